/** Letters of other alphabets that look like one of a to z, in pairs of look-alike and letter. */
const PAIRS =
  'аaвbсcԁdеeёeгrһhнhіiїiјjкkӏlлlмmпnоoрpԛqгrѕsтtυuцuѵvԝwхxуyўyзzиuдdбbф' +
  'oαaβbϲcδdεeϝfɡgηhιiκkλlμmνvοoπnρpσoτtωwχxγyζzθo' +
  'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpꞯqʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz' +
  'ɑaɐaɓbƈcɗdɘeəeɛeƒfɠgɦhɨiıiʝjƙkɭlɯmɲnøoɵoƥpɋqɾrʂsƭtʉuʋvʍwʎyƶzłlđdħhŧtðdþpßs¢c' +
  '🅐a🅑b🅒c🅓d🅔e🅕f🅖g🅗h🅘i🅙j🅚k🅛l🅜m🅝n🅞o🅟p🅠q🅡r🅢s🅣t🅤u🅥v🅦w🅧x🅨y🅩z' +
  '🅰a🅱b🅲c🅳d🅴e🅵f🅶g🅷h🅸i🅹j🅺k🅻l🅼m🅽n🅾o🅿p🆀q🆁r🆂s🆃t🆄u🆅v🆆w🆇x🆈y🆉z' +
  '🇦a🇧b🇨c🇩d🇪e🇫f🇬g🇭h🇮i🇯j🇰k🇱l🇲m🇳n🇴o🇵p🇶q🇷r🇸s🇹t🇺u🇻v🇼w🇽x🇾y🇿z';

const looksLike: ReadonlyMap<string, string> = /* @__PURE__ */ (() => {
  const letters = [...PAIRS];
  const map = new Map<string, string>();
  for (let i = 0; i + 1 < letters.length; i += 2) map.set(letters[i] ?? '', letters[i + 1] ?? '');
  return map;
})();

/** What a code point becomes for matching, and which kind of sign it was. */
export interface Folded {
  readonly text: string;
  readonly kind: 'plain' | 'lookalike' | 'hidden' | 'mark' | 'foreign' | 'control';
}

const HIDDEN = /^[\p{Default_Ignorable_Code_Point}\u{E0000}-\u{E0FFF}]$/u;
const MARK = /^\p{M}$/u;
const FOREIGN = /^[\p{L}\p{Script=Braille}]$/u;
const OTHER_SCRIPT = /^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]$/u;
const DASH = /^\p{Pd}$/u;

/** Folds one code point: width, case, accents and look-alikes go; what has no letter of a to z stays a sign of its own. */
export function fold(sign: string): Folded {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0xd800 && code <= 0xdfff) return { text: ' ', kind: 'control' };
  if ((code < 0x20 && code !== 9 && code !== 10 && code !== 13) || (code >= 0x7f && code < 0xa0 && code !== 0x85)) {
    return { text: ' ', kind: 'control' };
  }
  if (HIDDEN.test(sign)) return { text: '', kind: 'hidden' };
  if (MARK.test(sign)) return { text: '', kind: 'mark' };
  if (DASH.test(sign)) return { text: '-', kind: 'plain' };
  if (code === 0x2018 || code === 0x2019 || code === 0x02bb || code === 0x02bc || code === 0x60 || code === 0xb4)
    return { text: "'", kind: 'plain' };
  const direct = looksLike.get(sign) ?? looksLike.get(sign.toLowerCase());
  if (direct !== undefined) return { text: direct, kind: isAscii(sign) || !OTHER_SCRIPT.test(sign) ? 'plain' : 'lookalike' };
  const plain = sign.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  let text = '';
  let foreign = false;
  for (const part of plain) {
    const like = looksLike.get(part);
    text += like ?? part;
    if (like === undefined && !isAscii(part) && FOREIGN.test(part)) foreign = true;
  }
  return { text: text === '' ? ' ' : text.slice(0, 4), kind: foreign ? 'foreign' : 'plain' };
}

const isAscii = (sign: string): boolean => sign.charCodeAt(0) < 0x80;

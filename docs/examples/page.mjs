// The page of one assessment: when, what to do next, what is owed and why.
import { explain, localTime, ncmecHotline, nextSteps, timeline } from 'missing-child-rules';
import { badge, heading, paint, shortNameOf, width, wrapped } from './layout.mjs';

/** The page of one episode. */
export function page(title, file, assessment) {
  const { zone } = assessment.episode;
  const rule = paint('grey', '─'.repeat(width));
  return [
    rule,
    ...wrapped(title === undefined ? paint('bold', file) : `${paint('bold', title)} ${paint('grey', `(${file})`)}`),
    rule,
    ...timelineLines(assessment),
    ...stepLines(assessment),
    ...dutyLines(assessment, zone),
    ...adviceLines(assessment),
    ...definitionLines(assessment, zone),
  ];
}

/* The line of time */

function timelineLines(assessment) {
  const { zone, entries } = timeline(assessment);
  const start = entries.find(({ name }) => name === 'agency-received-information')?.at ?? null;
  const eventOf = eventsOf(assessment);
  const marks = entries.flatMap((entry) => marksOf(entry, assessment, eventOf)).sort(earliestFirst(({ at }) => at ?? ''));
  return [
    ...heading('Timeline', `${zone}${start === null ? '' : '; +hours:minutes since the agency received the information'}`),
    ...marks.flatMap((mark) => markLines(mark, start)),
  ];
}

/** A due time that is known only roughly has two marks: the earliest and the latest that it can be. */
function marksOf(entry, assessment, eventOf) {
  const { zone } = assessment.episode;
  const clock = entry.at === null ? 'time unknown' : localTime(entry.at, zone, 'en');
  switch (entry.what) {
    case 'now':
      return [{ at: entry.at, clock, sign: paint('cyan', '▶'), text: paint('cyan', 'now: the moment of this assessment'), exact: true }];
    case 'due': {
      const sign = '◆';
      const text = `due: ${shortName(entry.name, assessment)}`;
      if (entry.latest === undefined) return [{ at: entry.at, clock, sign, text, status: entry.status, exact: true }];
      const latest = {
        at: entry.latest,
        clock: localTime(entry.latest, zone, 'en'),
        sign,
        text: `${text}, at the latest`,
        status: entry.status,
        exact: true,
      };
      return [{ at: entry.at, clock, sign, text: `${text}, at the earliest`, exact: true }, latest];
    }
    case 'event': {
      const until = entry.latest === undefined || entry.on !== undefined ? '' : ` (or up to ${localTime(entry.latest, zone, 'en')})`;
      const day = entry.on === undefined ? clock : `${clock.slice(0, 14)}, time unknown`;
      return [
        {
          at: entry.at,
          clock: day,
          sign: '●',
          text: `${eventText(eventOf(entry))}${until}`,
          exact: entry.latest === undefined,
        },
      ];
    }
  }
}

function markLines({ at, clock, sign, text, status, exact }, start) {
  const elapsed = at === null || start === null || !exact ? '' : elapsedText(Date.parse(at) - Date.parse(start));
  const told = status === undefined ? text : `${text}: ${badge(status)}`;
  return wrapped(told, `  ${clock.padEnd(28)}${elapsed.padStart(8)}  ${sign} `, ' '.repeat(42));
}

function earliestFirst(key) {
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}

function elapsedText(millis) {
  const sign = millis < 0 ? '-' : '+';
  const minutes = Math.floor(Math.abs(millis) / 60_000);
  const hours = Math.floor(minutes / 60);
  if (hours >= 100) return `${sign}${Math.floor(hours / 24)} days`;
  return `${sign}${hours}:${String(minutes % 60).padStart(2, '0')}`;
}

function shortName(key, { duties }) {
  const duty = duties.find((each) => each.key === key);
  const agencies = new Set(duties.filter(({ id }) => id.startsWith('ive-')).map(({ owedBy }) => owedBy));
  const isPlain = duty.id.startsWith('ive-') && agencies.size < 2;
  return `${shortNameOf(duty)}${isPlain ? '' : ` (${duty.owedBy})`}`;
}

/** The event behind each mark, corrections carried out. Two of one kind at one time are taken in the order of the log. */
function eventsOf({ episode }) {
  const left = episode.events.flatMap((event) => (event.kind === 'corrected' ? [] : [correctionOf(event, episode) ?? event]));
  return ({ name, at, on }) => {
    const place = left.findIndex(
      (event) => event.kind === name && [event.at, event.on, event.between?.[0]].includes(on ?? at ?? 'unknown'),
    );
    return place < 0 ? { kind: name } : left.splice(place, 1)[0];
  };
}

function correctionOf({ id }, { events }) {
  return events.findLast((entry) => entry.kind === 'corrected' && id !== undefined && entry.replaces === id)?.with;
}

function eventText(event) {
  const about = (event.about ?? []).map(plain).join(' and ');
  const told = ['outcome', 'condition', 'verifiedBy', 'receivedBy', 'responsibility', 'what'].flatMap((key) =>
    event[key] ? [plain(event[key])] : [],
  );
  const said = [...(about === '' ? [] : [about]), ...told].join(', ');
  const whose = event.onBehalfOf ?? event.agency ?? event.by;
  return `${plain(event.kind)}${event.to ? ` to ${plain(event.to)}` : ''}${said === '' ? '' : `: ${said}`}${whose ? ` [${whose}]` : ''}`;
}

const outcomes = { refused: 'taken, but they declined to act', deflected: 'turned away before it could be told', unproven: 'not proven' };

function plain(word) {
  if (Object.hasOwn(outcomes, word)) return outcomes[word];
  return word === 'ncmec'
    ? 'NCMEC'
    : word
        .replaceAll('-', ' ')
        .replace(/\bncmec\b/, 'NCMEC')
        .replace(/\bncic\b/, 'NCIC');
}

/* What to do */

function stepLines(assessment) {
  const steps = nextSteps(assessment);
  const acts = steps.filter(({ kind }) => kind === 'act');
  const asks = steps.filter(({ kind }) => kind === 'ask');
  return [
    ...heading('Do next'),
    ...(acts.length === 0 ? idleLines(assessment) : acts.flatMap((step, place) => actLines(step, place + 1, assessment))),
    ...(asks.length === 0 ? [] : heading('What else needs to be known')),
    ...asks.flatMap(({ text }) => wrapped(text, '  ? ', '    ')),
  ];
}

function idleLines({ duties }) {
  const isAwaited = duties.some(({ act, status }) => act === 'report-missing-child' && status === 'waiting');
  return isAwaited
    ? wrapped(
        'Nothing on the record starts a report. Has the agency heard that the child is missing? Write down when, and the clock can be shown.',
        '  ',
      )
    : ['  None of the reports below is left to make, on the record supplied.'];
}

function actLines({ about, text, when, contact }, number, { duties }) {
  const duty = duties.find(({ key }) => key === about);
  // To decide whether there is reasonable cause is an act, and no duty of its own.
  if (duty === undefined) return wrapped(`${text}.`, `  ${number}. `, '     ');
  const call = callText(duty.to, contact);
  return [
    ...wrapped(`${text}: ${badge(duty.status)}`, `  ${number}. `, '     '),
    ...wrapped(`${when}.${call === '' ? '' : ` ${call}`}`, '     '),
  ];
}

/** Whom to call; what is done with the child needs no call. */
function callText(to, contact) {
  if (contact !== null) return `Call ${contact.phone}, day and night.`;
  if (to === 'law-enforcement') return 'Call the police where the child was placed or last seen; 911 in danger.';
  return to === 'law-enforcement-and-ncmec' ? `Call the police, and NCMEC at ${ncmecHotline.phone}.` : '';
}

function adviceLines({ advice }) {
  if (advice.length === 0) return [];
  return [
    ...heading('Advice', 'practice; no advice delays a duty'),
    ...advice.flatMap(({ text, contact }) => wrapped(`${text}${contact === undefined ? '' : ` (${contact.phone})`}`, '  - ', '    ')),
  ];
}

/* What is owed, and why */

function dutyLines(assessment, zone) {
  const { duties } = assessment;
  const running = duties.filter(({ status }) => status !== 'waiting' && status !== 'not-owed');
  const inOrder = running.sort(earliestFirst(({ due }) => due.at ?? due.latest ?? '~'));
  const told = new Set();
  return [
    ...heading('Duties, in the order in which they are due'),
    ...inOrder.flatMap((duty) => oneDuty(duty, zone, told)),
    ...notOwedLines(assessment, zone),
    ...waitingLines(assessment),
  ];
}

/** Duties share most of their reasons and readings: each is told once on a page. */
function oneDuty(duty, zone, told) {
  const { title, body, reasons, readings } = explained(duty, zone);
  const isNew = (line) => !told.has(line);
  const own = reasons.filter(isNew);
  const rest = own.length === 0 ? '- For the reasons above.' : '- Otherwise for the reasons above.';
  const news = [...own, ...(own.length === reasons.length ? [] : [rest]), ...readings.filter(isNew)];
  for (const line of [...reasons, ...readings]) told.add(line);
  return [
    ...wrapped(`${badge(duty.status, 12)} ${title}`, '  ', '               '),
    ...body.flatMap((line) => wrapped(line, ' '.repeat(15), ' '.repeat(17))),
    ...news.flatMap((line) => wrapped(line, ' '.repeat(line.startsWith('- ') ? 17 : 15), ' '.repeat(line.startsWith('- ') ? 19 : 17))),
  ];
}

function explained(duty, zone) {
  const [title, ...lines] = explain(duty, { language: 'en', zone })
    .split('\n')
    .filter((line) => !/^ *Source: /.test(line));
  const isReason = (line) => line.startsWith('    ');
  const isReading = (line) => /^ *Rests on /.test(line);
  return {
    title,
    body: lines.filter((line) => !isReason(line) && !isReading(line)).map((line) => line.trimStart()),
    reasons: lines.filter(isReason).map((line) => line.trimStart()),
    readings: lines.filter((line) => isReading(line) && !isReason(line)).map((line) => line.trimStart()),
  };
}

/** What is not owed for the same reasons stands together, under the citations of the first. */
function notOwedLines(assessment, zone) {
  const groups = new Map();
  for (const duty of assessment.duties.filter(({ status }) => status === 'not-owed')) {
    const { reasons } = explained(duty, zone);
    const key = reasons.map((line) => line.replace(/ \[.*\]$/, '')).join();
    groups.set(key, { reasons, duties: [], ...groups.get(key) });
    groups.get(key).duties.push(duty);
  }
  return [...groups.values()].flatMap(({ reasons, duties }) => [
    ...wrapped(`${badge('not-owed', 12)} ${shortNames(duties, assessment)}.`, '  ', '               '),
    ...reasons.flatMap((line) => wrapped(line, ' '.repeat(17), ' '.repeat(19))),
  ]);
}

/** What nothing on the record starts is named in one line. */
function waitingLines(assessment) {
  const waiting = assessment.duties.filter(({ status }) => status === 'waiting');
  if (waiting.length === 0) return [];
  return wrapped(`${badge('waiting', 12)} ${shortNames(waiting, assessment)}: nothing on the record starts this.`, '  ', '               ');
}

function shortNames(duties, assessment) {
  return duties.map(({ key }) => shortName(key, assessment)).join('; ');
}

const signs = { yes: '✓', no: '✗', unknown: '?' };

function definitionLines({ findings }, zone) {
  const sentences = Object.values(findings).map((finding) => [finding.answer, explain(finding, { language: 'en', zone }).split('\n')[0]]);
  return [
    ...heading('Definitions, at the moment of this assessment'),
    ...sentences.flatMap(([answer, text]) => wrapped(text, `  ${signs[answer]} `, '    ')),
  ];
}

/** One printed page: so many lines, of so many characters. */
export const LINES = 60;

/** The characters of a line. */
export const WIDTH = 96;

/** Breaks a paragraph into lines, between words; a word that is longer than a line is broken itself. */
export function wrapped(paragraph: string, indent = ''): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    let rest = word;
    const space = line === '' ? '' : ' ';
    if (line.length + space.length + rest.length <= roomOf(lines, indent)) {
      line += space + rest;
      continue;
    }
    if (line !== '') lines.push(line);
    while (rest.length > roomOf(lines, indent)) {
      const room = roomOf(lines, indent);
      lines.push(rest.slice(0, room));
      rest = rest.slice(room);
    }
    line = rest;
  }
  return [...lines, line].map((text, place) => (place === 0 ? text : indent + text));
}

function roomOf(lines: readonly string[], indent: string): number {
  return lines.length === 0 ? WIDTH : WIDTH - indent.length;
}

/** As many of the entries as fit, whole, and how many are left out. */
export function fitted(
  entries: readonly (readonly string[])[],
  room: number,
): { readonly lines: readonly string[]; readonly leftOut: number } {
  const lines: string[] = [];
  for (const [place, entry] of entries.entries()) {
    if (lines.length + entry.length > room) return { lines, leftOut: entries.length - place };
    lines.push(...entry);
  }
  return { lines, leftOut: 0 };
}

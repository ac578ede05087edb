import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseEpisode } from 'missing-child-rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesUnder, read, root } from '../health/source.js';
import { built } from '../package/built.js';

const folder = mkdtempSync(join(tmpdir(), 'a-caseload-'));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function demo(args: readonly string[] = [], zone = 'America/New_York'): Ran {
  const env = { PATH: process.env['PATH'], TZ: zone };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'docs/examples/demo.mjs'), ...args], {
    env,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

/** The demo on a file of this content. */
function demoOn(content: unknown, ...args: readonly string[]): Ran {
  const file = join(folder, 'episode.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return demo([file, ...args]);
}

const examples = filesUnder('docs/examples', '.json').filter((file) => !file.endsWith('/package.json'));
const asOf = '2026-05-04T12:00:00-04:00';
const episode = {
  zone: 'America/New_York',
  agencies: [{ id: 'example-county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' }],
  whereaboutsUnknown: 'yes',
  events: [{ kind: 'agency-received-information', agency: 'example-county', at: '2026-05-04T08:15:00-04:00' }],
};

beforeAll(() => {
  built();
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the examples', () => {
  it('are ten or more', () => {
    expect(examples.length).toBeGreaterThanOrEqual(10);
  });

  it.each(examples)('%s has a title, a moment and an episode', (file) => {
    const content = JSON.parse(read(file)) as Readonly<Record<string, unknown>>;
    expect(Object.keys(content).sort()).toEqual(['asOf', 'episode', 'title']);
    expect(parseEpisode(content['episode']).zone).toMatch(/^America\//);
  });
});

describe('the demo', () => {
  const whole = { out: '' };
  beforeAll(() => {
    const { code, out, err } = demo();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    whole.out = out;
  });

  it('shows every example under its title, and the disclaimer once', () => {
    const text = whole.out.replace(/\s+/g, ' ');
    for (const file of examples) {
      const { title } = JSON.parse(read(file)) as { readonly title: string };
      expect(text).toContain(`${title} (${basename(file)})`);
    }
    expect(whole.out.match(/not legal advice/g)).toHaveLength(1);
  });

  it('fits in a hundred columns and needs no colour', () => {
    expect(whole.out.split('\n').filter((line) => line.length > 100)).toEqual([]);
    expect(whole.out).not.toContain('\u001b');
  });

  it('prints the same wherever it runs', () => {
    expect(demo([], 'Pacific/Auckland').out).toBe(whole.out);
  });

  it('uses no word of blame or comfort', () => {
    expect(whole.out).not.toMatch(/complian|violat|guarantee|\bsafe\b/i);
  });

  // To the police, to NCMEC, and of an identified victim, and what else is left, as the law and the facts of each example have it.
  it.each([
    ['abducted-known-address', 'met', 'OPEN', 'not started', 'in touch'],
    ['back-before-report', 'moot', 'moot', 'not started', 'ask why, screen'],
    ['clock-change', 'met', 'OPEN', 'not started', 'in touch, locate'],
    ['date-only', 'NOT DECIDED', 'MET LATE', 'not started', 'in touch, locate'],
    ['lost-again', 'met', 'met / OPEN', 'not started', 'in touch, locate, tell of recovery'],
    ['ncmec-forgotten', 'met', 'OVERDUE', 'not started', 'in touch, locate'],
    ['not-in-care', 'not owed', 'not owed', 'not owed', '-'],
    ['on-time', 'met', 'met', 'not started', 'in touch, locate'],
    ['police-refuse', 'met', 'OPEN', 'not started', 'in touch, locate'],
    ['twenty-in-extended-care', 'OPEN', 'OPEN', 'not started', 'in touch, locate'],
    ['unknown-birth-date', 'OPEN', 'OPEN', 'not started', 'in touch'],
    ['victim-disclosed', 'met', 'met', 'OPEN', 'tell of recovery, ask why, screen'],
  ])('sums up %s as %s, %s and %s, with left: %s', (name, ...statuses) => {
    const line = whole.out.split('\n').find((each) => each.startsWith(`  ${name} `));
    expect(line?.trim().split(/ {2,}/)).toEqual([name, ...statuses]);
  });

  it('draws the timeline in local time, with the time since the information came', () => {
    const { out } = demo([join(root, 'docs/examples/clock-change.json')]);
    expect(out).toMatch(/Sat 2026-10-31 10:00 CDT +\+0:00 +● agency received information/);
    expect(out).toMatch(/Sat 2026-10-31 20:00 CDT +\+10:00 +▶ now/);
    expect(out).toMatch(/Sun 2026-11-01 09:00 CST +\+24:00 +◆ due: report to NCMEC: OPEN/);
    expect(out).toMatch(
      /1\. Report the missing child to the National Center.*: OPEN\n +Due immediately, and in no case later than Sun 2026-11-01 09:00 CST\.\s+Call 1-800-843-5678/,
    );
  });

  it('names what nothing on the record starts in one line, and says why only once', () => {
    const { out } = demo([join(root, 'docs/examples/on-time.json')]);
    expect(out.match(/^ {2}not started /gm)).toHaveLength(1);
    expect(out).toMatch(/not started {2}report victim to police; tell of recovery; ask why; ask what happened, and screen:\s+nothing/);
    expect(out.match(/The agency is responsible for placement and care\. \[42/g)).toHaveLength(1);
  });

  it('puts together what is not owed for the same reasons', () => {
    const { out } = demo([join(root, 'docs/examples/not-in-care.json')]);
    expect(out).toMatch(
      /not owed {5}report to police; report to NCMEC; keep in touch; tell of recovery\.\n +- No agency of the record has a part/,
    );
  });

  it('tells whom to call for what is told, and nobody for what is done with the child', () => {
    const { out } = demo([join(root, 'docs/examples/back-before-report.json')]);
    const next = out.slice(out.indexOf('Do next'), out.indexOf('Duties, in the order'));
    expect(next).toMatch(/Determine why the child was away/);
    expect(next).not.toMatch(/Call /);
  });

  it('asks for what else needs to be known', () => {
    expect(demo([join(root, 'docs/examples/date-only.json')]).out).toMatch(/What else needs to be known\n {2}\? When was that\?/);
    expect(demo([join(root, 'docs/examples/unknown-birth-date.json')]).out).toMatch(/2\. Decide whether there is reasonable cause/);
  });
});

describe('the demo on a file of one’s own', () => {
  it('takes the moment from the file', () => {
    const { code, out } = demoOn({ title: 'A file of one’s own', asOf, episode });
    expect(code).toBe(0);
    expect(out).toContain('A file of one’s own (episode.json)');
    expect(out).toMatch(/Tue 2026-05-05 08:15 EDT +\+24:00 +◆ due: report to police: OPEN/);
  });

  it('takes an episode alone with the moment beside it', () => {
    expect(demoOn(episode, '--as-of', '2026-05-06T12:00:00-04:00').out).toMatch(/due: report to police: OVERDUE/);
  });

  /** RFC 8259, 8.1: whoever reads JSON may ignore a byte order mark. Some editors write one. */
  it('takes a file that begins with a byte order mark, and nothing else before the JSON', () => {
    const text = JSON.stringify({ asOf, episode });
    expect(demoOn(`\uFEFF${text}`)).toEqual(demoOn(text));
    expect(demoOn(`\uFEFF${text}`).code).toBe(0);
    for (const before of ['\uFEFF\uFEFF', '\u200B']) expect(demoOn(`${before}${text}`).err).toContain('is not JSON');
  });

  it('reads no clock: without a moment it refuses', () => {
    expect(demoOn(episode)).toMatchObject({ code: 1, out: '' });
    expect(demoOn({ episode }).err).toContain('/asOf must be');
  });

  it('asks when the agency heard of it where nothing on the record starts a report', () => {
    expect(demoOn({ asOf, episode: { ...episode, events: [] } }).out).toContain('At once; no clock is shown');
    const unknown = { ...episode, whereaboutsUnknown: 'unknown', events: [] };
    expect(demoOn({ asOf, episode: unknown }).out).toContain('Nothing on the record starts a report.');
  });
});

describe('the demo on a bad file', () => {
  const secret = 'Robin Fictional';

  it('names every problem by its path, and no value', () => {
    const bad = {
      zone: secret,
      child: { birthDate: secret },
      [secret]: secret,
      events: [{ kind: secret }, { kind: 'last-seen', at: '2026-05-04' }],
    };
    const { code, out, err } = demoOn({ title: secret, asOf: secret, episode: bad });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    for (const path of [
      '/asOf',
      '/episode/zone',
      '/episode/child/birthDate',
      '/episode/*2',
      '/episode/events/0/kind',
      '/episode/events/1/at',
    ]) {
      expect(err).toContain(`- ${path} must be `);
    }
    expect(err).not.toMatch(/Robin|Fictional/);
  });

  it.each([
    ['broken JSON', `{ "child": ${secret}`],
    ['no object', JSON.stringify([secret])],
    ['an empty file', ''],
  ])('says no more of %s than that it cannot be used', (_, text) => {
    const { code, out, err } = demoOn(text, '--as-of', asOf);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).not.toBe('');
    expect(err).not.toMatch(/Robin|Fictional|unexpected/);
  });

  it('refuses a time before the law encoded, a file that is not there, and arguments it does not know', () => {
    expect(demoOn(episode, '--as-of', '1980-01-01T00:00:00Z')).toMatchObject({ code: 1, out: '' });
    expect(demo([join(folder, 'nowhere.json')]).err).toMatch(/cannot be read/);
    expect(demo(['--colour']).err).toMatch(/^usage: /);
    expect(demo(['one.json', 'two.json']).err).toMatch(/^usage: /);
  });
});

import { afterAll, describe, expect, it } from 'vitest';
import { cellOf } from '../../src/disclosure/cell.js';
import { columnsOfRole } from '../../src/disclosure/column.js';
import { isAtMost } from '../../src/disclosure/decision.js';
import { isReportContent } from '../../src/disclosure/mandated-report.js';
import { disclosers } from '../../src/schemas/request-words.js';
import {
  Answers,
  declared,
  gates,
  gridOf,
  gridOfConditions,
  kindsOfCell,
  ownFacts,
  purposes,
  settingOf,
  type Dimension,
  type Grid,
} from './enumeration.js';

const PROVE = process.env['PROVE'] === '1';

/** The most points of one grid that crosses a cell with all gates at once; a larger one takes the gates one after the other. */
const MOST = PROVE ? 600_000 : 1_000;

/** The most points of any grid. Elsewhere than in the proof the largest cells, those of criminal justice, are left to it. */
const LARGEST = PROVE ? 10_000_000 : 7_000;

/** Facts that are a concern: established, they may shut and never open. */
const concerns = [
  'conflict-of-interest',
  'no-contact-order',
  'suspected',
  'court-order-needed-to-publish',
  'reasonable-cause-is-only-ground',
];

let points = 0;
afterAll(() => {
  process.stdout.write(`${points.toLocaleString('en-US')} combinations of facts were answered\n`);
});

/** All gates at once where that is not too much; otherwise one at a time, the others open. */
function gridsOf(role: Grid['role'], category: Grid['category'], setting: Grid['setting']): readonly Grid[] {
  const all = gates(role);
  const size = (dimensions: readonly Dimension[]): number => dimensions.reduce((product, { values }) => product * values.length, 1);
  const whole = gridOf(role, category, setting, all);
  const grids = size(whole.dimensions) <= MOST ? [whole] : all.map((gate) => gridOf(role, category, setting, [gate]));
  return grids.filter(({ dimensions }) => size(dimensions) <= LARGEST);
}

function answersOf(grid: Grid): Answers {
  const found = new Answers(grid);
  points += found.codes.length;
  return found;
}

/** What must hold at every point of a grid and along every step; the first that does not is told. */
function brokenIn(answers: Answers): string | undefined {
  const { role, category, setting, dimensions } = answers.grid;
  const where = `${category} to ${role}`;
  const isReport = columnsOfRole(role).some((column) => isReportContent(column, category, setting));
  let broken: string | undefined;
  const claim = (holds: boolean, what: string): void => {
    if (!holds) broken ??= `${where}: ${what}`;
  };
  for (const { name } of dimensions) {
    const isConcern = concerns.includes(name);
    answers.steps(name, (step) => {
      const [first = 0, second = 0, third = 0] = step;
      if (name === 'purpose') {
        for (const wrong of step.slice(4)) claim(answers.opening(wrong).decision === 'deny', 'a wrong or unknown purpose opens');
      } else if (name === 'registers') {
        for (const less of step.slice(1)) claim(answers.isAtMost(less, first), `${name}: knowing less opens`);
        if (!isReport)
          for (const less of step.slice(1)) claim(answers.opening(less).decision === 'deny', 'an unknown jurisdiction or discloser opens');
      } else if (name === 'notice') {
        for (const less of step.slice(1)) claim(answers.isAtMost(less, first), `${name}: publishing less opens`);
      } else {
        // The values of a concern are listed from the harmless one where it is a gate, and as answers where it is the cell's.
        const [good, bad] = isConcern && name !== 'conflict-of-interest' ? [second, first] : [first, second];
        const unknown = name === 'conflict-of-interest' ? second : third;
        const settledBad = name === 'conflict-of-interest' ? third : bad;
        claim(answers.isAtMost(settledBad, good), `${name}: ${isConcern ? 'a concern' : 'losing it'} opens`);
        claim(answers.isAtMost(unknown, good), `${name}: not knowing it opens`);
        // The report is kept alive where it is unknown whether it is owed: there, and only there, unknown counts as the duty.
        const isKeptAlive = isReport && name === 'reasonable-cause-is-only-ground';
        if (!isKeptAlive) claim(answers.isAtMost(unknown, settledBad), `${name}: not knowing it is more than the least of knowing it`);
      }
    });
  }
  return broken;
}

const setting = settingOf();
const kinds = kindsOfCell(setting);

describe('R42 R45 R46 R47 every kind of cell, its declared facts and the common gates', () => {
  it.each(kinds.map(([role, category]) => [role, category] as const))(
    '%s, %s',
    (role, category) => {
      const all = gridsOf(role, category, setting).map(answersOf);
      expect(all.map(brokenIn).filter((broken) => broken !== undefined)).toEqual([]);
    },
    600_000,
  );
});

describe('rule 2: every discloser, and everyone who may have held the information before', () => {
  const others = disclosers.filter((kind) => kind !== 'title-iv-e-agency');
  const settings = [...others.map((kind) => settingOf(kind)), ...others.map((kind) => settingOf('title-iv-e-agency', [kind]))];
  it.each(settings.map((each) => [each.discloser, each.earlierHolders.join(), each] as const))(
    '%s, after %s',
    (_, __, own) => {
      const broken: string[] = [];
      for (const [role, category] of kindsOfCell(own)) {
        if (6 * 3 ** declared(role, category, own).length > (PROVE ? 20_000 : 1_500)) continue;
        const answers = answersOf(gridOf(role, category, own, [purposes]));
        const found = brokenIn(answers);
        if (found !== undefined) broken.push(found);
      }
      expect(broken).toEqual([]);
    },
    600_000,
  );
});

describe('each condition of the matrix', () => {
  const isOpenable = ([role, category]: (typeof kinds)[number]): boolean =>
    columnsOfRole(role).some((column) =>
      [cellOf(column, category).id, ...cellOf(column, category).within].every((id) => !/^[DU]/.test(id)),
    );
  const small = kinds.filter(isOpenable).filter(([role, category]) => 3 ** ownFacts(role, category).length <= LARGEST);
  it.each(small)('is seen to open and to close: %s, %s', (role, category) => {
    const answers = answersOf(gridOfConditions(role, category, setting));
    expect(answers.openings.some(({ decision }) => decision === 'allow' || decision === 'allow-if')).toBe(true);
    const idle = ownFacts(role, category).filter((name) => {
      let moves = name.startsWith('purpose');
      answers.steps(name, ([first = 0, second = 0, third = 0]) => {
        moves ||= answers.codes[first] !== answers.codes[second] && answers.codes[first] !== answers.codes[third];
        moves ||= answers.codes[first] !== answers.codes[second] && answers.codes[second] !== answers.codes[third];
      });
      return !moves;
    });
    expect(idle).toEqual([]);
  });
});

it('R40 default: where nothing is known, nothing is told', () => {
  for (const [role, category] of kinds) {
    const grid = gridOf(role, category, setting, gates(role));
    const nothing = grid.dimensions.map(({ name, values }) => ({
      name,
      values: [name === 'conflict-of-interest' ? values[1]! : values.at(-1)!],
    }));
    const [opening] = new Answers({ ...grid, dimensions: nothing }).openings;
    expect(opening, `${category} to ${role}`).toEqual({ decision: 'deny', conditions: [] });
  }
});

it('R44 the promise never opens: no fact, gate or discloser moves a cell of status told to the public', () => {
  for (const category of [
    'placement',
    'dependency-status',
    'agency-involvement',
    'caseworker-contact',
    'trafficking-indicators',
    'juvenile-record',
  ] as const) {
    expect(cellOf('public', category).entry.promise).toBe(true);
    for (const role of ['public', 'media'] as const) {
      const { openings } = answersOf(gridOf(role, category, setting, gates(role)));
      expect(openings.map(({ decision }) => decision)).toEqual(['deny']);
    }
  }
});

it('R43 public and media give the same answers at every point', () => {
  for (const [, category] of kinds.filter(([role]) => role === 'public')) {
    const [asPublic, asMedia] = (['public', 'media'] as const).map((role) =>
      answersOf(gridOf(role, category, setting, gates(role).slice(0, 2))),
    );
    expect(asMedia?.codes).toEqual(asPublic?.codes);
    expect(asMedia?.openings).toEqual(asPublic?.openings);
  }
});

it('R46 who is not identified is told at most what the public is told', () => {
  const unidentified = (answer: 'no' | 'unknown'): Dimension => ({
    name: 'identity',
    values: [{ 'identity-verified': answer, 'published-channel': answer }],
  });
  for (const [role, category] of kinds.filter(([each]) => each !== 'public' && each !== 'media')) {
    const facts = declared(role, category, setting);
    if (3 ** facts.length > LARGEST) continue;
    for (const answer of ['no', 'unknown'] as const) {
      const publish = gates(role).filter(({ name }) => name === 'notice');
      const whole = gridOf(role, category, setting, [...publish, unidentified(answer)]);
      const grid = { ...whole, dimensions: whole.dimensions.filter(({ name }) => name !== 'published-channel') };
      const own = answersOf(grid);
      const everybody = answersOf({ ...grid, role: 'public' });
      const more = own.codes.findIndex(
        (_, point) => !isAtMost(own.opening(point), everybody.opening(point)) && own.opening(point).decision !== 'deny',
      );
      expect(more, `${category} to ${role}`).toBe(-1);
    }
  }
}, 600_000);

describe('R46 sworn status', () => {
  const jpo = kinds.filter(([role]) => role === 'juvenile-probation-officer');
  it.each(jpo.filter(([role, category]) => 6 * 3 ** declared(role, category, setting).length <= LARGEST))(
    'alone neither opens nor closes: %s, %s',
    (role, category) => {
      const answers = answersOf(gridOf(role, category, setting, [purposes]));
      let closes = false;
      answers.steps('sworn', ([yes = 0, no = 0, unknown = 0]) => {
        closes ||= !answers.isAtMost(no, yes) || !answers.isAtMost(unknown, no) || !answers.isAtMost(unknown, yes);
      });
      expect(closes).toBe(false);
      const alone = gridOf(role, category, setting, []).dimensions.map(({ name }) => ({
        name,
        values: [name === 'sworn' ? { sworn: 'yes' as const } : { [name]: 'unknown' as const }],
      }));
      expect(new Answers({ role, category, setting, dimensions: alone }).openings).toEqual([{ decision: 'deny', conditions: [] }]);
    },
  );
});

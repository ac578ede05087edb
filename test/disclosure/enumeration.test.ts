import { afterAll, describe, expect, it, vi } from 'vitest';
import { cellOf } from '../../src/disclosure/cell.js';
import { columnsOfRole } from '../../src/disclosure/column.js';
import type { Opening } from '../../src/disclosure/decision.js';
import { isAtMost } from './at-most.js';
import { isReportContent } from '../../src/disclosure/mandated-report.js';
import { openingForRole } from '../../src/disclosure/weigh.js';
import { disclosers } from '../../src/schemas/request-words.js';
import { Diagram } from './diagram.js';
import {
  gates,
  gridOf,
  gridOfConditions,
  kindsOfCell,
  openGates,
  ownFacts,
  purposes,
  settingOf,
  sizeOf,
  type Dimension,
  type Grid,
} from './enumeration.js';

const PROVE = process.env['PROVE'] === '1';

// The proof takes as long as it takes.
if (PROVE) vi.setConfig({ testTimeout: 24 * 3_600_000 });

/** The largest grid: in the proof there is none too large. */
const LARGEST = PROVE ? Infinity : 1_000_000;

/** Every point of the grids up to this size is also answered one by one; of larger ones this many points, spread over them. */
const FEW = 100;
const MANY = PROVE ? 300_000 : FEW;
const SOME = PROVE ? 10_000 : FEW;

/** Facts that are a concern: established, they may shut and never open. */
const concerns = [
  'conflict-of-interest',
  'no-contact-order',
  'suspected',
  'court-order-needed-to-publish',
  'reasonable-cause-is-only-ground',
];

const count = { inDiagrams: 0, oneByOne: 0 };
afterAll(() => {
  const [held, answered] = [count.inDiagrams, count.oneByOne].map((points) => points.toLocaleString('en-US'));
  process.stdout.write(
    `${held ?? ''} combinations of facts hold what is claimed; ${answered ?? ''} of them were also answered one by one\n`,
  );
});

function diagramOf(grid: Grid, oneByOne = FEW): Diagram {
  const diagram = new Diagram(grid);
  count.inDiagrams += sizeOf(grid);
  expect(differsOneByOne(diagram, oneByOne)).toBeUndefined();
  return diagram;
}

/** The first point at which the decision itself says otherwise than its diagram: of all points, or of some spread over them. */
function differsOneByOne(diagram: Diagram, most: number): string | undefined {
  const { role, category, setting, dimensions } = diagram.grid;
  const size = sizeOf(diagram.grid);
  const step = size <= most ? 1 : Math.floor(size / most) | 1;
  const said = { ...openGates };
  const places = dimensions.map(() => -1);
  for (let point = 0; point < size; point += step) {
    let rest = point;
    dimensions.forEach(({ values }, at) => {
      const place = rest % values.length;
      rest = Math.floor(rest / values.length);
      // Each value of a dimension speaks of the same facts: what the last one said is said over.
      if (places[at] !== place) Object.assign(said, values[place]);
      places[at] = place;
    });
    const { decision, conditions } = openingForRole(role, category, setting, (fact) => said[fact] ?? 'unknown');
    count.oneByOne += 1;
    const held = diagram.answerAt(places);
    if (held.decision !== decision || held.conditions.join() !== conditions.join()) return `${category} to ${role}, point ${String(point)}`;
  }
  return undefined;
}

/** What the decision itself answers at a point, given as the place of a value in each dimension. */
function answered({ role, category, setting, dimensions }: Grid, places: readonly number[]): Opening {
  const said = Object.assign({ ...openGates }, ...dimensions.map(({ values }, at) => values[places[at] ?? 0])) as typeof openGates;
  return openingForRole(role, category, setting, (fact) => said[fact] ?? 'unknown');
}

const isShut = (opening: Opening | undefined): boolean => opening?.decision === 'deny';
const isMore = (lower: Opening | undefined, upper: Opening | undefined): boolean =>
  lower === undefined || upper === undefined || !isAtMost(lower, upper);

/** What does not hold at every point of a grid and along every step from one fact to another. */
function brokenIn(diagram: Diagram): readonly string[] {
  const { role, category, setting, dimensions } = diagram.grid;
  const isReport = columnsOfRole(role).some((column) => isReportContent(column, category, setting));
  const found: string[] = [];
  const never = (what: string, name: string, such: (openings: readonly Opening[]) => boolean): void => {
    if (diagram.someStep(name, such)) found.push(`${category} to ${role}: ${what}`);
  };
  for (const { name } of dimensions) {
    if (name === 'purpose') {
      never('a wrong or unknown purpose opens', name, (step) => !step.slice(4).every(isShut));
    } else if (name === 'registers') {
      never(`${name}: knowing less opens`, name, ([all, ...less]) => less.some((each) => isMore(each, all)));
      if (!isReport) never('an unknown jurisdiction or discloser opens', name, ([, ...less]) => !less.every(isShut));
    } else if (name === 'notice') {
      never(`${name}: publishing less opens`, name, ([published, ...less]) => less.some((each) => isMore(each, published)));
    } else {
      const isConcern = concerns.includes(name);
      // The values of a gate that is a concern are listed from the harmless one, those of a cell's facts as answers.
      const at = name === 'conflict-of-interest' ? [0, 2, 1] : isConcern ? [1, 0, 2] : [0, 1, 2];
      const [good = 0, bad = 0, unknown = 0] = at;
      never(`${name}: ${isConcern ? 'a concern' : 'losing it'} opens`, name, (step) => isMore(step[bad], step[good]));
      never(`${name}: not knowing it opens`, name, (step) => isMore(step[unknown], step[good]));
      // The report is kept alive where it is unknown whether it is owed: there, and only there, unknown counts as the duty.
      const isKeptAlive = isReport && name === 'reasonable-cause-is-only-ground';
      if (!isKeptAlive)
        never(`${name}: not knowing it is more than the least of knowing it`, name, (step) => isMore(step[unknown], step[bad]));
    }
  }
  return found;
}

const setting = settingOf();
const kinds = kindsOfCell(setting);
const roles = [...new Set(kinds.map(([role]) => role))];
const ofRole = (role: string): typeof kinds => kinds.filter(([each]) => each === role);

describe('R42 R45 R46 R47 every kind of cell, all its declared facts and all common gates at once', () => {
  it.each(roles)('%s', (role) => {
    const grids = ofRole(role).map(([each, category]) => gridOf(each, category, setting, gates(each)));
    expect(grids.filter((grid) => sizeOf(grid) <= LARGEST).flatMap((grid) => brokenIn(diagramOf(grid, MANY)))).toEqual([]);
  });
});

describe('rule 2: every discloser, and everyone who may have held the information before', () => {
  const others = disclosers.filter((kind) => kind !== 'title-iv-e-agency');
  const settings = [...others.map((kind) => settingOf(kind)), ...others.map((kind) => settingOf('title-iv-e-agency', [kind]))];
  it.each(settings.map((each) => [each.discloser, each.earlierHolders.join(), each] as const))('%s, after %s', (_, __, own) => {
    const grids = kindsOfCell(own).map(([role, category]) => gridOf(role, category, own, [purposes]));
    expect(grids.filter((grid) => PROVE || sizeOf(grid) <= 5_000).flatMap((grid) => brokenIn(diagramOf(grid, SOME)))).toEqual([]);
  });
});

describe('each condition of the matrix', () => {
  const isOpenable = ([role, category]: (typeof kinds)[number]): boolean =>
    columnsOfRole(role).some((column) =>
      [cellOf(column, category).id, ...cellOf(column, category).within].every((id) => !/^[DU]/.test(id)),
    );
  it.each(roles.filter((role) => ofRole(role).some(isOpenable)))('is seen to open and to close: %s', (role) => {
    for (const [each, category] of ofRole(role).filter(isOpenable)) {
      const diagram = diagramOf(gridOfConditions(each, category, setting));
      expect(diagram.some(({ decision }) => decision === 'allow' || decision === 'allow-if')).toBe(true);
      const isIdle = (name: string): boolean =>
        !diagram.someStep(name, ([yes, no, unknown]) => {
          const [a, b, c] = [yes, no, unknown].map((opening) => JSON.stringify(opening));
          return a !== b && (a !== c || b !== c);
        });
      expect(
        ownFacts(each, category).filter((name) => !name.startsWith('purpose') && isIdle(name)),
        category,
      ).toEqual([]);
    }
  });
});

it('R40 default: where nothing is known, nothing is told', () => {
  for (const [role, category] of kinds) {
    const grid = gridOf(role, category, setting, gates(role));
    const nothing = grid.dimensions.map(({ values, name }) => (name === 'conflict-of-interest' ? 1 : values.length - 1));
    expect(answered(grid, nothing), `${category} to ${role}`).toEqual({ decision: 'deny', conditions: [] });
  }
});

it('R44 the promise never opens: no fact, gate or discloser moves a cell of status told to the public', () => {
  const status = ['placement', 'dependency-status', 'agency-involvement', 'caseworker-contact'] as const;
  for (const category of [...status, 'trafficking-indicators', 'juvenile-record'] as const) {
    expect(cellOf('public', category).entry.promise).toBe(true);
    for (const own of [setting, ...disclosers.map((kind) => settingOf(kind))]) {
      for (const role of ['public', 'media'] as const)
        expect(diagramOf(gridOf(role, category, own, gates(role))).some((opening) => !isShut(opening))).toBe(false);
    }
  }
});

it('R43 public and media give the same answers at every point', () => {
  for (const [, category] of ofRole('public')) {
    const [asPublic, asMedia] = (['public', 'media'] as const).map((role) => diagramOf(gridOf(role, category, setting, gates(role))));
    const differ = asPublic!.somePoint(asMedia!, ([one, other]) => isMore(one, other) || isMore(other, one));
    expect(differ, category).toBe(false);
  }
});

it('R46 who is not identified is told at most what the public is told', () => {
  const identity = (answer: 'no' | 'unknown'): Dimension => ({
    name: 'identity',
    values: [{ 'identity-verified': answer, 'published-channel': answer }],
  });
  for (const [role, category] of kinds.filter(([each]) => each !== 'public' && each !== 'media')) {
    const publish = gates(role).filter(({ name }) => name === 'notice');
    for (const answer of ['no', 'unknown'] as const) {
      const whole = gridOf(role, category, setting, [...publish, identity(answer)]);
      const grid = { ...whole, dimensions: whole.dimensions.filter(({ name }) => name !== 'published-channel') };
      const everybody = diagramOf({ ...grid, role: 'public' });
      const isToldMore = diagramOf(grid).somePoint(everybody, ([own, all]) => isMore(own, all));
      expect(isToldMore, `${category} to ${role}`).toBe(false);
    }
  }
});

it.each(ofRole('legal-guardian'))('R42 a guardian who is no public body is told no more than a parent: %s, %s', (role, category) => {
  const nobody: Dimension = { name: 'public-body', values: [{ 'public-body': 'no' }, { 'public-body': 'unknown' }] };
  const whole = gridOf(role, category, setting, [purposes]);
  const grid = { ...whole, dimensions: [...whole.dimensions.filter(({ name }) => name !== 'public-body'), nobody] };
  const ofParent = diagramOf({ ...grid, role: 'parent' });
  expect(diagramOf(grid).somePoint(ofParent, ([own, theirs]) => isMore(own, theirs))).toBe(false);
  expect(diagramOf(whole).somePoint(diagramOf({ ...whole, role: 'parent' }), ([own, theirs]) => isMore(own, theirs))).toBe(true);
});

describe('R46 sworn status', () => {
  it.each(ofRole('juvenile-probation-officer'))('alone neither opens nor closes: %s, %s', (role, category) => {
    const grid = gridOf(role, category, setting, [purposes]);
    const diagram = diagramOf(grid);
    const closes = diagram.someStep('sworn', ([yes, no, unknown]) => isMore(no, yes) || isMore(unknown, no) || isMore(unknown, yes));
    expect(closes).toBe(false);
    const alone = grid.dimensions.map(({ name, values }) => (name === 'sworn' ? 0 : values.length - 1));
    expect(diagram.answerAt(alone)).toEqual({ decision: 'deny', conditions: [] });
  });
});

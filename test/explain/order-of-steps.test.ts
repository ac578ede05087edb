import fc from 'fast-check';
import { assess, nextSteps, type Assessment, type Duty, type NextStep } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/explain/en.js';
import { lawOf, question, runs } from '../properties/questions.js';
import { assessed, hour, ncmec, police, received, report, type Given } from '../assess/cases.js';

const CAUSE = '/reasonableCauseOfTrafficking';
const overtaken = Object.values(en.late.overtaken);
const [sendOn = ''] = en.phrases.sendOn('', '').split('  ');

/** The groups of docs/concepts.md, section 14. */
function groupOf({ kind, text }: NextStep): number {
  if (text.startsWith(en.phrases.missingAgain) || text.startsWith(en.phrases.lostAgain)) return 0;
  if (kind === 'press') return 3;
  if (kind === 'advise') return 6;
  if (kind === 'ask') return 5;
  if (overtaken.some((late) => text.startsWith(late))) return 4;
  return text.startsWith(sendOn) ? 2 : 1;
}

const isRising = (values: readonly (string | number)[]): boolean =>
  values.every((value, place) => place === 0 || (values[place - 1] ?? value) <= value);

/** When a duty counts as due: a report that waits for its trigger, now; one without any time, after all others. */
function dueOf({ id, status, due }: Duty, { asOf }: Assessment): string {
  return status === 'waiting' && [police, ncmec].some((report) => report === id) ? asOf : (due.at ?? due.latest ?? '~');
}

/** A rank that rises with the due time and, at the same, with the place among the duties. */
function ranks(steps: readonly NextStep[], assessment: Assessment): readonly string[] {
  return steps.flatMap(({ about }) => {
    const place = assessment.duties.findIndex(({ key }) => key === about);
    const duty = assessment.duties[place];
    return duty === undefined ? [] : [`${dueOf(duty, assessment)} ${String(place).padStart(4, '0')}`];
  });
}

function hold(assessment: Assessment): readonly number[] {
  const steps = nextSteps(assessment);
  const groups = steps.map(groupOf);
  const group = (number: number): readonly NextStep[] => steps.filter((_, place) => groups[place] === number);
  expect(isRising(groups)).toBe(true);
  for (const number of [1, 3, 4]) expect(isRising(ranks(group(number), assessment))).toBe(true);
  const places = group(2).map(({ about }) => assessment.duties.findIndex(({ key }) => key === about));
  expect(isRising(places)).toBe(true);
  for (const number of [1, 4]) {
    const said = group(number).map(({ text, owedBy }) => `${String(owedBy)} ${text}`);
    expect(new Set(said).size).toBe(said.length);
  }
  const decisions = steps.flatMap(({ kind, about }, place) => (kind === 'act' && about === CAUSE ? [place] : []));
  expect(decisions.length).toBeLessThan(2);
  for (const place of decisions) expect(groups.slice(place, place + 2)).toEqual([1, 1]);
  const isAhead = ({ text }: NextStep): boolean => text.startsWith(en.phrases.notReadYet);
  expect(group(5).map(isAhead)).toEqual(group(5).map((_, place) => place === 0 && assessment.disregarded.length > 0));
  const { whyRemoved, removedWhileMissing, caseClosed, reportedToWhom } = en.phrases;
  const isOfAWord = ({ text }: NextStep): boolean =>
    [whyRemoved, removedWhileMissing, caseClosed, reportedToWhom].some((phrase) => text.startsWith(phrase));
  const asks = group(5).filter((step) => !isAhead(step) && !isOfAWord(step));
  const unread = assessment.notices.filter((notice) => notice.startsWith('report-to-no-recipient:'));
  expect(group(5).filter(({ text }) => text.startsWith(reportedToWhom))).toHaveLength(unread.length);
  const [first, ...others] = asks;
  const isHeardAgain = assessment.notices.includes('information-after-return');
  const lost = group(0).flatMap(({ text, about }) => (text.startsWith(en.phrases.lostAgain) ? [about] : []));
  expect(group(0).map(({ kind, about }) => `${kind} ${about}`)).toEqual([
    ...(isHeardAgain ? ['ask /events'] : []),
    ...lost.map((fact) => `ask ${fact}`),
  ]);
  if (lost.length > 0) {
    const reports = assessment.duties.filter(({ id }) => id === police || id === ncmec);
    const isLast = ({ id, owedBy, judgedAt }: Duty): boolean =>
      reports.every((other) => other.id !== id || other.owedBy !== owedBy || (other.judgedAt ?? '') <= (judgedAt ?? ''));
    expect(reports.filter((duty) => duty.outstanding && duty.owed.answer === 'yes' && isLast(duty))).toEqual([]);
  }
  const needs = assessment.needs.filter(
    (fact) => !lost.includes(fact) && (decisions.length === 0 || fact !== CAUSE) && !(isHeardAgain && fact === '/events'),
  );
  const isDecided = decisions.length > 0;
  const advice = assessment.advice.map(({ id }) => id).filter((id) => !isDecided || id !== 'decide-reasonable-cause');
  expect(group(6).map(({ about }) => about)).toEqual(advice);
  const isVerified = first?.text.startsWith(en.phrases.verifyDeath) === true;
  const asked = (isVerified ? others : asks).map(({ about }) => about);
  expect(asked).toEqual(needs.filter((fact) => !isVerified || fact !== first.about));
  return groups;
}

describe('the order of the next steps', () => {
  it('is that of section 14', () => {
    const seen = new Set<number>();
    fc.assert(
      fc.property(question(), ({ episode, asOf, readings }) => {
        for (const group of hold(assess(episode, asOf, lawOf(readings)))) seen.add(group);
      }),
      runs(150),
    );
    expect(seen.size).toBeGreaterThan(1);
  });

  const agencies = [
    { id: 'county', kind: 'title-iv-e-state', responsibility: 'placement-and-care', role: 'sole', olderAgeElected: 21 },
    { id: 'other', kind: 'title-iv-e-state', responsibility: null, role: null, olderAgeElected: 21 },
  ];

  it('shows each of the six groups, and the verification before all other questions', () => {
    const again: readonly Given[] = [
      received,
      { kind: 'located', verifiedBy: 'agency-in-person', at: hour(30) },
      { kind: 'whereabouts-lost', at: hour(40) },
      { ...received, id: 'again', at: hour(41) },
      report({ at: hour(42), content: { photo: 'missing' } }),
      { kind: 'confirmed-not-done', duty: 'state-entry-within-2-hours', at: hour(50) },
      { kind: 'located', verifiedBy: 'by-message', condition: 'deceased', at: hour(51) },
    ];
    const assessment = assessed(again, hour(60), { agencies });
    expect([...new Set(hold(assessment))]).toEqual([1, 2, 3, 4, 5, 6]);
    const asks = nextSteps(assessment).filter(({ kind }) => kind === 'ask');
    expect(asks[0]?.about).toBe('/events/6/verifiedBy');
    expect(asks.length).toBeGreaterThan(1);
  });

  /** The decision stands before a step that is still to be taken, not before one that was overtaken. */
  it('keeps the decision on reasonable cause in the first group, else among the questions', () => {
    const served = { agencies: [{ id: 'county', kind: 'title-iv-e-state', responsibility: 'supervision' }], placement: 'in-home' };
    const events = [
      received,
      { kind: 'located', verifiedBy: 'agency-in-person', at: hour(30) },
      { kind: 'whereabouts-lost', at: hour(40) },
      { ...received, id: 'again', at: hour(41) },
      report({ at: hour(42) }),
      report({ to: 'ncmec', at: hour(42) }),
      { kind: 'returned', to: 'authorised-care', at: hour(43) },
    ];
    const assessment = assessed(events, hour(60), { ...served, reasonableCauseOfTrafficking: 'unknown' });
    hold(assessment);
    const abouts = nextSteps(assessment).map(({ about }) => about);
    expect(abouts.filter((about) => about === CAUSE)).toHaveLength(1);
    expect(abouts.some((about) => about.startsWith(police) || about.startsWith(ncmec))).toBe(true);
  });
});

import { assess, determining, federal, instant, localTime, parseEpisode, withOverlay } from 'missing-child-rules';
import type { Assessment, Due, Duty, Finding } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { overlayOf } from '../vectors/overlay-of.js';
import { type ExpectedDue, type ExpectedDuty, type Judgement, type Vector, vectorFiles } from '../vectors/vectors.js';

function assessed({ episode, asOf, readings, overlays = [] }: Vector): Assessment {
  const policy = withOverlay({ ...federal, readings: { ...federal.readings, ...readings } }, ...overlays.map(overlayOf));
  return assess(parseEpisode(episode), instant(asOf), policy);
}

function leavesOf(finding: Finding): readonly string[] {
  return determining(finding).flatMap((limb) => (limb.because.length === 0 ? [limb.id] : leavesOf(limb)));
}

function judgementOf(finding: Finding): Judgement {
  return { answer: finding.answer, because: [...new Set(leavesOf(finding))] };
}

/** Written as a vector writes it, with the local times. */
function dueOf({ at, latest, reason, immediately, passedBeforeReceipt }: Due, zone: string): ExpectedDue {
  return {
    at,
    ...(at === null ? {} : { local: localTime(at, zone, 'en') }),
    ...(latest === undefined ? {} : { latest, latestLocal: localTime(latest, zone, 'en') }),
    reason,
    immediately,
    ...(passedBeforeReceipt === undefined ? {} : { passedBeforeReceipt }),
  };
}

function limitsOf({ due }: Duty, zone: string): ExpectedDuty['due'] {
  const by = due.by.map((limit) => ({ policy: limit.policy, ...dueOf(limit, zone), status: limit.status }));
  return { ...dueOf(due, zone), ...(by.length > 1 ? { by } : {}) };
}

/** A duty as a vector writes it; whether its trigger, its content and its readings are told is the vector's choice. */
function dutyOf(duty: Duty, zone: string, expected: ExpectedDuty | undefined): unknown {
  const readings = [...new Set([...duty.owed.readings, ...duty.readings])].sort();
  return {
    id: duty.id,
    owedBy: duty.owedBy,
    ...(expected?.startedBy === undefined ? {} : { startedBy: duty.key.slice(`${duty.id}/${duty.owedBy}/`.length) }),
    owed: judgementOf(duty.owed),
    due: limitsOf(duty, zone),
    status: duty.status,
    federal: duty.federal,
    outstanding: duty.outstanding,
    ...(duty.metAt === undefined ? {} : { metAt: duty.metAt }),
    evidence: duty.evidence,
    ...(expected?.content === undefined ? {} : { content: duty.content ?? [] }),
    ...(expected?.readings === undefined ? {} : { readings }),
  };
}

/** One body may owe one duty several times: each trigger of its own in order. */
function kindOf({ id, owedBy }: { readonly id: string; readonly owedBy: string }): string {
  return `${id}/${owedBy}`;
}

function sorted(expected: ExpectedDuty): ExpectedDuty {
  return expected.readings === undefined ? expected : { ...expected, readings: [...expected.readings].sort() };
}

function errorOf(vector: Vector): string {
  try {
    assessed(vector);
    return 'none';
  } catch (error) {
    return error instanceof Error ? error.name : 'not an error';
  }
}

function check(vector: Vector): void {
  const { findings = {}, duties, advice, needs, disregarded, notices, unconfirmed, error } = vector.expect;
  if (error !== undefined) {
    expect(errorOf(vector)).toBe(error);
    return;
  }
  const assessment = assessed(vector);
  for (const [id, expected] of Object.entries(findings)) {
    const found = Object.entries(assessment.findings).find(([name]) => name === id)?.[1];
    expect({ [id]: found && judgementOf(found) }).toEqual({ [id]: expected });
  }
  for (const kind of new Set(duties?.map(kindOf))) {
    const expected = duties?.filter((duty) => kindOf(duty) === kind).map(sorted) ?? [];
    const found = assessment.duties.filter((duty) => kindOf(duty) === kind);
    expect(found.map((duty, place) => dutyOf(duty, assessment.episode.zone, expected[place]))).toEqual(expected);
  }
  if (advice !== undefined) expect(assessment.advice.map(({ id }) => id).sort()).toEqual([...advice].sort());
  if (needs !== undefined) expect([...assessment.needs].sort()).toEqual([...needs].sort());
  if (disregarded !== undefined) expect(assessment.disregarded).toEqual(disregarded);
  if (notices !== undefined) expect(assessment.notices).toEqual(notices);
  if (unconfirmed !== undefined) expect(assessment.unconfirmed).toEqual(unconfirmed);
}

describe.each(vectorFiles)('$file: $about', ({ cases }) => {
  it.each(cases)('$title [$id]', (vector) => {
    check(vector);
  });
});

import { explain, nextSteps, type Assessment } from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { assessed, dutyOf, hour, ncmec, police, received, report, type Given } from '../assess/cases.js';

const acts = (assessment: Assessment): readonly string[] =>
  nextSteps(assessment).flatMap(({ kind, about }) => (kind === 'act' ? [about] : []));
const textOf = (assessment: Assessment, id: string): string | undefined =>
  nextSteps(assessment).find(({ kind, about }) => kind === 'act' && about.startsWith(`${id}/`))?.text;

const locate = 'ive-protocol-locate';
const touch = 'ive-ongoing-communication';
const agency = (id: string, responsibility: string): Given => ({ id, kind: 'title-iv-e-state', responsibility });

/** AMB-14, AMB-15: the duties of the one that had the child end, and those of the other begin when it hears; the child is missing meanwhile. */
describe('a missing child handed over to an agency of which nothing says that it heard', () => {
  const agencies = [agency('county', 'placement-and-care'), agency('other', 'none')];
  const handed: readonly Given[] = [
    received,
    report({ at: hour(0) }),
    report({ to: 'ncmec', at: hour(0) }),
    { kind: 'responsibility-ended', agency: 'county', at: hour(48) },
    { kind: 'responsibility-began', agency: 'other', responsibility: 'placement-and-care', at: hour(48) },
  ];

  it('is to be looked for by that agency, which each step names', () => {
    const assessment = assessed(handed, hour(96), { agencies });
    expect(acts(assessment)).toEqual([police, ncmec, touch, locate].map((id) => `${id}/other/awaited`));
    expect(nextSteps(assessment).flatMap(({ kind, text }) => (kind === 'act' && !text.endsWith('(other)') ? [text] : []))).toEqual([]);
  });

  it('is not once it is back', () => {
    expect(acts(assessed([...handed, { kind: 'returned', to: 'authorised-care', at: hour(72) }], hour(96), { agencies }))).not.toContain(
      `${locate}/other/awaited`,
    );
  });

  it('is to be looked for since the protocol, and kept in touch about since 2023', () => {
    const keys = (day: string): readonly string[] => acts(assessed([], `${day}T15:00:00Z`));
    expect(keys('2015-09-28')).not.toContain(`${locate}/county/awaited`);
    expect(keys('2020-05-05')).toEqual([police, ncmec, locate].map((id) => `${id}/county/awaited`));
    expect(keys('2023-01-05')).toEqual([police, ncmec, touch, locate].map((id) => `${id}/county/awaited`));
  });

  it('is not to be looked for under the protocol by an agency that only supervises it at home', () => {
    const home = { placement: 'in-home', agencies: [agency('county', 'supervision')], reasonableCauseOfTrafficking: 'yes' };
    expect(acts(assessed([], hour(96), home))).toEqual([police, ncmec, touch].map((id) => `${id}/county/awaited`));
  });
});

describe('a child whose whereabouts are known by the record, which says nothing of who saw it', () => {
  const known = { kind: 'changed', at: hour(2), facts: { whereaboutsUnknown: 'no' } };

  it('is no child to locate expeditiously, but one of whom it is to be written down who saw it', () => {
    const assessment = assessed([received, known], hour(96));
    expect(dutyOf(assessment, 'ive-protocol-locate').status).toBe('open');
    expect(textOf(assessment, police)).toContain('is found');
    expect(textOf(assessment, locate)).toMatch(/^Write down how and when the child was found .*go on looking$/);
    expect(explain(assessment, { language: 'en' })).not.toContain('Locate the child expeditiously');
  });

  it('is located by whoever of the police saw it', () => {
    const seen = { kind: 'located', verifiedBy: 'police-in-person', at: hour(2) };
    expect(textOf(assessed([received, seen], hour(96)), locate)).toBeUndefined();
  });
});

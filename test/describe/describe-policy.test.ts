import {
  calendarDate,
  catalogue,
  coverage,
  describePolicy,
  federal,
  lawAsOf,
  withDisclosureOverrides,
  withOverlay,
  type CatalogueEntry,
  type Policy,
} from 'missing-child-rules';
import { describe, expect, it } from 'vitest';
import { policyJsonSchema } from '../../src/schemas/policy.js';
import { describes } from '../support/json-schema.js';
import { disclosureRules, eightHours, exampleState, manual, talkativeState } from './policies.js';

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const laid = withOverlay(federal, exampleState());
const days = ['1984-10-12', '2003-04-30', '2015-09-29', '2016-09-29', '2023-01-05', '2026-11-21'];
const policies: readonly (readonly [string, Policy])[] = [
  ['federal law', federal],
  ['federal law with an overlay', laid],
  ['federal law with an overlay that says much', withOverlay(federal, talkativeState())],
  ['federal law with rules on disclosure', withDisclosureOverrides(federal, ...disclosureRules)],
  ...days.map((day) => [`the law of ${day}`, lawAsOf(calendarDate(day))] as const),
];

const entry = (policy: Policy, id: string): CatalogueEntry | undefined => catalogue(policy).find((row) => row.id === id);

describe('what a policy says of disclosure', () => {
  it('is part of its description: rules of jurisdictions, recipients and information', () => {
    const added = {
      ...federal,
      addedRecipients: { 'tribal-court': 'court' },
      addedCategories: { dental: 'physical-description' },
    } as const;
    expect(describePolicy(withDisclosureOverrides(added, ...disclosureRules)).disclosure).toEqual({
      disclosureOverrides: disclosureRules,
      addedRecipients: { 'tribal-court': 'court' },
      addedCategories: { dental: 'physical-description' },
    });
    expect(describePolicy(federal).disclosure).toEqual({ disclosureOverrides: [], addedRecipients: {}, addedCategories: {} });
  });
});

describe('the catalogue', () => {
  it('has every duty of the policy, those of programmes among them, in one list', () => {
    expect(catalogue(federal).map(({ id }) => id)).toEqual(federal.duties.map(({ id }) => id));
    expect(new Set(catalogue(federal).map(({ scope }) => scope))).toEqual(new Set(['episode', 'programme']));
  });

  it.each(catalogue(federal))('says of $id who owes what to whom, and on which law', ({ who, act, to, law }) => {
    expect([who, act, to].every((word) => /^[a-z][a-z-]+$/.test(word))).toBe(true);
    expect(law.map(({ citation }) => citation)).not.toContain('');
  });

  // 42 U.S.C. 671(a)(35)(B): who, to whom, by when, what about; the content since 2023-01-05.
  it('says all of one duty', () => {
    expect(entry(federal, 'ive-report-missing-to-ncmec')).toMatchObject({
      who: 'title-iv-e-agency',
      act: 'report-missing-child',
      to: 'ncmec',
      scope: 'episode',
      since: '2016-09-29',
      when: { id: 'missing-or-abducted-from-care' },
      limits: [{ policy: 'federal', from: 'agency-received-information', within: { kind: 'immediately', inNoCaseLaterThanHours: 24 } }],
      content: [{ items: ['photo', 'physicalFeatures', 'endangerment'] }],
    });
    const covered = ['covered-by-title-iv-e', 'placement-and-care', 'reasonable-cause-of-trafficking', 'missing-or-abducted', 'abducted'];
    expect(entry(federal, 'ive-report-missing-to-ncmec')).toMatchObject({
      when: { limbs: expect.arrayContaining(covered) as readonly string[] },
    });
    expect(entry(federal, 'ive-annual-victim-count')).toMatchObject({ to: 'secretary', scope: 'programme', law: [{ evidence: 'T' }] });
  });

  it('shows the limits that an overlay added, beside the federal ones', () => {
    expect(entry(laid, eightHours.on)).toMatchObject({
      limits: [{ policy: 'federal' }, { policy: 'example-state', within: { hours: 8 }, law: [manual] }],
    });
  });

  it('takes the day of a duty from the reading that decides it', () => {
    const later = { ...federal, readings: { ...federal.readings, amendmentOf2023From: calendarDate('2024-01-01') } };
    expect(entry(federal, 'ive-ongoing-communication')).toMatchObject({ since: '2023-01-05' });
    expect(entry(later, 'ive-ongoing-communication')).toMatchObject({ since: '2024-01-01' });
  });
});

describe('a description', () => {
  const schema = policyJsonSchema();

  it.each(policies)('of %s is plain JSON, as its schema says', (_, policy) => {
    const said = describePolicy(policy);
    expect(stored(said)).toEqual(said);
    expect(describes(schema, stored(said))).toBe(true);
  });

  it.each<[what: string, changed: object]>([
    ['without its duties', { duties: undefined }],
    ['with what it does not know', { verdict: 'fine' }],
    ['with a definition too few', { definitions: {} }],
    ['with a duty that nobody owes', { duties: [{ ...catalogue(federal)[0], who: undefined }] }],
    ['with a limit of no known length', { duties: [{ ...catalogue(federal)[0], limits: [{ ...eightHours, within: 'soon' }] }] }],
    ['with an overlay from nowhere', { layers: [{ id: 'a', jurisdiction: 'Example' }] }],
    ['with a calendar that is never open', { layers: [{ ...describePolicy(laid).layers[0], calendars: [{ id: 'office', hours: {} }] }] }],
  ])('is not one %s', (_, changed) => {
    expect(describes(schema, stored({ ...describePolicy(federal), ...changed }))).toBe(false);
  });

  it('is that of the day of the law, else of the day on which it was last looked at', () => {
    expect(describePolicy(federal).lawOf).toBe(coverage.readOn);
    expect(describePolicy(lawAsOf(calendarDate('2003-04-29')))).toMatchObject({
      lawOf: '2003-04-29',
      definitions: { 'reportable-to-ncic': { limbs: ['under-18', 'whereabouts-unknown'] } },
    });
  });

  it('names the overlays, and where they come from', () => {
    expect(describePolicy(laid).layers).toEqual([
      {
        id: 'example-state',
        jurisdiction: 'Example State',
        provenance: { source: 'Example State Manual 1.2', readOn: '2026-11-01', confirmedBy: null },
        ...{ recorded: [], withheld: [], advice: [], words: {}, calendars: [] },
      },
    ]);
  });

  it('tells all that an overlay says beside its duties: what it records, withholds, advises and names, and its calendars', () => {
    const overlay = talkativeState();
    const { recorded, withheld, words, calendars } = overlay;
    const [said] = describePolicy(withOverlay(federal, overlay)).layers;
    expect(said).toMatchObject({ recorded, withheld, words, calendars });
    expect(said?.advice).toMatchObject([
      { id: 'example-ask', text: 'Ask for an alert.', when: { id: 'missing-child', limbs: ['under-18', 'whereabouts-unknown-to-parent'] } },
    ]);
  });

  it('leaves the policy as it was', () => {
    const before = JSON.stringify(federal);
    describePolicy(federal);
    expect(JSON.stringify(federal)).toBe(before);
  });
});

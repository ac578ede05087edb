import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess, federal, instant, parseEpisode, reviewOverlay } from 'missing-child-rules';
import { policyLaws } from 'missing-child-rules/testing';
import { exampleState, policy } from './policy.js';

for (const { name, check } of policyLaws(policy)) test(name, check);

test('the overlay is reviewed without a warning', () => {
  const found = reviewOverlay(federal, exampleState).filter(({ level }) => level !== 'info');
  assert.deepEqual(found, []);
});

/** A child of whom the agency hears on the Wednesday before a holiday. */
const episode = parseEpisode({
  zone: 'America/Chicago',
  child: { birthDate: '2012-05-17' },
  agencies: [{ id: 'example-county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' }],
  whereaboutsUnknown: 'yes',
  events: [{ kind: 'agency-received-information', agency: 'example-county', at: '2026-11-25T10:00:00-06:00' }],
});
const { duties } = assess(episode, instant('2026-11-25T11:00:00-06:00'), policy);
const due = (id) => duties.find((duty) => duty.id === id)?.due;

test('the police are told within two hours, and the federal time is shown beside it', () => {
  assert.equal(due('ive-report-missing-to-law-enforcement').at, instant('2026-11-25T12:00:00-06:00'));
  assert.deepEqual(
    due('ive-report-missing-to-law-enforcement').by.map(({ policy: by, at }) => [by, at]),
    [
      ['federal', instant('2026-11-26T10:00:00-06:00')],
      ['example-state', instant('2026-11-25T12:00:00-06:00')],
    ],
  );
});

test('the court is told by the end of the second business day: a holiday and a weekend do not count', () => {
  assert.equal(due('example-tell-court').at, instant('2026-11-30T23:59:59.999-06:00'));
});

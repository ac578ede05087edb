import fc from 'fast-check';
import * as library from 'missing-child-rules';
import { episode as anyEpisode } from 'missing-child-rules/testing';
import { describe, expect, it } from 'vitest';
import { runs } from './questions.js';

const at = library.instant('2026-11-01T18:00:00Z');

const parsed = library.parseEpisode({
  zone: 'America/Chicago',
  child: { birthDate: '2011-02-28', emancipated: 'no' },
  agencies: [{ id: 'example-county', kind: 'title-iv-e-state', responsibility: 'placement-and-care', role: 'sole' }],
  legalGuardians: ['agency'],
  whereaboutsUnknown: { toAgency: 'yes', toParent: 'yes', toLegalCustodian: 'unknown' },
  abducted: 'no',
  events: [
    { kind: 'agency-received-information', agency: 'example-county', at: '2026-10-31T10:00:00-05:00' },
    { kind: 'last-seen', between: ['2026-10-30T10:00:00-05:00', '2026-10-30T12:00:00-05:00'] },
    { id: 'r1', kind: 'reported', agency: 'example-county', to: 'ncmec', about: ['missing'], outcome: 'received', at: 'unknown' },
    { kind: 'screened', agency: 'example-county', on: '2026-10-31', victim: 'no' },
    { kind: 'changed', at: '2026-10-31T12:00:00-05:00', facts: { sexTraffickingVictim: 'no' } },
    { kind: 'located', at: '2026-10-31T14:00:00-05:00', verifiedBy: 'by-telephone', refusesReturn: 'yes' },
  ],
});

/** As it comes back from storage. */
function stored<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

const assessment = library.assess(parsed, at);

/** Every way in which an episode comes in. */
const ways: readonly (readonly [name: string, ask: (episode: library.Episode) => unknown])[] = [
  ['assess', (episode) => library.assess(episode, at)],
  ['missingChild', (episode) => library.missingChild(episode, at)],
  ['missingOrAbductedFromCare', (episode) => library.missingOrAbductedFromCare(episode, at)],
  ['reportableToNcic', (episode) => library.reportableToNcic(episode, at)],
  ['factsAt', (episode) => library.factsAt(episode, at)],
  ['reportContent', (episode) => library.reportContent(episode, 'ncmec', { language: 'en' })],
  ['auditCaseload', (episode) => library.auditCaseload([episode], { asOf: at, method: 'statute' })],
  ['afcarsElements', (episode) => library.afcarsElements(episode, at)],
  ['timeline', (episode) => library.timeline({ ...assessment, episode })],
  ['nextSteps', (episode) => library.nextSteps({ ...assessment, episode }, { language: 'en' })],
  ['decisionRecord', (episode) => library.decisionRecord({ ...assessment, episode })],
];

async function thrownBy(ask: () => unknown): Promise<unknown> {
  try {
    await ask();
    return undefined;
  } catch (error) {
    return error;
  }
}

/** The record, with another value in the place of a text of its JSON. */
function misspelt(from: string, to: string): library.Episode {
  const json = JSON.stringify(parsed);
  expect(json).toContain(from);
  return JSON.parse(json.replace(from, to)) as library.Episode;
}

const wrong: readonly (readonly [what: string, from: string, to: string])[] = [
  ['an answer with a capital', '"abducted":"no"', '"abducted":"No"'],
  ['an answer that is a truth value', '"abducted":"no"', '"abducted":true'],
  ['an answer that is null', '"abducted":"no"', '"abducted":null'],
  ['an answer to one of three, misspelt', '"toAgency":"yes"', '"toAgency":"Yes"'],
  ['one answer for all, misspelt', '{"toAgency":"yes","toParent":"yes","toLegalCustodian":"unknown"}', '"Yes"'],
  ['an answer about the child', '"emancipated":"no"', '"emancipated":"none"'],
  ['a child of whom nothing is said', '"emancipated":"no",', ''],
  ['a child without a day of birth', '"birthDate":"2011-02-28",', ''],
  ['an agency without a role', ',"role":"sole"', ''],
  ['an agency without a kind', '"kind":"title-iv-e-state",', ''],
  ['a responsibility in another spelling', '"placement-and-care"', '"placement and care"'],
  ['a kind of agency in another spelling', '"title-iv-e-state"', '"Title IV-E State"'],
  ['a guardian in another spelling', '["agency"]', '["Agency"]'],
  ['a fact left out', '"reasonableCauseOfTrafficking":"unknown",', ''],
  ['a list left out', '"earlierEpisodes":null,', ''],
  ['a time with an offset', '2026-10-31T15:00:00.000Z', '2026-10-31T10:00:00-05:00'],
  ['a time without milliseconds', '2026-10-31T15:00:00.000Z', '2026-10-31T15:00:00Z'],
  ['a range with an offset', '2026-10-30T15:00:00.000Z', '2026-10-30T10:00:00-05:00'],
  ['a kind of event in another spelling', '"agency-received-information"', '"agencyReceivedInformation"'],
  ['what a screening found', '"victim":"no"', '"victim":"No"'],
  ['a changed fact', '"facts":{"sexTraffickingVictim":"no"}', '"facts":{"sexTraffickingVictim":"No"}'],
];

describe('a record that was never parsed', () => {
  it.each(wrong)('%s is refused by name, wherever an episode is taken', async (_, from, to) => {
    const record = misspelt(from, to);
    for (const [name, ask] of ways) {
      const error = await thrownBy(() => ask(record));
      expect(error, name).toBeInstanceOf(library.RulesError);
      expect(error, name).toMatchObject({ name: 'InvalidFactsError' });
    }
  });

  it('names the argument, and repeats nothing of the record', async () => {
    const error = await thrownBy(() => library.assess(misspelt('"abducted":"no"', '"abducted":"nobody-knows"'), at));
    expect(error).toMatchObject({ problems: [{ path: '/episode' }] });
    expect(error instanceof Error ? error.message : 'nobody').not.toContain('nobody');
  });

  it('is refused again when it was frozen', async () => {
    const record = Object.freeze(misspelt('"abducted":"no"', '"abducted":"No"'));
    for (const _ of [1, 2]) {
      expect(await thrownBy(() => library.missingChild(record, at))).toMatchObject({ name: 'InvalidFactsError' });
    }
  });
});

describe('a record that was parsed', () => {
  it('is taken everywhere, also from storage', async () => {
    for (const [name, ask] of ways) {
      expect(await thrownBy(() => ask(parsed)), name).toBeUndefined();
      expect(await thrownBy(() => ask(stored(parsed))), name).toBeUndefined();
    }
  });

  it('is taken whatever it says, and whatever its report is said to hold', () => {
    const content = { abducted: 'included', at: { unavailable: 'no' }, victim: 'missing', kind: 'included' };
    const events = [{ kind: 'reported', at: 'unknown', content }];
    const asked = stored(library.parseEpisode({ zone: 'America/Chicago', events }));
    expect(library.missingChild(asked, at).answer).toBe('unknown');
  });

  it('gives the same once it went through JSON', () => {
    fc.assert(
      fc.property(anyEpisode(), (episode) => {
        expect(library.factsAt(stored(episode), at)).toEqual(library.factsAt(episode, at));
      }),
      runs(200),
    );
  });
});

import * as z from 'zod';
import type { Child } from '../facts/child.js';
import type { Circumstances, Facts, Placement } from '../facts/facts.js';
import { date, instantOrDate, name } from './texts.js';
import { answer, choice, notBoth, openWordOrNull, orNull, plainAnswer, word } from './words.js';

const unknownChild: Child = { birthDate: null, bornBetween: null, emancipated: 'unknown', tribes: null };

/** The facts of which nothing is said. */
export const unknownFacts: Facts = {
  child: unknownChild,
  agencies: null,
  placement: null,
  legalGuardians: null,
  whereaboutsUnknown: 'unknown',
  abducted: 'unknown',
  circumstances: null,
  reasonableCauseOfTrafficking: 'unknown',
  sexTraffickingVictim: 'unknown',
  earlierEpisodes: null,
};

const placement: z.ZodType<Placement | null> = /* @__PURE__ */ (() =>
  openWordOrNull([
    'foster-family-home',
    'kin',
    'group-home',
    'institution',
    'shelter',
    'respite',
    'trial-home-visit',
    'pre-adoptive',
    'supervised-independent-living',
    'in-home',
    'own-residence',
    'detention',
    'hospital',
  ]).meta({ title: 'Placement', description: 'Where the child was placed. Whether the home is licensed or paid does not matter.' }))();

const circumstances: z.ZodType<Circumstances | null> = /* @__PURE__ */ (() =>
  openWordOrNull(['ran-away', 'family-abduction', 'nonfamily-abduction', 'wandered-or-lost', 'displaced-by-disaster', 'other']).meta({
    title: 'Circumstances',
    description: 'Why the child is away, as far as is known. None of these changes whether a child is missing.',
  }))();

/** What an agency is responsible for. */
export const responsibility = /* @__PURE__ */ (() =>
  orNull(word(['placement-and-care', 'supervision', 'chafee-services', 'none'])).meta({
    title: 'Responsibility',
    description:
      'What the agency is responsible for, for this child. `supervision` also of a child with an open child welfare case file who was not removed from home.',
  }))();

const child = /* @__PURE__ */ (() =>
  z
    .strictObject(
      {
        birthDate: orNull(date).meta({ description: 'The day of birth; leave it out where only a range is known.' }),
        bornBetween: orNull(
          z.tuple([date, date], { error: 'two days: the first and the last on which the child may have been born' }),
        ).meta({ description: 'The first and the last day on which the child may have been born.' }),
        emancipated: answer,
        tribes: orNull(z.array(name, { error: 'a list of tribes' })).meta({
          description: 'The tribes of which the child is a member or may be one. An empty list is none; left out is unknown.',
        }),
      },
      { error: 'the facts of a child' },
    )
    .meta({
      title: 'Child',
      description: 'The child or youth. Give the birth date or a range of birth dates, not both.',
      ...notBoth('birthDate', 'bornBetween'),
    }))();

const agency = /* @__PURE__ */ (() =>
  z
    .strictObject(
      {
        id: name,
        kind: orNull(word(['title-iv-e-state', 'title-iv-e-tribal', 'juvenile-probation', 'private-provider', 'orr'])).meta({
          description: 'What kind of body it is.',
        }),
        responsibility,
        role: orNull(word(['sole', 'sending', 'receiving', 'by-iv-e-agreement'])).meta({
          description: 'Its part where several share the case.',
        }),
        olderAgeElected: orNull(z.literal([18, 19, 20, 21], { error: '18 (none), 19, 20 or 21' })).meta({
          description: 'The age that a title IV-E agency elected under 42 U.S.C. 675(8): 18 is none.',
        }),
      },
      { error: 'an agency' },
    )
    .meta({ title: 'Agency', description: "A public or private body with a part in this child's care. Events refer to it by its id." }))();

const unknownTo = /* @__PURE__ */ (() =>
  z
    .strictObject(
      { toAgency: answer, toParent: answer, toLegalCustodian: answer },
      { error: 'yes, no or unknown, or one of these for each of `toAgency`, `toParent` and `toLegalCustodian`' },
    )
    .meta({ title: 'Unknown to', description: 'To whom the whereabouts are unknown, where the record tells these people apart.' }))();

const earlierEpisode = /* @__PURE__ */ (() =>
  z
    .strictObject({ missingSince: instantOrDate, endedAt: orNull(instantOrDate), circumstances }, { error: 'an earlier time missing' })
    .meta({ title: 'Earlier episode', description: 'An earlier time this child was missing.' }))();

/** The facts, each of which may be left out. What a fact that is left out means is for the one who asks: at the start unknown, in a change unchanged. */
export const factShape = /* @__PURE__ */ (() => ({
  child: child
    .nullable()
    .transform((given) => given ?? unknownChild)
    .exactOptional(),
  agencies: orNull(z.array(agency, { error: 'a list of agencies' }))
    .meta({ description: "Every body with a part in the child's care. An empty list is none; left out is unknown." })
    .exactOptional(),
  placement: placement.exactOptional(),
  legalGuardians: orNull(z.array(word(['parent', 'agency', 'other']), { error: `a list of ${choice(['parent', 'agency', 'other'])}` }))
    .meta({ description: 'Who holds legal guardianship. An empty list is nobody; left out is unknown.' })
    .exactOptional(),
  whereaboutsUnknown: z
    .union([plainAnswer, unknownTo], {
      error: 'yes, no or unknown, or an answer for each of `toAgency`, `toParent` and `toLegalCustodian`',
    })
    .nullable()
    .transform((given) => given ?? 'unknown')
    .exactOptional()
    .meta({ description: 'Whether the whereabouts are unknown; one answer stands for everyone who is responsible for the child.' }),
  abducted: answer.exactOptional().meta({ description: 'Whether somebody took or keeps the child without authority.' }),
  circumstances: circumstances.exactOptional(),
  reasonableCauseOfTrafficking: answer.exactOptional().meta({
    description: 'Whether the agency has reasonable cause to believe that the child is, or is at risk of being, a sex trafficking victim.',
  }),
  sexTraffickingVictim: answer.exactOptional().meta({ description: 'Whether the child is identified as a sex trafficking victim.' }),
  earlierEpisodes: orNull(z.array(earlierEpisode, { error: 'a list of earlier times missing' }))
    .meta({ description: 'The earlier times this child was missing. An empty list is none; left out is unknown.' })
    .exactOptional(),
}))();

/** What each object may hold, by the fact that holds the object. */
export const factKeys: Readonly<Record<string, readonly string[]>> = /* @__PURE__ */ (() => ({
  child: Object.keys(child.shape),
  agencies: Object.keys(agency.shape),
  whereaboutsUnknown: Object.keys(unknownTo.shape),
  earlierEpisodes: Object.keys(earlierEpisode.shape),
  facts: Object.keys(factShape),
}))();

import type { Obligation, Opening } from './decision.js';
import type { BaseCategory } from './matrix.js';
import type { Weighed } from './weigh.js';

const NONE: readonly never[] = Object.freeze([]);

/** To tell is never a licence to pass on: what every disclosure carries that is not to the public. */
const always: readonly Obligation[] = Object.freeze(['no-redisclosure-notice', 'log', 'minimum-necessary', 'expiry'] as const);

/** Told to NCMEC, these are told with the request not to publish them. */
const neverPublished: readonly (BaseCategory | undefined)[] = [
  'placement',
  'dependency-status',
  'agency-involvement',
  'caseworker-contact',
  'trafficking-indicators',
  'juvenile-record',
];

/** What has to be done where this is told. */
export function obligationsOf({ decision }: Opening, links: readonly Weighed[]): readonly Obligation[] {
  const isTold = decision === 'allow' || decision === 'allow-if';
  if (!isTold || links.every(({ columns }) => columns.includes('public'))) return NONE;
  const category = links[0]?.category;
  const isToPublisher = links.some(({ columns }) => columns.includes('ncmec')) && neverPublished.includes(category);
  return [
    ...always,
    ...(isToPublisher ? (['ask-not-to-publish-status'] as const) : []),
    ...(category === 'tips-leads' ? (['route-leads'] as const) : []),
  ];
}

import type { Duty } from '../assess/assessment.js';
import { showsDeed } from '../assess/discharge.js';
import type { Entry, Log } from '../assess/log.js';
import { isOwner } from '../assess/owner.js';
import { millisOf } from '../kernel/instant.js';
import type { Deed } from '../policy/moment.js';
import type { Words } from './words.js';

/** What is missing of a duty with two halves, and what is on record of it that shows neither. */
export interface Half {
  /** The half that is missing, where the other is certainly done. */
  readonly missing: keyof Words['halves'] | undefined;
  /** Somebody spoke with the child, and what that showed is not written down. */
  readonly isInterviewed: boolean;
}

type Part = readonly [name: keyof Words['halves'], deed: Deed];

/** 42 U.S.C. 671(a)(35)(A)(iii) asks for two things after each absence, and (B) has a recovery told to both who had been told. */
const HALVES: Readonly<Record<string, readonly [Part, Part]>> = {
  'ive-protocol-experiences-and-screening': [
    ['experiences', { kind: 'documented', what: 'experiences' }],
    ['screening', { kind: 'screened' }],
  ],
  'ive-share-recovery-information': [
    ['recovery-to-law-enforcement', { kind: 'reported', about: 'recovery', to: 'law-enforcement' }],
    ['recovery-to-ncmec', { kind: 'reported', about: 'recovery', to: 'ncmec' }],
  ],
};

/** That a child was interviewed says neither what was learned nor that anybody screened. */
export function halfOf(duty: Duty, log: Log): Half {
  const halves = Object.hasOwn(HALVES, duty.id) ? HALVES[duty.id] : undefined;
  if (halves === undefined) return { missing: undefined, isInterviewed: false };
  const undone = halves.filter(([, deed]) => !log.entries.some((entry) => isDone(deed, entry, duty, log)));
  const missing = undone.length === 1 ? undone[0]?.[0] : undefined;
  const isUnwritten = undone.some(([name]) => name === 'experiences');
  return {
    missing,
    isInterviewed:
      isUnwritten && log.entries.some((entry) => entry.event.kind === 'interviewed' && isSince(entry, duty) && isTheirs(entry, duty)),
  };
}

function isDone(deed: Deed, entry: Entry, duty: Duty, log: Log): boolean {
  const isCertain = duty.evidence.includes(entry.name) && entry.from === entry.to;
  return isCertain && showsDeed(deed, entry, log, { owner: duty.owedBy, who: 'title-iv-e-agency' }) === 'yes';
}

function isTheirs({ event }: Entry, { owedBy }: Duty): boolean {
  return 'agency' in event && isOwner(event.agency, owedBy, 'title-iv-e-agency') === 'yes';
}

function isSince({ from }: Entry, { judgedAt }: Duty): boolean {
  return judgedAt !== undefined && from >= millisOf(judgedAt);
}

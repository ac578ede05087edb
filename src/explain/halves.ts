import type { Duty } from '../assess/assessment.js';
import type { Entry, Log } from '../assess/log.js';
import { isOwner } from '../assess/owner.js';
import { millisOf } from '../kernel/instant.js';
import type { Words } from './words.js';

/** What is missing of a duty with two halves, and what is on record of it that shows neither. */
export interface Half {
  /** The half that is missing, where the other is certainly done. */
  readonly missing: keyof Words['halves'] | undefined;
  /** Somebody spoke with the child, and what that showed is not written down. */
  readonly isInterviewed: boolean;
}

/**
 * 42 U.S.C. 671(a)(35)(A)(iii) asks for two things after each absence: to determine the experiences, and to screen. That the child
 * was interviewed says neither what was learned nor that anybody screened.
 */
export function halfOf(duty: Duty, { entries }: Log): Half {
  if (duty.id !== 'ive-protocol-experiences-and-screening') return { missing: undefined, isInterviewed: false };
  const isDone = (kind: Entry['event']['kind']): boolean =>
    entries.some((entry) => entry.event.kind === kind && duty.evidence.includes(entry.name) && isCertain(entry, duty));
  const [isDetermined, isScreened] = [isDone('documented'), isDone('screened')];
  return {
    missing: isDetermined === isScreened ? undefined : isDetermined ? 'screening' : 'experiences',
    isInterviewed:
      !isDetermined && entries.some((entry) => entry.event.kind === 'interviewed' && isSince(entry, duty) && isTheirs(entry, duty)),
  };
}

function isCertain(entry: Entry, duty: Duty): boolean {
  const isNamed = entry.event.kind !== 'documented' || entry.event.what !== null;
  return entry.from === entry.to && isNamed && isTheirs(entry, duty);
}

function isTheirs({ event }: Entry, { owedBy }: Duty): boolean {
  return 'agency' in event && isOwner(event.agency, owedBy, 'title-iv-e-agency') === 'yes';
}

function isSince({ from }: Entry, { judgedAt }: Duty): boolean {
  return judgedAt !== undefined && from >= millisOf(judgedAt);
}

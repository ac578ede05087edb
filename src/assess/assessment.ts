import { isEpisode } from '../facts/is-episode.js';
import { isRecord, type Given } from '../kernel/given.js';
import { isInstant } from '../kernel/instant.js';
import type { ContentItem, ContentState, Recipient } from '../facts/event.js';
import type { Episode } from '../facts/episode.js';
import type { Basis, Provision } from '../kernel/citation.js';
import type { Finding } from '../kernel/finding.js';
import type { CalendarDate, Instant } from '../kernel/instant.js';
import type { Act, Actor, Contact, DutyId, FederalFindingId, Interpretation, Withheld } from '../policy/duty-row.js';
import type { Readings } from '../policy/readings.js';

/**
 * How a duty stands on the record supplied; the first that fits. `not-owed` it is not owed; `waiting` its trigger is not
 * on the record; `met` and `met-late` it was done; `indeterminate` the times or the record cannot decide; `moot` it
 * ended before it was due; `overdue` its time is over; `open` there is still time, or the law names no limit.
 */
export type DutyStatus = 'not-owed' | 'waiting' | 'met' | 'met-late' | 'indeterminate' | 'moot' | 'overdue' | 'open';

/** When something is due. */
export interface Due {
  /** Whether the law says "immediately". No report is ever called immediate because of the hours it took. */
  readonly immediately: boolean;
  /** The last moment in time, or the earliest that it can be where the start is known only roughly; `null` where there is none. */
  readonly at: Instant | null;
  /** The last moment that it can be, where that differs from `at`. */
  readonly latest?: Instant;
  /** Why `at` is what it is: a limit; the law names none; the start is not known; a calendar is missing. */
  readonly reason: 'limit' | 'no-limit' | 'start-unknown' | 'needs-calendar';
  /** The limit had passed before the agency received the information: no failure of the agency. */
  readonly passedBeforeReceipt?: true;
}

/** One limit of a duty, worked out. */
export interface DueBy extends Due {
  /** The policy that set the limit. */
  readonly policy: string;
  /** Its source. */
  readonly law: readonly Provision[];
  /** How the duty stands by this limit alone. */
  readonly status: DutyStatus;
  /** How its text was read, where it is unclear. */
  readonly interpretation?: Interpretation;
}

/** An item of content and whether the reports held it. */
export interface Content {
  /** The item. */
  readonly item: ContentItem;
  /** Whether it was included. */
  readonly state: ContentState;
  /** Why it could not be had, where the record says. */
  readonly reason?: string;
}

/** One time at which a recurring duty falls due. */
export interface Occurrence {
  /** When it is due. */
  readonly due: Instant;
  /** When it was done. */
  readonly metAt?: Instant;
  /** How it stands. */
  readonly status: DutyStatus;
}

/** One duty of one body, started by one event. */
export interface Duty {
  /** Stable name: the duty, who owes it, and the event that started it. */
  readonly key: string;
  /** Which duty. */
  readonly id: DutyId;
  /** Who owes it: the `id` of the agency, or the kind of body where the record names none. */
  readonly owedBy: string;
  /** The kind of body that owes it: an agency of the record may bear the name of another, such as `state`. */
  readonly who: Actor;
  /** What is to be done. */
  readonly act: Act;
  /** To whom. */
  readonly to: Recipient;
  /** Whether it is owed, judged at its trigger. */
  readonly owed: Finding;
  /** The trigger, or the last moment at which it can have been: its law is cited as codified then. Absent while `waiting`. */
  readonly judgedAt?: Instant;
  /** When it is due: the earliest of all its limits, each kept in `by`. */
  readonly due: Due & {
    /** Every limit, the federal ones first. */
    readonly by: readonly DueBy[];
  };
  /** How it stands: the gravest of `due.by`. */
  readonly status: DutyStatus;
  /** How it stands by federal limits alone; absent for duties that an overlay added. */
  readonly federal?: DutyStatus;
  /** Whether anything is left to do; of a duty of others only where somebody confirmed that it was not done. */
  readonly outstanding: boolean;
  /** What the reports held, item by item, for duties with required content. */
  readonly content?: readonly Content[];
  /** When it was met, where one instant is on record. */
  readonly metAt?: Instant;
  /** The events that met it, or may have: by id, or by their place in the log. */
  readonly evidence: readonly string[];
  /** The readings on which its status, due time or content rests, beyond those in `owed`. */
  readonly readings: readonly string[];
  /** For recurring duties, each time it falls due, up to the first that is not done. */
  readonly occurrences?: readonly Occurrence[];
  /** The overlay that added the duty; absent for federal duties. */
  readonly policy?: string;
  /** The duties after which it is best done: an order of practice that delays nothing. */
  readonly after?: readonly DutyId[];
  /** What its recipient is not told, and who says so. */
  readonly withheld?: readonly Withheld[];
}

/** Something worth doing that no law demands. It never delays a duty. */
export interface Advice {
  /** Its name. */
  readonly id: string;
  /** The words, in English. */
  readonly text: string;
  /** What it rests on. */
  readonly basis: Basis;
  /** Whom to call. */
  readonly contact?: Contact;
  /** The duty after which it is best done: an order of practice, not of law. */
  readonly after?: DutyId;
}

/** A rule of an overlay that failed. The message that it threw is not kept: it may hold a private value. */
export interface Fault {
  /** The policy whose rule failed. */
  readonly policy: string;
  /** The rule. */
  readonly rule: string;
  /** How it failed. */
  readonly code: string;
}

/** One episode, at one moment, under one policy. Plain JSON: store it, send it, explain it later. */
export interface Assessment {
  /** The moment that counted as now. */
  readonly asOf: Instant;
  /** The policy applied. */
  readonly policy: string;
  /** The version of this library. */
  readonly library: string;
  /** The day through which the oldest of the federal texts applied was read. */
  readonly coverage: CalendarDate;
  /** The overlays which nobody of the agency has confirmed. */
  readonly unconfirmed: readonly string[];
  /** The readings applied. */
  readonly readings: Readings;
  /** The episode assessed. */
  readonly episode: Episode;
  /** The definitions, judged at `asOf`. */
  readonly findings: Readonly<Record<FederalFindingId, Finding>>;
  /** Every duty. */
  readonly duties: readonly Duty[];
  /** What else is worth doing. */
  readonly advice: readonly Advice[];
  /** The facts to ask for next, the most pressing duty's first: JSON Pointers into the episode. */
  readonly needs: readonly string[];
  /** The events after `asOf`, which were not read: by id, or by their place in the log. */
  readonly disregarded: readonly string[];
  /** The overlays' rules that failed. */
  readonly faults: readonly Fault[];
  /** What a reader must know about this result, by code; what is about one event names it, by id or place in the log, after a colon. */
  readonly notices: readonly string[];
}

/** An argument that must be an assessment. Only its outline is asked, since stored ones come back as plain JSON. */
export function assessmentGiven(value: unknown): Given {
  const isMade =
    isRecord(value) && isEpisode(value['episode']) && isInstant(value['asOf']) && ['findings', 'needs'].every((key) => key in value);
  return ['assessment', isMade && Array.isArray(value['duties']), 'made with `assess`'];
}

/** An argument that must be options, which may be left out. */
export function optionsGiven(value: unknown): Given {
  const languages: readonly unknown[] = ['en', 'es', undefined];
  const isRight = isRecord(value) && languages.includes(value['language']);
  return ['options', isRight, 'an object, in which a `language` is `en` or `es`'];
}

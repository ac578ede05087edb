import type { AddedDuty, Answer, Content, DutyStatus, FederalFindingId, OverlayDraft, Readings } from 'missing-child-rules';
import { filesUnder, read } from '../health/source.js';

/** An answer, and the last limbs that decided it, in the order of the law. */
export interface Judgement {
  readonly answer: Answer;
  readonly because: readonly string[];
}

/** When something is due, with the local time for the reader. */
export interface ExpectedDue {
  readonly at: string | null;
  readonly local?: string;
  readonly latest?: string;
  readonly latestLocal?: string;
  readonly reason: string;
  readonly immediately: boolean;
  readonly passedBeforeReceipt?: true;
}

/** One duty, whole. */
export interface ExpectedDuty {
  readonly id: string;
  readonly owedBy: string;
  readonly startedBy?: string;
  readonly owed: Judgement;
  readonly due: ExpectedDue & { readonly by?: readonly (ExpectedDue & { readonly policy: string; readonly status: DutyStatus })[] };
  readonly status: DutyStatus;
  /** Absent for a duty that an overlay added. */
  readonly federal?: DutyStatus;
  readonly outstanding: boolean;
  readonly metAt?: string;
  readonly evidence: readonly string[];
  readonly content?: readonly Content[];
  readonly readings?: readonly string[];
}

/** What an assessment must say. What is absent is not checked. */
export interface Expectation {
  readonly findings?: Readonly<Record<string, Judgement>>;
  readonly duties?: readonly ExpectedDuty[];
  readonly advice?: readonly string[];
  readonly needs?: readonly string[];
  readonly disregarded?: readonly string[];
  readonly notices?: readonly string[];
  readonly unconfirmed?: readonly string[];
  readonly error?: string;
}

/** An overlay as a case writes it: JSON has no functions, so a duty names the federal definition that says who is covered. */
export interface WrittenOverlay extends Omit<OverlayDraft, 'duties'> {
  readonly duties?: readonly (Omit<AddedDuty, 'when'> & { readonly when: FederalFindingId })[];
}

/** One case. */
export interface Vector {
  readonly id: string;
  readonly title: string;
  readonly law: readonly string[];
  readonly provisions: readonly string[];
  readonly questions?: readonly string[];
  readonly readings?: Partial<Readings>;
  readonly overlays?: readonly WrittenOverlay[];
  readonly episode: unknown;
  readonly asOf: string;
  readonly expect: Expectation;
}

/** One file of cases. */
export interface VectorFile {
  readonly file: string;
  readonly about: string;
  readonly cases: readonly Vector[];
}

/** Every file of vectors, as published. */
export const vectorFiles: readonly VectorFile[] = filesUnder('test/vectors', '.json')
  .filter((file) => !/\/(schema|disclosure)\//.test(file))
  .map((file) => ({ file, ...(JSON.parse(read(file)) as Omit<VectorFile, 'file'>) }));

/** Every case. */
export const vectors: readonly Vector[] = vectorFiles.flatMap(({ cases }) => cases);

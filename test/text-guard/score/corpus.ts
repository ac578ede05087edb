import { readFileSync } from 'node:fs';

export const concepts = ['foster', 'agency', 'justice', 'trafficking'] as const;
export type Concept = (typeof concepts)[number];

/** One text of a corpus, with what is known of it. */
export interface Sample {
  readonly id: string;
  readonly lang: 'en' | 'es' | 'mixed';
  readonly leak: boolean;
  readonly concepts: readonly Concept[];
  /** The status is said in its own words, jargon or acronym; false where facts only let it be inferred. */
  readonly direct: boolean;
  /** Of a leak: kind, stance, speaker and, where they apply, variety, typo, obf, agency. Of a clean text: its family. */
  readonly axes: Readonly<Record<string, string | boolean>>;
  readonly channel: string;
  readonly text: string;
  /** A leak's clean twin; of a clean text, the leak it nearly is. */
  readonly twin?: string;
}

/** Anything that judges a text as the guard does. */
export type Judge = (text: string) => {
  readonly outcome: 'pass' | 'review' | 'block';
  readonly hits: readonly { readonly concept: string }[];
};

export const parseCorpus = (jsonl: string): readonly Sample[] =>
  jsonl
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Sample);

export const readCorpus = (path: string | URL): readonly Sample[] => parseCorpus(readFileSync(path, 'utf8'));

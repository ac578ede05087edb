/** Whatever else is said. */
export type Said = Readonly<Record<string, unknown>>;

/** An agency as a caller may write it. */
export interface AgencyInput extends Said {
  /** Its name in the episode. */
  readonly id: string;
}

/** The facts of one moment as a caller may write them: each may be left out. */
export interface FactsInput extends Said {
  /** The child. */
  readonly child?: Said | null;
  /** The agencies. */
  readonly agencies?: readonly AgencyInput[] | null;
}

/** An entry of the log as a caller may write it. */
export interface EntryInput extends Said {
  /** What happened. */
  readonly kind: string;
  /** Its name in the episode. */
  readonly id?: string;
}

/** An episode as a caller may write it: plain JSON that `parseEpisode` accepts. */
export interface EpisodeInput extends FactsInput {
  /** Where local days are counted. */
  readonly zone: string;
  /** What happened. */
  readonly events?: readonly EntryInput[];
}

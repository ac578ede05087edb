/** Whatever else is said. */
export type Said = Readonly<Record<string, unknown>>;

/** An agency as a caller may write it. */
export interface AgencyRecord extends Said {
  /** Its name in the episode. */
  readonly id: string;
}

/** The facts of one moment as a caller may write them: each may be left out. */
export interface FactsRecord extends Said {
  /** The child. */
  readonly child?: Said | null;
  /** The agencies. */
  readonly agencies?: readonly AgencyRecord[] | null;
}

/** An entry of the log as a caller may write it. */
export interface EntryRecord extends Said {
  /** What happened. */
  readonly kind: string;
  /** Its name in the episode. */
  readonly id?: string;
}

/** An episode as a caller may write it: plain JSON that `parseEpisode` accepts. */
export interface EpisodeRecord extends FactsRecord {
  /** Where local days are counted. */
  readonly zone: string;
  /** What happened. */
  readonly events?: readonly EntryRecord[];
}

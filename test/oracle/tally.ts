/** How far a comparison has come. */
export interface Tally {
  /** Episodes compared. */
  readonly episodes: number;
  /** How often each duty had each status, each time by both: `id status`. */
  readonly statuses: Readonly<Record<string, number>>;
  /** What the two disagreed about, in words that lead back to the episode. */
  readonly disagreements: readonly string[];
}

export function together(one: Tally, other: Tally): Tally {
  const statuses = { ...one.statuses };
  for (const [status, count] of Object.entries(other.statuses)) statuses[status] = (statuses[status] ?? 0) + count;
  return { episodes: one.episodes + other.episodes, statuses, disagreements: [...one.disagreements, ...other.disagreements] };
}

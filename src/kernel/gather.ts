/** What each item gives, in order. The engine's own `flatMap` takes five to fifteen times as long, and every row has several. */
export function gather<Item, Result>(items: readonly Item[], of: (item: Item, place: number) => readonly Result[]): Result[] {
  const gathered: Result[] = [];
  items.forEach((item, place) => {
    for (const result of of(item, place)) gathered.push(result);
  });
  return gathered;
}

/** The items that there are. */
export function present<Item>(items: readonly (Item | undefined)[]): Item[] {
  return items.filter((item) => item !== undefined);
}

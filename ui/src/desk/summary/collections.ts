import type { WorkshopId } from '$lib/generated';

/** What has an id, by id. */
export const byId = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** Each once, in the order they come. */
export const once = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Something that each round has one of for as long as the window lives, made when it is first asked for. */
export function perRound<T>(make: () => T): (workshop: WorkshopId) => T {
  const kept = new Map<WorkshopId, T>();
  return (workshop) => {
    const found = kept.get(workshop) ?? make();
    kept.set(workshop, found);
    return found;
  };
}

import type { ItemRank, RankingWay } from '$lib/generated';

/*
 * A ranking of plan items, with points or in order. What is made here is always such as the host takes.
 */

const byItem = (one: ItemRank, other: ItemRank) =>
  one.plan_item < other.plan_item ? -1 : Number(one.plan_item > other.plan_item);

export const sameRanks = (one: ItemRank[], other: ItemRank[]) =>
  one.length === other.length &&
  one.every(({ plan_item, value }) => valueOf(other, plan_item) === value);

/** Its points or its place; 0 for none. */
export const valueOf = (items: ItemRank[], item: string) =>
  items.find((one) => one.plan_item === item)?.value ?? 0;

/** How many points or places there are. */
export const limitOf = (way: RankingWay) => (way.kind === 'points' ? way.points : way.places);

/** Points or places that nobody has been given. */
export const leftOf = (way: RankingWay, items: ItemRank[]) =>
  limitOf(way) - (way.kind === 'points' ? sum(items) : items.length);

const sum = (items: ItemRank[]) => items.reduce((all, { value }) => all + value, 0);

/** The most important first. */
export const inOrder = (way: RankingWay, items: ItemRank[]) =>
  [...items].sort((one, other) =>
    way.kind === 'points' ? other.value - one.value : one.value - other.value,
  );

/** Points more or fewer for one item, never more than there are. */
export function givePoints(way: RankingWay, items: ItemRank[], item: string, by: number) {
  const before = valueOf(items, item);
  const value = Math.max(0, before + Math.min(by, Math.max(0, leftOf(way, items))));
  const others = items.filter((one) => one.plan_item !== item);
  return value === 0 ? others : [...others, { plan_item: item, value }].sort(byItem);
}

/** A place from 1 for one item; 0 for none. The others make room or close up, and the last has none when all are taken. */
export function givePlace(way: RankingWay, items: ItemRank[], item: string, place: number) {
  const order = inOrder({ kind: 'order', places: limitOf(way) }, items)
    .map((one) => one.plan_item)
    .filter((one) => one !== item);
  if (place > 0) order.splice(place - 1, 0, item);
  return order
    .slice(0, limitOf(way))
    .map((plan_item, index) => ({ plan_item, value: index + 1 }))
    .sort(byItem);
}

/** The host would take it. */
export function isWhole(way: RankingWay, items: ItemRank[]): boolean {
  if (leftOf(way, items) < 0) return false;
  if (new Set(items.map((one) => one.plan_item)).size < items.length) return false;
  if (way.kind === 'points') return items.every(({ value }) => value > 0);
  return inOrder(way, items).every(({ value }, index) => value === index + 1);
}

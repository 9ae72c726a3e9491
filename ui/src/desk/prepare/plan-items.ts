import type { PlanItemDetails, PlanItemId, PlanItemKind, PlanItemLine } from '$lib/generated';

/** The parts of a plan in the order that a plan has them; each is named by the text `prepare-kind-<kind>`. */
export const kinds = [
  'vision',
  'main_goal',
  'land_use_strategy',
  'priority_area',
] as const satisfies PlanItemKind[];

/** The items of one part, in order. */
export const ofKind = (items: PlanItemLine[], kind: PlanItemKind) =>
  items.filter((item) => item.kind === kind);

/** What stands before an item in a list that was copied from a document: a bullet or a number. */
const LIST_MARK = /^(?:[-–—•·*▪◦]|\d{1,2}[.)])\s+/;

/** One item for each line with something on it. */
export const toItems = (kind: PlanItemKind, text: string): PlanItemDetails[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim().replace(LIST_MARK, '').trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind, text: line }));

/** The whole plan's order with one item moved past its neighbour of the same kind; undefined at the end of the part. */
export function moved(items: PlanItemLine[], id: PlanItemId, by: -1 | 1): PlanItemId[] | undefined {
  const item = items.find((candidate) => candidate.id === id);
  const part = item ? ofKind(items, item.kind) : [];
  const other = part[part.findIndex((candidate) => candidate.id === id) + by];
  if (!item || !other) return undefined;
  const swapped = new Map([
    [item.id, other.id],
    [other.id, item.id],
  ]);
  return items.map((candidate) => swapped.get(candidate.id) ?? candidate.id);
}

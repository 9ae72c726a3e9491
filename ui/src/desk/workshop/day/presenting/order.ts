import type { PresentingLine, TableId, TurnLine } from '$lib/generated';

/** Who has the floor, who had it before in the order, and who comes next. */
export interface Turns {
  now?: TurnLine;
  before?: TurnLine;
  after?: TurnLine;
}

/** With nobody on the floor, the next is the first who has not been there. */
export function turnsOf({ order }: Pick<PresentingLine, 'order'>): Turns {
  const at = order.findIndex(({ state }) => state === 'now');
  if (at >= 0) return { now: order[at], before: order[at - 1], after: order[at + 1] };
  const next = order.findIndex(({ state }) => state === 'coming');
  const had = next < 0 ? order.length : next;
  return { before: order[had - 1], after: next < 0 ? undefined : order[next] };
}

/** A table in the order that is being set. */
export interface Place {
  table: TableId;
  number: number;
  /** It presents. */
  in: boolean;
}

/** Every table: those of an order first, in it, and the others after, by number. */
export function placesOf(
  tables: readonly { table: TableId; number: number }[],
  order?: readonly TableId[],
): Place[] {
  const listed = (order ?? []).flatMap((id) => tables.find(({ table }) => table === id) ?? []);
  const others = tables.filter((one) => !listed.includes(one));
  const line = (isIn: boolean) => (one: { table: TableId; number: number }) => ({
    table: one.table,
    number: one.number,
    in: isIn,
  });
  return [...listed.map(line(true)), ...others.map(line(order === undefined))];
}

import { MOST_TABLES } from './limits';

/** How many sit at a table, at least and at most, when people are spread evenly. */
export const perTable = (people: number, tables: number): [number, number] => [
  Math.floor(people / tables),
  Math.ceil(people / tables),
];

/** Each number of tables that leaves at least two people at every table. */
export const tableChoices = (people: number): number[] =>
  Array.from(
    { length: Math.min(MOST_TABLES, Math.max(1, Math.floor(people / 2))) },
    (_, i) => i + 1,
  );

/** `4` or `4–5`. */
export const range = (least: number, most: number): string =>
  least === most ? String(least) : `${least}–${most}`;

/** A number of people at a table, and the number of tables that gives it. */
export interface SizeChoice {
  size: string;
  tables: number;
}

/** Each size that some number of tables gives; of several, the fewest tables. */
export function sizeChoices(people: number): SizeChoice[] {
  const sizes = new Map<string, number>();
  for (const tables of tableChoices(people)) {
    const size = range(...perTable(people, tables));
    if (!sizes.has(size)) sizes.set(size, tables);
  }
  return [...sizes].map(([size, tables]) => ({ size, tables })).reverse();
}

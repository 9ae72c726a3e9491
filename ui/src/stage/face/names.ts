import { LEAST, sizes } from './fit';

/** A name in the list, and how much of its line is taken by a sign after it, in ems. */
export interface Named {
  name: string;
  taken: number;
}

/** A width in ems. */
type Measure = (text: string) => number;

/** In hundredths of the face's width. */
interface Box {
  width: number;
  height: number;
}

export interface NameList {
  size: number;
  columns: number;
  /** About a name, in ems. */
  air: number;
  /** By page and column: places in the list that was given. */
  pages: number[][][];
}

/** What each line has beside the name, in ems: the table's number and the air about it. */
export const BESIDE = 3.1;
/** Height of a line of a name, in ems. */
export const LINE = 1.2;
/** The least and the most air about a name, in ems. */
const AIR = 0.26;
const AIRY = 0.5;
/** Between columns, in hundredths of the face's width. */
export const GAP = 2;
/** A column that is narrower breaks ordinary names, in ems. */
const NARROWEST = 8;
const LARGEST = 3;
/** How many of the names may be broken for the sake of larger type. */
const BROKEN = 0.06;

/** How many lines a name takes when it is broken between words. */
export function lines(name: string, room: number, measure: Measure): number {
  let count = 1;
  let used = 0;
  const space = measure(' ');
  for (const word of name.split(' ')) {
    const width = measure(word);
    if (used > 0 && used + space + width > room) {
      count += 1;
      used = 0;
    }
    // A word that is wider than the column is broken inside.
    const over = Math.max(0, Math.ceil(width / room) - 1);
    count += over;
    used += (used > 0 ? space : 0) + width - over * room;
  }
  return count;
}

/** Fills columns of that height from the top, in order. */
function fill(heights: number[], height: number): number[][] {
  const columns: number[][] = [];
  let used = Infinity;
  heights.forEach((one, index) => {
    if (used + one > height + 1e-6) {
      columns.push([]);
      used = 0;
    }
    columns.at(-1)?.push(index);
    used += one;
  });
  return columns;
}

interface Setting {
  size: number;
  columns: number;
  counts: number[];
  filled: number[][];
}

const height = (counts: number[], size: number) =>
  counts.map((count) => (count * LINE + AIR) * size);

function settings(names: Named[], box: Box, size: number, measure: Measure): Setting[] {
  const made: Setting[] = [];
  for (let columns = 1; columns <= 6; columns += 1) {
    const room = (box.width - GAP * (columns - 1)) / columns / size - BESIDE;
    if (room < NARROWEST && columns > 1) break;
    const counts = names.map(({ name, taken }) => lines(name, room - taken, measure));
    made.push({ size, columns, counts, filled: fill(height(counts, size), box.height) });
  }
  return made;
}

const pagesOf = ({ filled, columns }: Setting) => Math.ceil(filled.length / columns);

const calm = ({ counts }: Setting) =>
  counts.filter((count) => count > 1).length <= Math.ceil(counts.length * BROKEN);

/** The lowest columns that need no more of them, so that they end at about the same height. */
function evened({ counts, filled, columns, size }: Setting, most: number): number[][] {
  const allowed = Math.ceil(filled.length / columns) * columns;
  const heights = height(counts, size);
  let best = filled;
  for (let lower = most - size / 4; lower > 0; lower -= size / 4) {
    const tried = fill(heights, lower);
    if (tried.length > allowed) break;
    best = tried;
  }
  return best;
}

/** What is left below the longest column goes between its names. */
function airOf({ counts, size }: Setting, filled: number[][], most: number): number {
  const room = filled.map((column) => {
    const used = column.reduce((sum, index) => sum + (counts[index] ?? 1) * LINE, 0);
    return (most / size - used) / column.length;
  });
  return Math.max(AIR, Math.min(AIRY, ...room));
}

/**
 * All names on one page in the largest type that has room for them; else the fewest pages, in the largest type that
 * needs no more. Few names are broken over lines: a list is looked through along its left edge.
 */
export function layOutNames(names: Named[], box: Box, measure: Measure): NameList {
  const all = sizes(LARGEST, LEAST).flatMap((size) => settings(names, box, size, measure));
  const fewest = Math.min(...all.map(pagesOf));
  const few = all.filter((setting) => pagesOf(setting) === fewest);
  const chosen = few.find(calm) ?? few[0];
  if (!chosen) return { size: LEAST, columns: 1, air: AIR, pages: [] };
  const filled = evened(chosen, box.height);
  const { columns, size } = chosen;
  const pages = Array.from({ length: Math.ceil(filled.length / columns) }, (_, page) =>
    filled.slice(page * columns, (page + 1) * columns),
  );
  return { size, columns, air: airOf(chosen, filled, box.height), pages };
}

const shared = (a: string, b: string): number => {
  let count = 0;
  while (count < a.length && a[count]?.toLowerCase() === b[count]?.toLowerCase()) count += 1;
  return count;
};

/** As many letters as it takes to tell a name from its neighbour on another page, at most four. */
const beginning = (name: string, neighbour: string | undefined) => {
  const count = neighbour === undefined ? 1 : shared(name, neighbour) + 1;
  return name.slice(0, Math.min(count, 4)).replace(/[\s,]+$/, '');
};

/** «A–J»: from which name to which a page goes. */
export function range(names: string[], from: number, to: number): string {
  const [first, last] = [names[from] ?? '', names[to - 1] ?? ''];
  const start = beginning(first, names[from - 1]);
  const end = beginning(last, names[to]);
  return start === end ? start : `${start}–${end}`;
}

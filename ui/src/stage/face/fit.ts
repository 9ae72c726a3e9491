/** A way to set the pieces of a view: the size of the type, and in how many columns. */
export interface Try {
  /** In hundredths of the face's width. */
  size: number;
  columns: number;
  /** Long wordings are shortened to that many lines. */
  lines?: number;
}

/** From the first piece to the one before the last number. */
export type Span = [from: number, to: number];

export interface Fit {
  chosen: Try;
  pages: Span[];
}

/** Whether those pieces, set so, stay inside the box. */
type Fits = (from: number, to: number, tried: Try) => boolean;

/** Nothing that is to be read from the back row is smaller: 2.7 % of the height of a 16:9 screen. */
export const LEAST = 1.5;

/** From the largest to the least, each about a tenth smaller. */
export function sizes(most: number, least: number = LEAST): number[] {
  const found: number[] = [];
  for (let size = most; size > least; size *= 0.92) found.push(Number(size.toFixed(2)));
  return [...found, least];
}

/** Every size with every number of columns, the largest type first. */
export const tries = (most: number, columns: number[] = [1], least: number = LEAST): Try[] =>
  sizes(most, least).flatMap((size) => columns.map((count) => ({ size, columns: count })));

/**
 * For what is to be seen as a whole: wordings are rather shortened, to two lines and then to one, than spread over
 * pages; a code tells which they are.
 */
export const wholePicture = (most: number): Try[] =>
  [undefined, 2, 1].flatMap((lines) => sizes(most).map((size) => ({ size, columns: 1, lines })));

/** As many pieces on each page as fit; undefined when one does not fit alone. */
function paged(count: number, tried: Try, fits: Fits): Span[] | undefined {
  const pages: Span[] = [];
  for (let from = 0; from < count;) {
    if (!fits(from, from + 1, tried)) return undefined;
    let to = from + 1;
    while (to < count && fits(from, to + 1, tried)) to += 1;
    pages.push([from, to]);
    from = to;
  }
  return pages;
}

/** The fewest pages that the least types give, and the largest type that needs no more of them. */
function turned(count: number, tries: Try[], fits: Fits): Fit | undefined {
  const found = tries
    .filter(({ size }) => size === tries.at(-1)?.size)
    .flatMap((chosen) => ({ chosen, pages: paged(count, chosen, fits) ?? [] }))
    .filter(({ pages }) => pages.length > 0)
    .sort((a, b) => a.pages.length - b.pages.length);
  const few = found[0];
  if (!few) return undefined;
  for (const chosen of tries) {
    const pages = paged(count, chosen, fits);
    if (pages && pages.length <= few.pages.length) return { chosen, pages };
  }
  return few;
}

/** The largest type that has all pieces on one page; else the fewest pages. Undefined when some piece fits nowhere. */
export function fit(count: number, tries: Try[], fits: Fits): Fit | undefined {
  const one = tries.find((tried) => fits(0, count, tried));
  return one ? { chosen: one, pages: [[0, count]] } : turned(count, tries, fits);
}

/** For a piece that fits nowhere: nothing is ever cut, so everything is set as small as it must be. */
export function squeeze(count: number, tries: Try[], fits: Fits): Fit {
  const last = tries.at(-1) ?? { size: LEAST, columns: 1 };
  for (const size of sizes(last.size, 0.4)) {
    const chosen = { ...last, size };
    const pages = paged(count, chosen, fits);
    if (pages) return { chosen, pages };
  }
  return { chosen: last, pages: [[0, count]] };
}

/** Which page is up, when each is up for that many seconds. */
export function pageAt(now: number, since: number, seconds: number, pages: number): number {
  if (pages < 2) return 0;
  return Math.floor(Math.max(0, now - since) / (seconds * 1000)) % pages;
}

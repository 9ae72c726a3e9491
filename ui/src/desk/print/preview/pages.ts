import type { PageSize } from '$lib/pdf';

/** Where a page lies among the others, in pixels from the top of the first. */
export interface PlacedPage {
  top: number;
  width: number;
  height: number;
}

/** The pages under each other, `gap` pixels apart. */
export function placed(pages: readonly PageSize[], scale: number, gap: number): PlacedPage[] {
  let top = 0;
  return pages.map((page) => {
    const at = {
      top,
      width: Math.round(page.width * scale),
      height: Math.round(page.height * scale),
    };
    top += at.height + gap;
    return at;
  });
}

/** The page that lies at a height, or begins last above it. */
export function pageAt(pages: readonly PlacedPage[], height: number): number {
  let [first, last] = [0, pages.length - 1];
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if ((pages[middle]?.top ?? Infinity) <= height) first = middle;
    else last = middle - 1;
  }
  return first;
}

/** How much is held ready above and below what is seen, in heights of the window. */
const READY = 1;

/** The first and the last page that are worth drawing for a window at `top`. */
export const pagesNear = (
  pages: readonly PlacedPage[],
  top: number,
  height: number,
): [first: number, last: number] => [
  pageAt(pages, top - READY * height),
  pageAt(pages, top + (1 + READY) * height),
];

/** A place in the pages that means the same at any size: a page, and how far down in it. */
export interface Spot {
  page: number;
  part: number;
}

export function spotAt(pages: readonly PlacedPage[], top: number): Spot {
  const page = pageAt(pages, top);
  const at = pages[page];
  return { page, part: at ? (top - at.top) / at.height : 0 };
}

export function topOf(pages: readonly PlacedPage[], { page, part }: Spot): number {
  const at = pages[page];
  return at ? at.top + part * at.height : 0;
}

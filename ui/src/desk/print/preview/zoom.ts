import type { PageSize } from '$lib/pdf';

/** As wide as the window, as high, a size of its own where 1 is as on paper, or the best to begin with. */
export type Zoom = 'auto' | 'width' | 'page' | number;

/** Room for pages, in pixels. */
export interface Room {
  width: number;
  height: number;
}

/** Pixels to the point when a page is as large as its paper. */
const AS_PAPER = 96 / 72;

/** A wide window does not begin with letters the size of a poster's. */
const LARGEST_AUTO = 1.25;

const STEPS = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 4];
const [SMALLEST, LARGEST] = [STEPS[0] ?? 1, STEPS.at(-1) ?? 1];

const within = (zoom: number) => Math.min(LARGEST, Math.max(SMALLEST, zoom));

/** How large pages are shown, 1 is as on paper. The widest and the highest of them fit. */
export function shownSize(zoom: Zoom, pages: readonly PageSize[], room: Room): number {
  if (typeof zoom === 'number') return within(zoom);
  const widest = Math.max(1, ...pages.map(({ width }) => width * AS_PAPER));
  const highest = Math.max(1, ...pages.map(({ height }) => height * AS_PAPER));
  const wide = room.width / widest;
  if (zoom === 'width') return within(wide);
  if (zoom === 'page') return within(Math.min(wide, room.height / highest));
  return within(Math.min(wide, LARGEST_AUTO));
}

/** Pixels to the point. */
export const scaleOf = (size: number): number => size * AS_PAPER;

/** The next size up or down; the same when there is none. */
export function stepped(size: number, way: 1 | -1): number {
  // What differs by less than a hundredth looks the same.
  const next =
    way > 0
      ? STEPS.find((step) => step > size + 0.01)
      : STEPS.findLast((step) => step < size - 0.01);
  return next ?? size;
}

import { untrack } from 'svelte';
import type { Pdf } from '$lib/pdf';
import { pageAt, pagesNear, placed, spotAt, topOf, type Spot } from './pages';
import { scaleOf, shownSize, stepped, type Room, type Zoom } from './zoom';

/** Pixels between pages, and around them. */
export const GAP = 16;

/** More pixels than this in one page are not drawn: browsers refuse larger canvases. */
const MOST_PIXELS = 16_000_000;

/** A document on the screen: how large, where in it, and which pages are worth drawing. */
export class Preview {
  readonly pdf: Pdf;
  #zoom = $state.raw<Zoom>('auto');
  #room = $state.raw<Room>({ width: 0, height: 0 });
  #top = $state(0);
  #kept = $state.raw<Spot>();
  #written = $state(-1);
  #wrote: boolean[] = [];

  /** How large pages are, 1 is as on paper. */
  readonly size = $derived.by(() => shownSize(this.#zoom, this.pdf.pages, this.#room));
  readonly scale = $derived(scaleOf(this.size));
  readonly pages = $derived.by(() => placed(this.pdf.pages, this.scale, GAP));
  /** The page in the middle of the window, from 0. */
  readonly current = $derived(pageAt(this.pages, this.#top + this.#room.height / 2));
  readonly #near = $derived(pagesNear(this.pages, this.#top, this.#room.height));

  constructor(pdf: Pdf) {
    this.pdf = pdf;
  }

  get zoom(): Zoom {
    return this.#zoom;
  }

  /** The window stays at the same words while the pages grow or shrink. */
  set zoom(zoom: Zoom) {
    this.#keep();
    this.#zoom = zoom;
  }

  /** The window is this large, without the air around the pages. */
  set room(room: Room) {
    this.#keep();
    this.#room = room;
  }

  /** How far down the window is. */
  set top(top: number) {
    this.#top = top;
  }

  /** Where the window must be moved to stay at the same words; asked once after each change of size. */
  moved(): number | undefined {
    if (!this.#kept) return undefined;
    const top = topOf(this.pages, this.#kept);
    this.#kept = undefined;
    this.#top = top;
    return top;
  }

  step(way: 1 | -1): void {
    this.zoom = stepped(this.size, way);
  }

  isNear(page: number): boolean {
    const [first, last] = this.#near;
    return page >= first && page <= last;
  }

  /** A page's words are wanted when it is near, and of all pages in turn: what is read aloud knows no window. */
  wantsWords(page: number): boolean {
    return this.isNear(page) || page <= this.#written + 1;
  }

  /** A page has its words, or never gets them. */
  wrote(page: number): void {
    this.#wrote[page] = true;
    while (this.#wrote[this.#written + 1]) this.#written += 1;
  }

  /** Pixels to the point that a page is drawn with on a screen with so many pixels to the CSS pixel. */
  sharpness(page: number, ratio: number): number {
    const { width, height } = this.pdf.pages[page] ?? { width: 1, height: 1 };
    return Math.min(this.scale * ratio, Math.sqrt(MOST_PIXELS / (width * height)));
  }

  #keep(): void {
    untrack(() => (this.#kept ??= spotAt(this.pages, this.#top)));
  }
}

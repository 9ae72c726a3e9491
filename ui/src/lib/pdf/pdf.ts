/** A page's width and height in points, 72 to the inch, as it is turned when it is read. */
export interface PageSize {
  width: number;
  height: number;
}

/** What a page is drawn for: a screen may wait with drawing while the window is hidden, paper may not. */
export type Purpose = 'screen' | 'paper';

/** A PDF that can be drawn. Pages are counted from 0. */
export interface Pdf {
  /** What it calls itself. */
  readonly title: string | undefined;
  /** BCP 47 tag of its words. */
  readonly language: string | undefined;
  readonly pages: readonly PageSize[];
  /** Draws a page with so many pixels to the point. An aborted drawing rejects with the signal's reason. */
  draw(
    page: number,
    scale: number,
    purpose: Purpose,
    signal: AbortSignal,
  ): Promise<HTMLCanvasElement>;
  /** Lays a page's words over it, unseen, where they can be read aloud, marked and copied. */
  write(page: number, into: HTMLElement, signal: AbortSignal): Promise<void>;
  /** Lets go of the file and its worker. */
  close(): Promise<void>;
}

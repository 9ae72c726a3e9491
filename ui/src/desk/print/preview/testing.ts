import { vi } from 'vitest';
import type { PageSize, Pdf } from '$lib/pdf';

export const A4: PageSize = { width: 595.28, height: 841.89 };
/** A poster that lies. */
export const A3: PageSize = { width: 1190.55, height: 841.89 };

/** A document of blank pages, for tests; each page's words are its number. */
export function fakePdf(pages: readonly PageSize[], more: Partial<Pdf> = {}) {
  return {
    title: 'Bordkort',
    language: 'nb-NO',
    pages,
    draw: vi.fn<Pdf['draw']>(() => Promise.resolve(canvas())),
    write: vi.fn((page: number, into: HTMLElement) => {
      into.textContent = `Ord på side ${page + 1}`;
      return Promise.resolve();
    }),
    close: vi.fn(() => Promise.resolve()),
    ...more,
  } satisfies Pdf;
}

function canvas(): HTMLCanvasElement {
  const made = document.createElement('canvas');
  made.toBlob = (done) => done(new Blob(['picture']));
  return made;
}

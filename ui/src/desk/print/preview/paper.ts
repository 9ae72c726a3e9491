import type { PageSize, Pdf } from '$lib/pdf';

/** Dots to the inch: sharp letters on an office printer, and a hundred pages still fit in memory. */
const DOTS = 200;
const POINTS = 72;
const MILLIMETRES = 25.4;

/** A page as a picture. */
export interface PaperPage {
  size: PageSize;
  /** `blob:` */
  url: string;
}

const encoded = (canvas: HTMLCanvasElement) =>
  new Promise<Blob>((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture')))),
  );

async function pictureOf(pdf: Pdf, page: number, signal: AbortSignal): Promise<string> {
  const canvas = await pdf.draw(page, DOTS / POINTS, 'paper', signal);
  try {
    return URL.createObjectURL(await encoded(canvas));
  } finally {
    // One page's pixels in memory at a time.
    canvas.width = canvas.height = 0;
  }
}

export const release = (pages: readonly PaperPage[]): void =>
  pages.forEach(({ url }) => URL.revokeObjectURL(url));

/** Draws every page, one after another. When it is aborted, nothing is left. */
export async function drawPaper(
  pdf: Pdf,
  ondrawn: (done: number) => void,
  signal: AbortSignal,
): Promise<PaperPage[]> {
  const drawn: PaperPage[] = [];
  try {
    for (const [page, size] of pdf.pages.entries()) {
      drawn.push({ size, url: await pictureOf(pdf, page, signal) });
      ondrawn(drawn.length);
      signal.throwIfAborted();
    }
    return drawn;
  } catch (thrown) {
    release(drawn);
    throw thrown;
  }
}

const inMillimetres = (points: number) => `${Math.round((points / POINTS) * MILLIMETRES)}mm`;

/** The paper of a page, as CSS names it. */
export const paperSize = ({ width, height }: PageSize): string =>
  `${inMillimetres(width)} ${inMillimetres(height)}`;

/** Papers that offices have, by their sides in millimetres, the shorter first. */
const NAMED: Record<string, 'a3' | 'a4'> = { '210 297': 'a4', '297 420': 'a3' };

/** What a person must choose in the system's dialog, when it is one paper for all pages and has a name. */
export function paperToChoose(
  pages: readonly PageSize[],
): { paper: 'a3' | 'a4'; turned: 'upright' | 'lying' } | undefined {
  const [first, ...others] = new Set(pages.map(paperSize));
  if (first === undefined || others.length > 0) return undefined;
  const [width = 0, height = 0] = first.split(' ').map(parseFloat);
  const paper = NAMED[[width, height].sort((a, b) => a - b).join(' ')];
  return paper && { paper, turned: width > height ? 'lying' : 'upright' };
}

/** Every size of paper once; a page's place in the list is its `@page`. */
export const paperSizes = (pages: readonly PaperPage[]): string[] => [
  ...new Set(pages.map(({ size }) => paperSize(size))),
];

/** What the window prints while the pages hang in it: them and nothing else, one on each sheet, without margins. */
export function printStyle(sizes: readonly string[]): string {
  const papers = sizes.map(
    (size, index) => `
      @page paper-${index} { size: ${size}; margin: 0; }
      #rb-paper [data-paper='${index}'] { page: paper-${index}; }`,
  );
  return `
    @page { size: ${sizes[0] ?? 'auto'}; margin: 0; }
    ${papers.join('')}
    @media screen { #rb-paper { display: none; } }
    @media print {
      html, body { height: auto; margin: 0; padding: 0; background: #fff; }
      body > :not(#rb-paper) { display: none !important; }
      #rb-paper > div { break-inside: avoid; overflow: hidden; }
      #rb-paper > div:not(:last-child) { break-after: page; }
      #rb-paper img { display: block; width: 100%; height: 100%; object-fit: contain; }
    }`;
}

const loaded = (image: HTMLImageElement) =>
  new Promise<void>((resolve, reject) => {
    image.onload = () => resolve();
    image.onerror = () => reject(new Error('no picture'));
  });

/** Hangs the pages in the window, unseen until it prints. Resolves with a function that takes them down. */
export async function hangPaper(pages: readonly PaperPage[]): Promise<() => void> {
  const sizes = paperSizes(pages);
  const style = document.createElement('style');
  style.textContent = printStyle(sizes);
  const root = document.createElement('div');
  root.id = 'rb-paper';
  root.setAttribute('aria-hidden', 'true');
  const waits = pages.map(({ size, url }) => {
    const sheet = document.createElement('div');
    sheet.dataset.paper = `${sizes.indexOf(paperSize(size))}`;
    // A hair lower than the paper: what is rounded up must not make a blank page.
    sheet.style.aspectRatio = `${size.width} / ${size.height * 0.998}`;
    const image = new Image();
    image.alt = '';
    const wait = loaded(image);
    image.src = url;
    sheet.append(image);
    root.append(sheet);
    return wait;
  });
  document.head.append(style);
  document.body.append(root);
  const down = () => {
    style.remove();
    root.remove();
  };
  await Promise.all(waits).catch((thrown: unknown) => {
    down();
    throw thrown;
  });
  return down;
}

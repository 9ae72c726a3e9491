/**
 * PDF through pdf.js: its legacy build, which runs in the oldest WebKitGTK that the desk runs in. It reads nothing from
 * any network: our files have all their fonts in them, so neither fonts nor character maps come along.
 */
import {
  PDFWorker,
  TextLayer,
  getDocument,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { PageSize, Pdf, Purpose } from './pdf';

/** pdf.js names of what a page is drawn for: for print it does not wait for the screen. */
const intents: Record<Purpose, string> = { screen: 'display', paper: 'print' };

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

export class PdfFile implements Pdf {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly pages: readonly PageSize[];
  #document: PDFDocumentProxy;
  #end: () => Promise<void>;

  private constructor(
    document: PDFDocumentProxy,
    info: object,
    pages: readonly PageSize[],
    end: () => Promise<void>,
  ) {
    this.title = text(Reflect.get(info, 'Title'));
    this.language = text(Reflect.get(info, 'Language'));
    this.pages = pages;
    this.#document = document;
    this.#end = end;
  }

  static async open(bytes: Uint8Array): Promise<PdfFile> {
    // pdf.js would wrap the worker in a blob where the page's own scheme is not http; this way `'self'` is enough.
    const port = new Worker(workerUrl, { type: 'module' });
    const worker = PDFWorker.create({ port });
    const task = getDocument({ data: bytes, worker, useSystemFonts: false });
    const end = async () => {
      await task.destroy();
      worker.destroy();
      port.terminate();
    };
    try {
      const document = await failing(port, task.promise);
      const { info } = await document.getMetadata();
      return new PdfFile(document, info, await sizes(document), end);
    } catch (thrown) {
      await end();
      throw thrown;
    }
  }

  async draw(
    page: number,
    scale: number,
    purpose: Purpose,
    signal: AbortSignal,
  ): Promise<HTMLCanvasElement> {
    const proxy = await this.#document.getPage(page + 1);
    signal.throwIfAborted();
    const viewport = proxy.getViewport({ scale });
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    const task = proxy.render({ canvas, viewport, intent: intents[purpose] });
    await stoppable(task, signal);
    return canvas;
  }

  async write(page: number, into: HTMLElement, signal: AbortSignal): Promise<void> {
    const proxy = await this.#document.getPage(page + 1);
    const words = proxy.streamTextContent({
      includeMarkedContent: true,
      disableNormalization: true,
    });
    // Apart from the page while it is measured: each measuring would style the whole document anew.
    const container = document.createElement('div');
    const layer = new TextLayer({
      textContentSource: words,
      container,
      viewport: proxy.getViewport({ scale: 1 }),
    });
    await stoppable({ promise: layer.render(), cancel: () => layer.cancel() }, signal);
    const smallest = '--min-font-size';
    into.style.setProperty(smallest, container.style.getPropertyValue(smallest));
    into.replaceChildren(...container.childNodes);
  }

  close(): Promise<void> {
    return this.#end();
  }
}

/** A worker that cannot even start says so here, and never to pdf.js. */
function failing<T>(port: Worker, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    port.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
    work.then(resolve, reject);
  });
}

async function sizes(document: PDFDocumentProxy): Promise<PageSize[]> {
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 });
      return { width, height };
    }),
  );
}

/** Waits for a task that can be cancelled. */
async function stoppable(
  task: { promise: Promise<unknown>; cancel: () => void },
  signal: AbortSignal,
): Promise<void> {
  const stop = () => task.cancel();
  signal.addEventListener('abort', stop, { once: true });
  try {
    await task.promise;
  } catch (thrown) {
    signal.throwIfAborted();
    throw thrown;
  } finally {
    signal.removeEventListener('abort', stop);
  }
  signal.throwIfAborted();
}

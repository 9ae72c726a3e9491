import type { Pdf } from '$lib/pdf';
import { drawPaper, hangPaper, release } from './paper';

/** How far a print has come. When it is asked, the system's own dialog has it. */
export type PrintState =
  { kind: 'idle' } | { kind: 'drawing'; done: number; total: number } | { kind: 'asked' };

/**
 * A document on its way to the system's print dialog. The pages hang in the window until the document is left: the system may be
 * at work on them long after its dialog has closed, and asking again is quick.
 */
export class Printing {
  #state = $state.raw<PrintState>({ kind: 'idle' });
  #stop = new AbortController();
  #down: (() => void) | undefined;
  #ask: () => Promise<void>;

  /** `ask` opens the system's dialog for the window. */
  constructor(ask: () => Promise<void>) {
    this.#ask = ask;
  }

  get state(): PrintState {
    return this.#state;
  }

  /** Rejects when a page cannot be drawn, or the dialog cannot be opened; stopped, it ends in peace. */
  async start(pdf: Pdf): Promise<void> {
    const { signal } = (this.#stop = new AbortController());
    try {
      if (!this.#down) await this.#hang(pdf, signal);
      this.#state = { kind: 'asked' };
      await this.#ask();
    } catch (thrown) {
      if (signal.aborted) return;
      this.clear();
      throw thrown;
    }
  }

  /** Our own dialog is closed: what is not drawn yet is given up. */
  leave(): void {
    if (this.#state.kind === 'drawing') this.clear();
    this.#state = { kind: 'idle' };
  }

  /** Stops drawing, and takes down what hangs in the window. */
  clear(): void {
    this.#stop.abort();
    this.#down?.();
    this.#down = undefined;
    this.#state = { kind: 'idle' };
  }

  async #hang(pdf: Pdf, signal: AbortSignal): Promise<void> {
    const total = pdf.pages.length;
    const drawn = (done: number) => (this.#state = { kind: 'drawing', done, total });
    drawn(0);
    const pages = await drawPaper(pdf, drawn, signal);
    try {
      const takeDown = await hangPaper(pages);
      this.#down = () => {
        takeDown();
        release(pages);
      };
    } catch (thrown) {
      release(pages);
      throw thrown;
    }
    if (signal.aborted) this.#down();
    signal.throwIfAborted();
  }
}

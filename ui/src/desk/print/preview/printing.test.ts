import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawPaper, paperSize, paperToChoose, printStyle } from './paper';
import { Printing } from './printing.svelte';
import { A3, A4, fakePdf } from './testing';

const hung = () => document.querySelector('#rb-paper');
const revoked = vi.fn();

/** A browser loads a picture some time after it is asked for. */
class LoadedImage {
  constructor() {
    const image = document.createElement('img');
    setTimeout(() => image.onload?.(new Event('load')));
    return image;
  }
}

/** A page that takes its time. */
const untilAborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
  );

beforeEach(() => {
  let made = 0;
  vi.stubGlobal('Image', LoadedImage);
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => `blob:${made++}`);
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(revoked);
  revoked.mockClear();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('paper', () => {
  it('has its size in millimetres', () => {
    expect(paperSize(A4)).toBe('210mm 297mm');
    expect(paperSize(A3)).toBe('420mm 297mm');
  });

  it('is named when it is the same for all pages', () => {
    expect(paperToChoose([A4, A4])).toEqual({ paper: 'a4', turned: 'upright' });
    expect(paperToChoose([A3])).toEqual({ paper: 'a3', turned: 'lying' });
    expect(paperToChoose([A4, A3])).toBeUndefined();
    expect(paperToChoose([{ width: 300, height: 300 }])).toBeUndefined();
  });

  it('prints nothing but the pages, without margins', () => {
    const style = printStyle(['210mm 297mm', '420mm 297mm']);
    expect(style).toContain('@page paper-1 { size: 420mm 297mm; margin: 0; }');
    expect(style).toContain('body > :not(#rb-paper) { display: none !important; }');
  });

  it('is drawn at 200 dots to the inch, one page at a time', async () => {
    const pdf = fakePdf([A4, A4]);
    const told: number[] = [];
    await drawPaper(pdf, (done) => told.push(done), new AbortController().signal);
    expect(told).toEqual([1, 2]);
    expect(pdf.draw).toHaveBeenCalledWith(0, 200 / 72, 'paper', expect.anything());
  });
});

describe('printing', () => {
  it('hangs every page in the window before it asks, and takes them down', async () => {
    let pages = 0;
    const printing = new Printing(() => {
      pages = hung()?.querySelectorAll('img').length ?? 0;
      return Promise.resolve();
    });
    await printing.start(fakePdf([A4, A4, A4]));
    expect(pages).toBe(3);
    expect(printing.state).toEqual({ kind: 'asked' });
    printing.clear();
    expect(hung()).toBeNull();
    expect(revoked).toHaveBeenCalledTimes(3);
  });

  it('asks again without drawing again, also when our own dialog was closed meanwhile', async () => {
    const ask = vi.fn(() => Promise.resolve());
    const printing = new Printing(ask);
    const pdf = fakePdf([A4]);
    await printing.start(pdf);
    printing.leave();
    expect(printing.state).toEqual({ kind: 'idle' });
    expect(hung(), 'the system may still be at work on them').not.toBeNull();
    await printing.start(pdf);
    expect(ask).toHaveBeenCalledTimes(2);
    expect(pdf.draw).toHaveBeenCalledTimes(1);
    printing.clear();
  });

  it('that is stopped half-way asks for nothing and leaves nothing', async () => {
    const ask = vi.fn(() => Promise.resolve());
    const printing = new Printing(ask);
    const pdf = fakePdf([A4, A4, A4]);
    const { draw } = pdf;
    pdf.draw = vi.fn((page, scale, purpose, signal) =>
      page === 0 ? draw(page, scale, purpose, signal) : untilAborted(signal),
    );
    const started = printing.start(pdf);
    await vi.waitFor(() => expect(printing.state).toMatchObject({ kind: 'drawing', done: 1 }));
    printing.leave();
    await started;
    expect(ask).not.toHaveBeenCalled();
    expect(hung()).toBeNull();
    expect(printing.state).toEqual({ kind: 'idle' });
    expect(revoked).toHaveBeenCalled();
  });

  it('says when the system has no print dialog, and leaves nothing', async () => {
    const printing = new Printing(() => Promise.reject(new Error('no dialog')));
    await expect(printing.start(fakePdf([A4]))).rejects.toThrow('no dialog');
    expect(hung()).toBeNull();
    expect(printing.state).toEqual({ kind: 'idle' });
  });
});

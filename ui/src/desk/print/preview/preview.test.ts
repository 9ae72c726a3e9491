import { describe, expect, it } from 'vitest';
import { A3, A4, fakePdf } from './testing';
import { pageAt, pagesNear, placed, spotAt, topOf } from './pages';
import { documentHref, fileHref, shownAt, takesWindow } from './places';
import { Preview } from './preview.svelte';
import { shownSize, stepped } from './zoom';

const many = Array.from({ length: 60 }, () => A4);
const segments = (href: string) => href.split('/').slice(1).map(decodeURIComponent);

describe('the pages of a document', () => {
  const pages = placed([A4, A3, A4], 1, 10);

  it('lie under each other, each in its own proportions', () => {
    expect(pages.map(({ top }) => top)).toEqual([0, 852, 1704]);
    expect(pages[1]).toMatchObject({ width: 1191, height: 842 });
  });

  it('are found by height, also above and below them all', () => {
    expect([-50, 0, 851, 852, 9999].map((height) => pageAt(pages, height))).toEqual([
      0, 0, 0, 1, 2,
    ]);
  });

  it('are drawn only near the window', () => {
    const [first, last] = pagesNear(placed(many, 1, 10), 25_000, 700);
    expect([first, last]).toEqual([28, 30]);
  });

  it('keep a spot in a page when they grow', () => {
    const spot = spotAt(pages, 852 + 421);
    expect(spot).toEqual({ page: 1, part: 0.5 });
    expect(topOf(placed([A4, A3, A4], 2, 10), spot)).toBe(1694 + 842);
  });
});

describe('the size of pages', () => {
  const room = { width: 1000, height: 600 };

  it('fits the widest and the highest', () => {
    expect(shownSize('width', [A4, A3], room)).toBeCloseTo(1000 / 1587.4, 3);
    expect(shownSize('page', [A4], room)).toBeCloseTo(600 / 1122.5, 3);
  });

  it('begins no larger than a page is read', () => {
    expect(shownSize('auto', [A4], { width: 3000, height: 600 })).toBe(1.25);
  });

  it('goes up and down by steps, and stops at the ends', () => {
    expect(stepped(0.82, 1)).toBe(0.9);
    expect(stepped(1, -1)).toBe(0.9);
    expect(stepped(4, 1)).toBe(4);
    expect(stepped(0.25, -1)).toBe(0.25);
  });
});

describe('a preview', () => {
  const shown = () => {
    const preview = new Preview(fakePdf(many));
    preview.room = { width: 1000, height: 600 };
    preview.moved();
    return preview;
  };

  it('knows the page in the middle of the window', () => {
    const preview = shown();
    expect(preview.current).toBe(0);
    preview.top = preview.pages[7]?.top ?? 0;
    expect(preview.current).toBe(7);
    expect(many.filter((_, page) => preview.isNear(page)).length).toBeLessThan(5);
  });

  it('stays at the same words when the size changes', () => {
    const preview = shown();
    const [before] = preview.pages.slice(7);
    preview.top = (before?.top ?? 0) + (before?.height ?? 0) / 2;
    preview.zoom = 'page';
    const after = preview.pages[7];
    expect(preview.moved()).toBeCloseTo((after?.top ?? 0) + (after?.height ?? 0) / 2, 0);
    expect(preview.moved()).toBeUndefined();
  });

  it('wants the words of all pages, one after another', () => {
    const preview = shown();
    const wanted = () => many.flatMap((_, page) => (preview.wantsWords(page) ? [page] : []));
    expect(wanted()).toEqual([0]);
    preview.wrote(1);
    expect(wanted()).toEqual([0]);
    preview.wrote(0);
    expect(wanted()).toEqual([0, 1, 2]);
  });

  it('draws no canvas that a browser would refuse', () => {
    const preview = new Preview(fakePdf([A3]));
    preview.zoom = 4;
    const scale = preview.sharpness(0, 3);
    expect(A3.width * scale * A3.height * scale).toBeLessThanOrEqual(16_000_001);
  });
});

describe('the address of a preview', () => {
  it.each([
    { kind: 'table_cards', workshop: 'w' } as const,
    { kind: 'check_sheet', workshop: 'w', table: 't' } as const,
  ])('leads back to the document: %o', (document) => {
    const [, , ...rest] = segments(documentHref(document));
    expect(shownAt(rest)).toEqual({ kind: 'document', document });
  });

  it('leads back to the file, whatever it is called', () => {
    const path = '/home/kari/Å/50 % ferdig? #1.pdf';
    const [, , ...rest] = segments(fileHref(path));
    expect(shownAt(rest)).toEqual({ kind: 'file', path });
  });

  it('takes the whole window, and no other address in the step does', () => {
    expect(takesWindow(['steg', 'utskrift', 'vis', 'notice', 'w'])).toBe(true);
    expect(takesWindow(['steg', 'utskrift', 'vis'])).toBe(false);
    expect(takesWindow(['steg', 'utskrift', 'alt', '1'])).toBe(false);
    expect(takesWindow(['steg', 'verksted', 'vis', 'notice', 'w'])).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { fit, LEAST, pageAt, sizes, squeeze, tries, wholePicture, type Try } from './fit';

/** A box of height 30 where each piece is as many lines as it says, set in columns one after the other. */
const box =
  (lines: number[]) =>
  (from: number, to: number, { size, columns }: Try) => {
    let [column, used] = [1, 0];
    for (const piece of lines.slice(from, to)) {
      const height = piece * size;
      if (height > 30) return false;
      if (used + height > 30) [column, used] = [column + 1, 0];
      used += height;
    }
    return column <= columns;
  };

describe('setting the pieces of a view', () => {
  it('takes the largest type that has them on one page', () => {
    expect(fit(2, tries(4), box([3, 4]))).toMatchObject({
      chosen: { size: 4 },
      pages: [[0, 2]],
    });
    expect(fit(3, tries(4), box([3, 4, 3]))?.chosen.size).toBeLessThanOrEqual(3);
  });

  it('uses more columns before it makes the type smaller', () => {
    const found = fit(4, tries(4, [1, 2]), box([3, 3, 3, 3]));
    expect(found).toMatchObject({ chosen: { size: 4, columns: 2 }, pages: [[0, 4]] });
  });

  it('turns as few pages as it can, never smaller than what is read from the back row', () => {
    const found = fit(6, tries(4), box([8, 8, 8, 8, 8, 8]));
    expect(found?.pages).toEqual([
      [0, 2],
      [2, 4],
      [4, 6],
    ]);
    expect(found?.chosen.size).toBeGreaterThanOrEqual(LEAST);
    expect(8 * 2 * (found?.chosen.size ?? 0)).toBeLessThanOrEqual(30);
  });

  it('says when a piece fits nowhere, and then sets it as small as it must be', () => {
    const long = box([2, 40]);
    expect(fit(2, tries(4), long)).toBeUndefined();
    const { chosen, pages } = squeeze(2, tries(4), long);
    expect(40 * chosen.size).toBeLessThanOrEqual(30);
    expect(pages.at(-1)?.[1]).toBe(2);
  });

  it('shortens wordings before it turns pages where the whole is to be seen', () => {
    const short = (_: number, to: number, { size, lines = 4 }: Try) => to * lines * size <= 30;
    expect(fit(12, wholePicture(2), short)).toMatchObject({
      chosen: { lines: 1 },
      pages: [[0, 12]],
    });
    expect(fit(4, wholePicture(2), short)?.chosen.lines).toBeUndefined();
  });

  it('has nothing to set in an empty view', () => {
    expect(fit(0, tries(4), box([]))).toMatchObject({ pages: [[0, 0]] });
  });
});

describe('the sizes', () => {
  it('go from the largest to the least', () => {
    expect(sizes(3)[0]).toBe(3);
    expect(sizes(3).at(-1)).toBe(LEAST);
    expect(sizes(3)).toEqual([...sizes(3)].sort((a, b) => b - a));
  });
});

describe('the page that is up', () => {
  it('begins with the first and goes round', () => {
    const at = (seconds: number) => pageAt(10_000 + seconds * 1000, 10_000, 8, 3);
    expect([0, 7.9, 8, 16, 24].map(at)).toEqual([0, 0, 1, 2, 0]);
  });

  it('is the first when there is one, or the clock was set back', () => {
    expect(pageAt(99_000, 0, 8, 1)).toBe(0);
    expect(pageAt(0, 5_000, 8, 2)).toBe(0);
  });
});

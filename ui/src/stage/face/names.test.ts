import { describe, expect, it } from 'vitest';
import { LEAST } from './fit';
import { layOutNames, lines, range, type Named } from './names';

const measure = (text: string) => text.length * 0.55;
/** What is left of a 16:9 screen under the heading. */
const box = { width: 94, height: 40 };

const people = (count: number, name = 'Nordmann, Kari Anne'): Named[] =>
  Array.from({ length: count }, () => ({ name, taken: 0 }));

describe('the list of names', () => {
  it('has 67 ordinary names on one page', () => {
    const list = layOutNames(people(67), box, measure);
    expect(list.pages).toHaveLength(1);
    expect(list.size).toBeGreaterThanOrEqual(LEAST);
  });

  it('has every name once, in order, down the columns', () => {
    for (const count of [1, 21, 67, 77, 140]) {
      const { pages } = layOutNames(people(count), box, measure);
      expect(pages.flat(2)).toEqual([...Array(count).keys()]);
    }
  });

  it('is larger when there are fewer', () => {
    const size = (count: number) => layOutNames(people(count, 'Lie, Kari'), box, measure).size;
    expect(size(20)).toBeGreaterThan(size(45));
    expect(size(45)).toBeGreaterThan(size(77));
  });

  it('turns pages rather than be too small to read', () => {
    const list = layOutNames(people(150), box, measure);
    expect(list.pages.length).toBeGreaterThan(1);
    expect(list.size).toBeGreaterThanOrEqual(LEAST);
    const [first = [], last = []] = [list.pages[0]?.flat(), list.pages.at(-1)?.flat()];
    expect(first.length - last.length).toBeLessThan(first.length / 3);
  });

  it('stays inside its box when names take several lines', () => {
    const long = 'Wilhelmsen-Kristoffersdatter, Anne-Margrethe Elisabeth Constance';
    const { pages, size, columns, air } = layOutNames(people(30, long), box, measure);
    const room = (box.width - 2 * (columns - 1)) / columns / size - 3.1;
    for (const column of pages.flat()) {
      const height = column.length * (lines(long, room, measure) * 1.2 + air) * size;
      expect(height).toBeLessThanOrEqual(box.height + 0.01);
    }
  });

  it('rather sets smaller than break many names', () => {
    const { size, columns } = layOutNames(people(45), box, measure);
    const room = (box.width - 2 * (columns - 1)) / columns / size - 3.1;
    expect(lines('Nordmann, Kari Anne', room, measure)).toBe(1);
  });

  it('is empty without people', () => {
    expect(layOutNames([], box, measure).pages).toEqual([]);
  });
});

describe('a name on several lines', () => {
  it.each([
    ['Berg, Kari', 20, 1],
    ['Nordmann, Kari Anne', 6, 2],
    ['Wilhelmsenkristoffersdatter', 6, 3],
  ])('%s in %i', (name, room, count) => {
    expect(lines(name, room, measure)).toBe(count);
  });
});

describe('what a page has', () => {
  const names = ['Aas, Per', 'Berg, Kari', 'Hansen, Ola', 'Haugen, Mari', 'Åsen, Siv'];

  it('is told by first letters, and by more where a letter is cut in two', () => {
    expect(range(names, 0, 2)).toBe('A–B');
    expect(range(names, 2, 5)).toBe('H–Å');
    expect(range(names, 0, 3)).toBe('A–Han');
    expect(range(names, 3, 5)).toBe('Hau–Å');
  });

  it('is one word when all have the same beginning', () => {
    expect(range(['Hansen, A', 'Hansen, B', 'Hansen, C'], 0, 2)).toBe('H–Hans');
    expect(range(['Berg, A', 'Hansen, B', 'Vik, C'], 1, 2)).toBe('H');
  });
});

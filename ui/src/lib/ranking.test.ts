import { describe, expect, it } from 'vitest';
import type { ItemRank, RankingWay } from '$lib/generated';
import { givePlace, givePoints, inOrder, isWhole, leftOf, sameRanks, valueOf } from './ranking';

const ranks = (given: Record<string, number>): ItemRank[] =>
  Object.entries(given).map(([plan_item, value]) => ({ plan_item, value }));
const points: RankingWay = { kind: 'points', points: 5 };
const order: RankingWay = { kind: 'order', places: 3 };

describe('points', () => {
  it('are given and taken one by one', () => {
    const one = givePoints(points, [], 'a', 1);
    expect(one).toEqual(ranks({ a: 1 }));
    expect(givePoints(points, one, 'a', 1)).toEqual(ranks({ a: 2 }));
    expect(givePoints(points, one, 'a', -1)).toEqual([]);
    expect(givePoints(points, one, 'b', -1)).toEqual(one);
  });

  it('are never more than there are, whatever is pressed', () => {
    let items: ItemRank[] = [];
    for (let press = 0; press < 200; press += 1) {
      const item = 'abcd'[(press * 7) % 4] ?? 'a';
      items = givePoints(points, items, item, press % 5 === 0 ? -1 : press % 3);
      expect(leftOf(points, items)).toBeGreaterThanOrEqual(0);
      expect(isWhole(points, items)).toBe(true);
    }
    expect(leftOf(points, items)).toBe(0);
  });

  it('can be taken away where there were too many', () => {
    expect(givePoints(points, ranks({ a: 7 }), 'a', 1)).toEqual(ranks({ a: 7 }));
    expect(givePoints(points, ranks({ a: 7 }), 'a', -1)).toEqual(ranks({ a: 6 }));
  });

  it('are read with the most first', () => {
    const items = inOrder(points, ranks({ a: 1, b: 3, c: 1 }));
    expect(items.map((one) => one.plan_item)).toEqual(['b', 'a', 'c']);
  });
});

describe('places', () => {
  it('are taken without gaps', () => {
    expect(givePlace(order, [], 'a', 3)).toEqual(ranks({ a: 1 }));
    expect(givePlace(order, ranks({ a: 1 }), 'b', 2)).toEqual(ranks({ a: 1, b: 2 }));
  });

  it('make room, and close up', () => {
    const three = ranks({ a: 1, b: 2, c: 3 });
    expect(givePlace(order, three, 'c', 1)).toEqual(ranks({ a: 2, b: 3, c: 1 }));
    expect(givePlace(order, three, 'd', 2)).toEqual(ranks({ a: 1, b: 3, d: 2 }));
    expect(givePlace(order, three, 'a', 0)).toEqual(ranks({ b: 1, c: 2 }));
  });

  it('are whole from the first on, each once', () => {
    expect(isWhole(order, ranks({ a: 2, b: 1 }))).toBe(true);
    expect(isWhole(order, ranks({ a: 2, b: 3 }))).toBe(false);
    expect(isWhole(order, ranks({ a: 1, b: 1 }))).toBe(false);
    expect(isWhole(order, ranks({ a: 1, b: 2, c: 3, d: 4 }))).toBe(false);
    expect(leftOf(order, ranks({ a: 1 }))).toBe(2);
  });
});

describe('two rankings', () => {
  it('are the same whatever order they are told in', () => {
    expect(sameRanks(ranks({ a: 1, b: 2 }), ranks({ b: 2, a: 1 }))).toBe(true);
    expect(sameRanks(ranks({ a: 1 }), ranks({ a: 2 }))).toBe(false);
    expect(sameRanks(ranks({ a: 1 }), ranks({ a: 1, b: 1 }))).toBe(false);
    expect(valueOf(ranks({ a: 1 }), 'b')).toBe(0);
  });
});

import { describe, expect, it, vi } from 'vitest';
import type { AskedRanking, ItemRank, Source } from '$lib/generated';
import { RankingEntry, type RankingHost } from './ranking.svelte';

const ranks = (given: Record<string, number>): ItemRank[] =>
  Object.entries(given).map(([plan_item, value]) => ({ plan_item, value }));

const asked = (given?: Record<string, number>, source: Source = 'paper'): AskedRanking => ({
  way: { kind: 'points', points: 5 },
  answer: given && { items: ranks(given), source, revision: 1, at: '2026-03-03T10:42:00Z' },
});

function host(done = true) {
  return {
    rank: vi.fn<RankingHost['rank']>().mockResolvedValue(done),
    keep: vi.fn<RankingHost['keep']>(),
  };
}

describe('a ranking from paper', () => {
  it('is kept at each choice, and let go of when the host has it', async () => {
    const to = host();
    const entry = new RankingEntry(asked(), undefined, to);
    entry.choose(ranks({ a: 1 }));
    entry.choose(ranks({ a: 2 }));
    expect(to.keep).toHaveBeenLastCalledWith(JSON.stringify(ranks({ a: 2 })));
    expect(to.rank).not.toHaveBeenCalled();
    await entry.save();
    expect(to.rank.mock.calls).toEqual([[ranks({ a: 2 })]]);
    expect(to.keep).toHaveBeenLastCalledWith(undefined);
    expect(entry.unsaved).toBe(false);
  });

  it('sends one at a time, and the newest last', async () => {
    const to = host();
    let answered: (done: boolean) => void = () => undefined;
    to.rank.mockImplementation(() => new Promise((resolve) => (answered = resolve)));
    const entry = new RankingEntry(asked(), undefined, to);
    entry.choose(ranks({ a: 1 }));
    const saving = entry.save();
    entry.choose(ranks({ a: 2 }));
    void entry.save();
    entry.choose(ranks({ a: 3 }));
    expect(to.rank).toHaveBeenCalledTimes(1);
    answered(true);
    await vi.waitFor(() => expect(to.rank).toHaveBeenLastCalledWith(ranks({ a: 3 })));
    answered(true);
    await saving;
    expect(to.rank).toHaveBeenCalledTimes(2);
  });

  it('is not lost when the host refuses', async () => {
    const to = host(false);
    const entry = new RankingEntry(asked({ a: 1 }), undefined, to);
    entry.choose(ranks({ a: 2 }));
    await entry.save();
    expect(entry.items).toEqual(ranks({ a: 2 }));
    expect(entry.unsaved).toBe(true);
    expect(to.keep).toHaveBeenLastCalledWith(JSON.stringify(ranks({ a: 2 })));
  });

  it('is taken up again where it was left', () => {
    const kept = JSON.stringify(ranks({ a: 2 }));
    expect(new RankingEntry(asked({ a: 1 }), kept, host()).items).toEqual(ranks({ a: 2 }));
    expect(new RankingEntry(asked({ a: 1 }), '{', host()).items).toEqual(ranks({ a: 1 }));
  });

  it('follows the host, but not over what is being copied', () => {
    const entry = new RankingEntry(asked(), undefined, host());
    entry.follow(asked({ a: 1 }));
    expect(entry.items).toEqual(ranks({ a: 1 }));
    entry.choose(ranks({ b: 2 }));
    entry.follow(asked({ a: 3 }));
    expect(entry.items).toEqual(ranks({ b: 2 }));
  });

  it('gives way to what the table has ranked itself', () => {
    const to = host();
    const entry = new RankingEntry(asked(), undefined, to);
    entry.choose(ranks({ b: 2 }));
    entry.follow(asked({ a: 3 }, 'device'));
    expect(entry.items).toEqual(ranks({ a: 3 }));
    expect(to.keep).toHaveBeenLastCalledWith(undefined);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { problem } from '$lib/app-state';
import { HostError, type Backend } from '$lib/backend';
import type { SearchProgress, SeatingOrder, SeatingPlan, SeatingProposal } from '$lib/generated';
import { Search } from './search.svelte';

const plan: SeatingPlan = { rotations: 1, goals: [], rules: [], willing: [] };
const proposal = { workshop: 'w' } as SeatingProposal;

/** A search under way, that ends when the test says so. */
interface Under {
  order: SeatingOrder;
  tell: (progress: SearchProgress) => void;
  end: (proposal: SeatingProposal) => void;
  refuse: (error: HostError) => void;
}

let under: Under[];
let stops: number;
let search: Search;

const settle = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  under = [];
  stops = 0;
  problem.clear();
  search = new Search({
    seatTables: (order, tell) =>
      new Promise((end, refuse) => under.push({ order, tell, end, refuse })),
    stopSeating: async () => void stops++,
  } as Partial<Backend> as Backend);
});

describe('a search', () => {
  it('tells how far it has come and ends with a proposal', async () => {
    const found = search.start('w', plan);
    await settle();
    under[0]?.tell({ percent: 40, cost: 3, bound: 1, proven: false });
    expect(search.progress?.percent).toBe(40);
    under[0]?.end(proposal);
    expect(await found).toBe(true);
    expect(search.proposal).toBe(proposal);
    expect(search.running).toBe(false);
  });

  it('has another seed each time', async () => {
    for (const seed of [1, 2]) {
      const found = search.start('w', plan);
      await settle();
      under.at(-1)?.end(proposal);
      await found;
      expect(under.at(-1)?.order.seed).toBe(seed);
    }
  });

  it('that is cancelled leaves the proposal from before', async () => {
    const first = search.start('w', plan);
    await settle();
    under[0]?.end(proposal);
    await first;
    const second = search.start('w', plan);
    await settle();
    search.cancel();
    under[1]?.end({ ...proposal, seed: 2 });
    expect(await second).toBe(false);
    expect(search.proposal).toBe(proposal);
    expect(stops).toBe(1);
  });

  it('waits for one that was cancelled to end', async () => {
    void search.start('w', plan);
    await settle();
    search.cancel();
    void search.start('w', plan);
    await settle();
    expect(under).toHaveLength(1);
    under[0]?.end(proposal);
    await settle();
    expect(under).toHaveLength(2);
  });

  it('keeps a clash of rules to be shown in the page, and shows other refusals at once', async () => {
    const clash = search.start('w', plan);
    await settle();
    under[0]?.refuse(new HostError('seating_clash', 'A\nB'));
    expect(await clash).toBe(false);
    expect(search.clash?.message).toBe('A\nB');
    expect(problem.shown).toBeNull();
    const few = search.start('w', plan);
    await settle();
    under[1]?.refuse(new HostError('too_few_people', 'C'));
    await few;
    expect(problem.shown?.error.code).toBe('too_few_people');
    problem.clear();
  });

  it('is outdated by another plan', async () => {
    const found = search.start('w', plan);
    await settle();
    under[0]?.end(proposal);
    await found;
    expect(search.madeBefore(plan)).toBe(false);
    expect(search.madeBefore({ ...plan, rotations: 2 })).toBe(true);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { givePoints } from '$lib/ranking';
import { MemoryStore } from '../store/memory';
import { SharedStore } from '../store/shared';
import { fivePoints, rank, ranked, ranks } from '../testing';
import { FakeHost } from './fake-host';
import { Room } from './room.svelte';
import { pass } from './trial';

let host: FakeHost;
let disk: MemoryStore;

beforeEach(() => {
  vi.useFakeTimers();
  host = new FakeHost();
  host.ranks = true;
  disk = new MemoryStore();
});

afterEach(() => vi.useRealTimers());

async function open(): Promise<Room> {
  const store = new SharedStore(disk);
  store.tab = 'tab';
  const room = new Room(host, store);
  room.take(await store.read(), new Set());
  room.begin();
  await pass(200);
  return room;
}

function ranking(room: Room) {
  const found = room.shown?.questions[2]?.ranking;
  if (!found) throw new Error('no ranking');
  return found;
}

/** The button with a plus. */
function press(room: Room, item: string): void {
  const shown = ranking(room);
  room.typed.rank(shown, givePoints(fivePoints, shown.items, item, 1));
}

describe('points that are given', () => {
  it('are on the device at each press, and with the host after a pause, in one command', async () => {
    const room = await open();
    for (const item of ['a', 'a', 'b']) {
      press(room, item);
      await pass(100);
      const { drafts } = await disk.read();
      expect(drafts).toMatchObject([{ kind: 'rank', content: ranking(room).items }]);
    }
    expect(host.ranking).toBeNull();
    expect(ranking(room).where).toEqual({ kind: 'device' });
    await pass(2_000);
    expect(host.ranking).toMatchObject({ items: ranks({ a: 2, b: 1 }), revision: 1 });
    expect(host.executed).toHaveLength(1);
    expect(ranking(room).where.kind).toBe('host');
    expect(room.unsent).toBe(0);
  });

  it('are there after a reload, and go then', async () => {
    host.weather = () => 'lost';
    const room = await open();
    host.weather = () => 'fine';
    await pass(20_000);
    host.weather = () => 'lost';
    press(room, 'c');
    await pass(50);
    room.halt();
    const again = await open();
    expect(ranking(again).items).toEqual(ranks({ c: 1 }));
    host.weather = () => 'fine';
    await pass(30_000);
    expect(host.ranking).toMatchObject({ items: ranks({ c: 1 }) });
  });

  it('go one command at a time, each on the revision before', async () => {
    const room = await open();
    press(room, 'a');
    await pass(1_600);
    press(room, 'a');
    await pass(1_600);
    press(room, 'b');
    await pass(4_000);
    expect(host.ranking).toMatchObject({ items: ranks({ a: 2, b: 1 }), revision: 3 });
    expect(room.refused).toEqual([]);
  });

  it('survive a network that loses, doubles and leaves unanswered', async () => {
    const weathers = ['unanswered', 'twice', 'lost', 'fine'] as const;
    const room = await open();
    let turn = 0;
    host.weather = () => weathers[turn++ % weathers.length] ?? 'fine';
    for (const item of ['a', 'b', 'c', 'a', 'a']) {
      press(room, item);
      await pass(1_700);
    }
    host.weather = () => 'fine';
    await pass(60_000);
    expect(host.ranking?.items).toEqual(ranks({ a: 3, b: 1, c: 1 }));
    expect(room.refused).toEqual([]);
    expect(room.unsent).toBe(0);
  });

  it('do not go over what another device chose meanwhile: both are shown, and the table chooses', async () => {
    const room = await open();
    press(room, 'a');
    host.other(rank({ b: 5 }));
    await pass(4_000);
    expect(host.ranking?.items).toEqual(ranks({ b: 5 }));
    expect(ranking(room)).toMatchObject({ items: ranks({ a: 1 }), foreign: ranks({ b: 5 }) });
    expect(room.situation).toMatchObject({ waiting: 0, undecided: 1 });
    await room.typed.rankAnew(ranking(room), ranking(room).items);
    await pass(500);
    expect(host.ranking).toMatchObject({ items: ranks({ a: 1 }), revision: 2 });
    expect(ranking(room).foreign).toBeNull();
    expect(room.unsent).toBe(0);
  });

  it('are kept when the host refuses, beside what stands there', async () => {
    const room = await open();
    press(room, 'a');
    await pass(1_490);
    // The host has it before any view of this device shows it.
    host.ranking = ranked({ b: 5 });
    await pass(2_000);
    expect(room.refused).toMatchObject([
      {
        command: { kind: 'rank_items', items: ranks({ a: 1 }) },
        error: { code: 'ranking_changed' },
      },
    ]);
    expect(ranking(room)).toMatchObject({ items: ranks({ b: 5 }), foreign: null });
    expect(room.lying).toBe(1);
  });

  it('follow another device when nothing is being chosen here', async () => {
    const room = await open();
    press(room, 'a');
    await pass(3_000);
    host.other(rank({ a: 1, c: 4 }, 1));
    await pass(300);
    expect(ranking(room).items).toEqual(ranks({ a: 1, c: 4 }));
    press(room, 'a');
    expect(ranking(room).items).toEqual(ranks({ a: 1, c: 4 }));
  });
});

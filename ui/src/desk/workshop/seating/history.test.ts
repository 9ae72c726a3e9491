import { beforeEach, describe, expect, it } from 'vitest';
import type { Accepted, Command } from '$lib/generated';
import { History } from './history.svelte';
import type { Step } from './rotations';

const command = (rotation: number): Command => ({
  kind: 'start_rotation',
  workshop: 'w',
  rotation,
});
const step = (number: number, undoable = true): Step => ({
  said: `step ${number}`,
  redo: [command(number)],
  undo: undoable ? [command(-number)] : [],
});

let done: number[];
let refused: number | undefined;
let history: History;

beforeEach(() => {
  done = [];
  refused = undefined;
  history = new History(async (given) => {
    if (given.kind !== 'start_rotation' || given.rotation === refused) return undefined;
    done.push(given.rotation);
    return {} as Accepted;
  });
});

describe('the way back', () => {
  it('goes one step at a time, and forth again', async () => {
    await history.do(() => step(1));
    await history.do(() => step(2));
    expect((await history.undo())?.said).toBe('step 2');
    expect(history.last?.said).toBe('step 1');
    expect((await history.redo())?.said).toBe('step 2');
    expect(done).toEqual([1, 2, -2, 2]);
  });

  it('forgets what was taken back when something else is done', async () => {
    await history.do(() => step(1));
    await history.undo();
    await history.do(() => step(2));
    expect(history.next).toBeUndefined();
  });

  it('is empty at first, and does nothing then', async () => {
    expect(await history.undo()).toBeUndefined();
    expect(await history.redo()).toBeUndefined();
    expect(done).toEqual([]);
  });

  it('is not there for what was refused', async () => {
    refused = 1;
    expect(await history.do(() => step(1))).toBeUndefined();
    expect(history.last).toBeUndefined();
  });

  it('is forgotten when a step can no longer be taken back', async () => {
    await history.do(() => step(1));
    await history.do(() => step(2));
    refused = -2;
    expect(await history.undo()).toBeUndefined();
    expect(history.last).toBeUndefined();
  });

  it('does not go past what cannot be undone', async () => {
    await history.do(() => step(1));
    await history.do(() => step(2, false));
    expect(history.last).toBeUndefined();
  });
});

it('makes a step when its turn comes, so that it knows what was done before', async () => {
  const seen: number[] = [];
  const making = (number: number) => () => {
    seen.push(done.length);
    return step(number);
  };
  await Promise.all([history.do(making(1)), history.do(making(2))]);
  expect(seen).toEqual([0, 1]);
});

import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HostError } from '$lib/backend';
import { save } from './actions';
import { problem } from './problem.svelte';
import SavedIndicator from './SavedIndicator.svelte';
import { Saving } from './saving.svelte';

/** A change that is on its way until the test says otherwise. */
function underWay() {
  let done: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => (done = resolve));
  return { promise, done };
}

let saving: Saving;
const status = async () => {
  await tick();
  return screen.getByRole('status').textContent?.trim();
};

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 2, 3, 10, 42), toFake: ['Date'] });
  saving = new Saving();
  render(SavedIndicator, { source: saving });
});
afterEach(() => vi.useRealTimers());

describe('the saved indicator', () => {
  it('is silent before anything is changed', async () => {
    expect(await status()).toBe('');
  });

  it('says when the change was saved', async () => {
    const change = underWay();
    const tracked = saving.track(change.promise.then(() => 'answer'));
    expect(await status()).toBe('Lagrer …');
    change.done();
    expect(await tracked).toBe('answer');
    expect(await status()).toBe('Lagret kl. 10:42');
  });

  it('waits for the last of several changes', async () => {
    const slow = underWay();
    const tracked = saving.track(slow.promise);
    await saving.track(Promise.resolve());
    expect(await status()).toBe('Lagrer …');
    slow.done();
    await tracked;
    expect(await status()).toBe('Lagret kl. 10:42');
  });

  it('does not paint over a failure with a later success', async () => {
    const slow = underWay();
    const tracked = saving.track(slow.promise);
    await expect(saving.track(Promise.reject(new Error('disk full')))).rejects.toThrow('disk full');
    slow.done();
    await tracked;
    expect(await status()).toBe('Ikke lagret');
  });

  it('is saved again when the next change is', async () => {
    await saving.track(Promise.reject(new Error('disk full'))).catch(() => undefined);
    await saving.track(Promise.resolve());
    expect(await status()).toBe('Lagret kl. 10:42');
  });
});

describe('save', () => {
  it('shows a refusal and gives undefined', async () => {
    const refusal = new HostError('locked', 'Notatet er levert.');
    expect(await save(() => Promise.reject(refusal))).toBeUndefined();
    expect(problem.shown?.error).toBe(refusal);
    problem.clear();
  });
});

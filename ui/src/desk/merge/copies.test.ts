import { render, screen, waitFor } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Backend } from '$lib/backend';
import type { FeedEntry, MergesView } from '$lib/generated';
import FromCopy from './FromCopy.svelte';
import { copies } from './copies.svelte';
import { host } from './testing';

const view = {
  merges: [{ merge: 'm1', name: 'Per.rundebord', at: '2026-03-05T10:00:00Z' }],
  from_copies: { n1: 'm1' },
} as unknown as MergesView;

/** Follows a file whose journal grows when the test says so. */
function follow() {
  let grow: (entries: FeedEntry[]) => void = () => undefined;
  const read = vi.fn(() => Promise.resolve(view));
  const backend = host({
    view: read as unknown as Backend['view'],
    onFeed: (callback) => {
      grow = callback;
      return () => undefined;
    },
  });
  const stop = copies.follow(backend);
  return { stop, read, grow: (event: string) => grow([{ event } as FeedEntry]) };
}

let stop: (() => void) | undefined;
afterEach(() => stop?.());

describe('what came from a copy', () => {
  it('is marked, and nothing else is', async () => {
    ({ stop } = follow());
    const other = render(FromCopy, { id: 'n2' });
    render(FromCopy, { id: 'n1' });
    await screen.findByText('Fra kopi');
    expect(other.container.textContent?.trim()).toBe('');
  });

  it('tells which copy on a life line, with the way to the report', async () => {
    ({ stop } = follow());
    render(FromCopy, { id: 'n1', told: true });
    await screen.findByText(/Kom fra kopien Per.rundebord, flettet inn 5. mars 2026/);
    const link = screen.getByRole('link', { name: 'Se rapporten' });
    expect(link.getAttribute('href')).toBe('#/steg/utskrift/flettet/m1');
  });

  it('is read again when a copy is merged, and forgotten with the file', async () => {
    const followed = follow();
    await waitFor(() => expect(copies.of('n1')?.merge).toBe('m1'));
    followed.grow('note_written');
    expect(followed.read).toHaveBeenCalledTimes(1);
    followed.grow('copy_merged');
    expect(followed.read).toHaveBeenCalledTimes(2);
    followed.stop();
    flushSync();
    expect(copies.merges).toEqual([]);
  });
});

import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { router } from '$lib/app-state';
import { HostError, type Backend } from '$lib/backend';
import type { StageContent, StageView } from '$lib/generated';
import StageApp from './StageApp.svelte';

const view = (content: StageContent, changes: Partial<StageView> = {}): StageView => ({
  workshop: 'w1',
  round: 1,
  municipality: 'Lillevik kommune',
  title: 'Kommuneplanens samfunnsdel',
  date: '2026-03-03',
  place: '',
  now: new Date().toISOString(),
  black: false,
  show: { kind: 'nothing' },
  content,
  ...changes,
});

/** A host whose canvas can be changed while it is followed. */
function host(first: StageView | undefined, language: 'nb' | 'nn' = 'nb') {
  let shown = first;
  let told: () => void = () => undefined;
  const details = { municipality: 'Lillevik kommune', written_language: language };
  const refusal = new HostError('no_file_open', 'Ingen fil er åpen.');
  const execute = vi.fn<Backend['execute']>(() => Promise.reject(refusal));
  const backend = {
    execute,
    view: ({ kind }: { kind: string }) => {
      if (!shown) return Promise.reject(refusal);
      return Promise.resolve(kind === 'stage' ? shown : { process: { details } });
    },
    onFeed: (callback: () => void) => {
      told = callback;
      return () => undefined;
    },
    onRoom: () => () => undefined,
    roomStatus: () => Promise.resolve(null),
  } as unknown as Backend;
  const show = (next: StageView | undefined) => {
    shown = next;
    told();
  };
  return { backend, execute, show };
}

beforeEach(() => router.go(['workshop', 'w1']));
afterEach(() => router.go([]));

describe('the canvas', () => {
  it('follows what is chosen at the desk', async () => {
    const { backend, show } = host(view({ kind: 'message', text: 'Kaffen er servert.' }));
    render(StageApp, { backend });
    await screen.findByRole('heading', { name: 'Kaffen er servert.' });
    show(view({ kind: 'break', next: null }));
    await screen.findByRole('heading', { name: 'Pause' });
  });

  it('speaks the municipality’s written language', async () => {
    const { backend } = host(view({ kind: 'welcome', tables: 8 }), 'nn');
    render(StageApp, { backend });
    await screen.findByRole('heading', { name: 'Velkomen' });
    await waitFor(() => expect(document.documentElement.lang).toBe('nn'));
  });

  it('has nothing on it but the municipality’s name when the file is closed', async () => {
    const { backend, show } = host(view({ kind: 'message', text: 'Kaffen er servert.' }));
    render(StageApp, { backend });
    await screen.findByText('Kaffen er servert.');
    show(undefined);
    await screen.findByRole('heading', { name: 'Lillevik kommune' });
    expect(screen.queryByText('Kaffen er servert.')).toBeNull();
  });

  it('shows nothing of another workshop', async () => {
    router.go(['workshop', 'w2']);
    const { backend } = host(view({ kind: 'message', text: 'Kaffen er servert.' }));
    render(StageApp, { backend });
    await screen.findByRole('heading', { name: 'Lillevik kommune' });
    expect(screen.queryByText('Kaffen er servert.')).toBeNull();
  });

  it('is black and nothing else until it is lifted', async () => {
    const { backend, show } = host(view({ kind: 'break', next: null }, { black: true }));
    render(StageApp, { backend });
    await screen.findByRole('heading', { name: 'Lerretet er svart' });
    expect(screen.getByRole('main').textContent).toBe('Lerretet er svart');
    show(view({ kind: 'break', next: null }));
    await screen.findByRole('heading', { name: 'Pause' });
  });

  it.each(['b', 'B', '.'])('asks for black on «%s», and says nothing of a refusal', async (key) => {
    const { backend, execute } = host(view({ kind: 'break', next: null }));
    render(StageApp, { backend });
    await screen.findByRole('heading', { name: 'Pause' });
    await userEvent.keyboard(key);
    await waitFor(() =>
      expect(execute).toHaveBeenCalledWith('facilitator', {
        kind: 'blacken_stage',
        workshop: 'w1',
        black: true,
      }),
    );
    await screen.findByRole('heading', { name: 'Pause' });
  });

  it('has no other keys', async () => {
    const { backend, execute } = host(view({ kind: 'break', next: null }));
    render(StageApp, { backend });
    await screen.findByRole('heading', { name: 'Pause' });
    await userEvent.keyboard('an {Enter}{ArrowRight}{Control>}b{/Control}');
    expect(execute).not.toHaveBeenCalled();
  });
});

describe('the timer on the canvas', () => {
  const ends = (seconds: number) => ({
    block: 'b1',
    kind: 'group' as const,
    title: '',
    planned_minutes: 20,
    extra_minutes: 0,
    ends_at: new Date(Date.now() + seconds * 1000).toISOString(),
    used_seconds: 0,
  });

  it('counts up in words too when the time is used', async () => {
    const { backend } = host(view({ kind: 'timer' }, { timer: ends(-90) }));
    render(StageApp, { backend });
    await screen.findByRole('heading', { name: 'Gruppediskusjon' });
    expect(screen.getByRole('timer').textContent).toMatch(/1:3\d\s*over tiden/);
  });

  it('says that it stands', async () => {
    const timer = { ...ends(0), used_seconds: 600, paused_at: new Date().toISOString() };
    const { backend } = host(view({ kind: 'timer' }, { timer }));
    render(StageApp, { backend });
    expect((await screen.findByRole('timer')).textContent).toMatch(/10:00\s*tiden står/);
  });
});

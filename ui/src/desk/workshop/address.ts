import { tick } from 'svelte';
import { router } from '$lib/app-state';
import { Desk } from '../desk.svelte';

export const tabIds = ['attendance', 'day', 'tables', 'room', 'notes', 'hand-in', 'facts'] as const;

export type TabId = (typeof tabIds)[number];

/** A place inside the workshop step. */
export interface Place {
  workshop: string;
  tab: TabId;
  /** What is shown inside the tab: a table, a question. */
  rest: string[];
}

const slugs: Record<TabId, string> = {
  attendance: 'oppmote',
  day: 'dagen',
  tables: 'bord',
  room: 'rommet',
  notes: 'notater',
  'hand-in': 'innlevering',
  facts: 'kunnskapsgrunnlag',
};

/** The id of a tab's name. */
export const tabName = (id: TabId): string =>
  id === 'room' || id === 'day'
    ? `${id}-tab`
    : id === 'facts'
      ? 'room-facts-tab'
      : `workshop-tab-${id}`;

/** Reads what follows `#/steg/verksted`; an unknown tab is the first one. */
export function placeAt([workshop, slug, ...rest]: string[]): Partial<Place> & { tab: TabId } {
  const tab = tabIds.find((id) => slugs[id] === slug);
  return { workshop, tab: tab ?? 'attendance', rest: tab ? rest : [] };
}

export const addressOf = ({ workshop, tab, rest }: Place): string[] => [
  ...Desk.address('workshop'),
  workshop,
  slugs[tab],
  ...rest,
];

interface Move {
  /** Without a way back to the place before. */
  replace?: boolean;
  /** What takes the focus; without it, what had it keeps it, as long as it is there. */
  focus?: () => HTMLElement | null | undefined;
}

/** Moves inside the workshop. The window gives the focus to the page's top at a new place; here it stays. */
export async function go(place: Place, { replace = false, focus }: Move = {}): Promise<void> {
  const before = document.activeElement;
  router.go(addressOf(place), { replace });
  await tick();
  const kept = before instanceof HTMLElement && before.isConnected ? before : undefined;
  (focus?.() ?? kept)?.focus();
}

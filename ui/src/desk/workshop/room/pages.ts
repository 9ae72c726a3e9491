import { href } from '$lib/app-state';
import { addressOf, type Place } from '../address';

/** The pages of an open room, in order. */
export const pageIds = ['board', 'joining', 'self-test'] as const;

export type PageId = (typeof pageIds)[number];

const slugs: Record<PageId, string> = { board: '', joining: 'tilkobling', 'self-test': 'selvtest' };

/** The page at the rest of the tab's address; the board when there is none of that name. */
export const pageAt = ([slug]: string[]): PageId =>
  pageIds.find((id) => id !== 'board' && slugs[id] === slug) ?? 'board';

export const placeOf = (place: Place, page: PageId): Place => ({
  ...place,
  tab: 'room',
  rest: slugs[page] ? [slugs[page]] : [],
});

export const pageHref = (place: Place, page: PageId): string =>
  href(...addressOf(placeOf(place, page)));

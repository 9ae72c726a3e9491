import { href } from '$lib/app-state';
import { addressOf, type Place } from '../address';

/** The pages of the seating tab, in order. */
export const pageIds = [
  'proposal',
  'tables',
  'overview',
  'door',
  'rules',
  'goals',
  'secretaries',
] as const;

export type PageId = (typeof pageIds)[number];

const slugs: Record<PageId, string> = {
  proposal: 'forslag',
  tables: '',
  overview: 'oversikt',
  door: 'omplassering',
  rules: 'regler',
  goals: 'vekt',
  secretaries: 'sekretaerer',
};

/** The page at the rest of the tab's address; the tables when there is none of that name. */
export const pageAt = ([slug]: string[]): PageId =>
  pageIds.find((id) => id !== 'tables' && slugs[id] === slug) ?? 'tables';

export const placeOf = (place: Place, page: PageId): Place => ({
  ...place,
  rest: slugs[page] ? [slugs[page]] : [],
});

export const pageHref = (place: Place, page: PageId): string =>
  href(...addressOf(placeOf(place, page)));

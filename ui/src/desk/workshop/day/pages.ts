import { href } from '$lib/app-state';
import { addressOf, type Place } from '../address';

/** The pages of the day, in the order they are needed. */
export const pageIds = ['programme', 'now', 'plenary', 'mayor'] as const;

export type PageId = (typeof pageIds)[number];

const slugs: Record<PageId, string> = {
  programme: 'program',
  now: '',
  plenary: 'plenum',
  mayor: 'hva-kom-dere-fram-til',
};

/** The page at the rest of the tab's address; what is on now when there is none of that name. */
export const pageAt = ([slug]: string[]): PageId =>
  pageIds.find((id) => id !== 'now' && slugs[id] === slug) ?? 'now';

/** The question that plenary is asked to show. */
export const questionAt = ([, question]: string[]): string | undefined => question;

export const placeOf = (place: Place, page: PageId, question?: string): Place => ({
  ...place,
  tab: 'day',
  rest: [slugs[page], question].filter((part) => part !== undefined && part !== '') as string[],
});

export const pageHref = (place: Place, page: PageId): string =>
  href(...addressOf(placeOf(place, page)));

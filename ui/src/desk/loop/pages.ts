import { href } from '$lib/app-state';
import type { FollowUpId, ObjectionId, WorkshopId } from '$lib/generated';
import { Desk } from '../desk.svelte';
import { LIFE, TABLE } from '../story/places';

/** The pages of the step, in order. */
export const pageIds = ['answers', 'objections', 'follow-ups', 'tables', 'plan', 'report'] as const;

export type PageId = (typeof pageIds)[number];

/** A life line is a page too, reached from what it is about. */
export type Shown = PageId | 'life';

const slugs: Record<Exclude<Shown, 'answers'>, string> = {
  objections: 'innvendinger',
  'follow-ups': 'oppfolging',
  tables: TABLE,
  plan: 'planen',
  report: 'rapport',
  life: LIFE,
};

/** `…/innvendinger/ny` */
export const NEW = 'ny';

export interface LoopPlace {
  page: Shown;
  rest: string[];
}

/** The page at an address. What names no page is the answers' own: a workshop, and a statement's number. */
export function placeAt(address: readonly string[]): LoopPlace {
  const [first, ...rest] = address;
  const named = Object.entries(slugs).find(([, slug]) => slug === first);
  return named ? { page: named[0] as Shown, rest } : { page: 'answers', rest: [...address] };
}

/** The address of a page. */
export const pageAddress = (page: PageId, ...rest: (string | number)[]): (string | number)[] => [
  ...Desk.address('loop'),
  ...(page === 'answers' ? [] : [slugs[page]]),
  ...rest,
];

export const pageHref = (page: PageId, ...rest: (string | number)[]): string =>
  href(...pageAddress(page, ...rest));

/** The form for a new objection, filled in with what it is against. */
export const newObjectionHref = (workshop?: WorkshopId, statement?: number): string =>
  pageHref('objections', NEW, ...(workshop ? [workshop] : []), ...(statement ? [statement] : []));

export const objectionHref = (id: ObjectionId): string => pageHref('objections', id);

export const followUpHref = (id: FollowUpId): string => pageHref('follow-ups', id);

/** The ids that they carry in the page. */
export const objectionElement = (id: ObjectionId) => `objection-${id}`;
export const followUpElement = (id: FollowUpId) => `follow-up-${id}`;

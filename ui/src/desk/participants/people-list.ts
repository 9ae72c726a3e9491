import type { Mandate, PersonDetails, PersonLine } from '$lib/generated';
import { t } from '$lib/i18n';

/** The mandates in the order that lists show them; each is named by the text `participants-mandate-<kind>`. */
export const mandateKinds = [
  'member',
  'deputy',
  'observer',
  'administration',
] as const satisfies Mandate['kind'][];

/** Stands for "no party" where a party is chosen; no list is called this. */
export const NO_PARTY = '–';

/** What the list is narrowed to; an empty text narrows nothing. */
export interface PeopleFilter {
  search: string;
  party: string;
  mandate: string;
}

const folded = (text: string) => text.toLocaleLowerCase('nb').normalize('NFC');

function matches({ name, sort_name, party, area }: PersonDetails, search: string): boolean {
  const text = folded([name, sort_name, party, area].join(' '));
  return folded(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The people who fit; every word of the search must be found in the name, party or area. */
export const filtered = (people: PersonLine[], { search, party, mandate }: PeopleFilter) =>
  people.filter(
    ({ person: { details } }) =>
      matches(details, search) &&
      (party === '' || (details.party ?? NO_PARTY) === party) &&
      (mandate === '' || details.mandate.kind === mandate),
  );

/** "Varamedlem 2" */
export const mandateText = (mandate: Mandate): string =>
  mandate.kind === 'deputy' && mandate.rank
    ? t('participants-mandate-deputy-rank', { rank: mandate.rank })
    : t(`participants-mandate-${mandate.kind}`);

/** "Skår, Kåre" for "Kåre Skår": the last word is taken for the family name. */
export function sortNameFor(name: string): string {
  const words = name.trim().split(/\s+/);
  const family = words.pop() ?? '';
  return words.length > 0 ? `${family}, ${words.join(' ')}` : family;
}

/** The details that somebody on the list has, so that a column without any can be left out. */
export const shownDetails = (people: PersonLine[]) => ({
  gender: people.some(({ person }) => person.details.gender),
  bloc: people.some(({ person }) => person.details.bloc),
  firstTerm: people.some(({ person }) => person.details.first_term),
  area: people.some(({ person }) => person.details.area),
});

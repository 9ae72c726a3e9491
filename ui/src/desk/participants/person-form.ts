import type { Bloc, Gender, Mandate, Office, PersonDetails } from '$lib/generated';
import { sortNameFor } from './people-list';

/** A person as typed; an empty text is "not known". */
export interface PersonForm {
  name: string;
  /** Empty while it follows the name. */
  sortName: string;
  party: string;
  mandate: Mandate['kind'];
  rank: string;
  office: Office | '';
  gender: Gender | '';
  bloc: Bloc | '';
  firstTerm: 'yes' | 'no' | '';
  area: string;
}

export const emptyPerson = (): PersonForm => ({
  name: '',
  sortName: '',
  party: '',
  mandate: 'member',
  rank: '',
  office: '',
  gender: '',
  bloc: '',
  firstTerm: '',
  area: '',
});

const term = { yes: true, no: false, '': null };

export function toForm(details: PersonDetails): PersonForm {
  const { mandate, first_term } = details;
  return {
    name: details.name,
    sortName: details.sort_name === sortNameFor(details.name) ? '' : details.sort_name,
    party: details.party ?? '',
    mandate: mandate.kind,
    rank: mandate.kind === 'deputy' && mandate.rank ? String(mandate.rank) : '',
    office: details.office ?? '',
    gender: details.gender ?? '',
    bloc: details.bloc ?? '',
    firstTerm: first_term === true ? 'yes' : first_term === false ? 'no' : '',
    area: details.area ?? '',
  };
}

function toMandate({ mandate, rank }: PersonForm): Mandate {
  if (mandate !== 'deputy') return { kind: mandate };
  return { kind: 'deputy', rank: rank.trim() === '' ? null : Number(rank) };
}

/** A rank is a place on a list: a whole number from 1, or nothing. */
export const rankIsValid = ({ mandate, rank }: PersonForm): boolean =>
  mandate !== 'deputy' || /^([1-9]\d{0,2})?$/.test(rank.trim());

/** The form as the host takes it. Offices belong to members only. */
export const toDetails = (form: PersonForm): PersonDetails => ({
  name: form.name.trim(),
  sort_name: form.sortName.trim() || sortNameFor(form.name),
  party: form.party.trim() || null,
  mandate: toMandate(form),
  office: (form.mandate === 'member' && form.office) || null,
  gender: form.gender || null,
  bloc: form.bloc || null,
  first_term: term[form.firstTerm],
  area: form.area.trim() || null,
});

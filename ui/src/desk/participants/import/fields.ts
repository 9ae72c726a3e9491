import type { Field } from '$lib/generated';

/** What a column can hold, in the order that the choice shows; each is named by `participants-field-<field>`. */
export const fields = [
  'ignore',
  'full_name',
  'family_first_name',
  'given_name',
  'middle_name',
  'family_name',
  'party',
  'list_letter',
  'role',
  'mandate_kind',
  'deputy_rank',
  'gender',
  'bloc',
  'first_term',
  'area',
] as const satisfies Field[];

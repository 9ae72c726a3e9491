import { describe, expect, it } from 'vitest';
import type { PersonDetails, PersonLine } from '$lib/generated';
import { bundles } from '$lib/i18n/locales';
import { fields } from './import/fields';
import { groups } from './import/rows';
import { NO_PARTY, filtered, mandateKinds, mandateText, sortNameFor } from './people-list';
import { emptyPerson, rankIsValid, toDetails, toForm } from './person-form';

const person = (name: string, details: Partial<PersonDetails> = {}): PersonLine => ({
  person: {
    id: name,
    details: { name, sort_name: sortNameFor(name), mandate: { kind: 'member' }, ...details },
    withdrawn: false,
  },
  seated: false,
});

describe('the list', () => {
  const people = [
    person('Kåre Skår', { party: 'Ap', area: 'Øyene' }),
    person('Åse Ødegård Moen', { party: 'Sp', mandate: { kind: 'deputy', rank: 2 } }),
    person('Per Lie'),
  ];
  const names = (filter: object) =>
    filtered(people, { search: '', party: '', mandate: '', ...filter }).map(
      ({ person }) => person.id,
    );

  it('is narrowed by every word, in any order, in name, party and area', () => {
    expect(names({})).toHaveLength(3);
    expect(names({ search: 'skår kåre' })).toEqual(['Kåre Skår']);
    expect(names({ search: 'øyene AP' })).toEqual(['Kåre Skår']);
    expect(names({ search: 'ødegård ap' })).toEqual([]);
  });

  it('is narrowed by party and mandate', () => {
    expect(names({ party: 'Sp' })).toEqual(['Åse Ødegård Moen']);
    expect(names({ party: NO_PARTY })).toEqual(['Per Lie']);
    expect(names({ mandate: 'member' })).toEqual(['Kåre Skår', 'Per Lie']);
  });

  it('says the place of a deputy where it is known', () => {
    expect(mandateText({ kind: 'deputy', rank: 2 })).toBe('Varamedlem 2');
    expect(mandateText({ kind: 'deputy' })).toBe('Varamedlem');
  });

  it.each([
    ['Kåre Skår', 'Skår, Kåre'],
    [' Åse  Ødegård Moen ', 'Moen, Åse Ødegård'],
    ['Kåre', 'Kåre'],
    ['', ''],
  ])('sorts «%s» as «%s»', (name, sorted) => {
    expect(sortNameFor(name)).toBe(sorted);
  });
});

describe('the form for a person', () => {
  it('gives back what it was made from', () => {
    const details: PersonDetails = {
      name: 'Åse Ødegård Moen',
      sort_name: 'Ødegård Moen, Åse',
      party: 'Ap',
      mandate: { kind: 'deputy', rank: 3 },
      office: null,
      gender: 'woman',
      bloc: 'position',
      first_term: false,
      area: 'Sentrum',
    };
    expect(toDetails(toForm(details))).toEqual(details);
  });

  it('follows the name in the sorting until something else is written', () => {
    const form = toForm(person('Kåre Skår').person.details);
    form.name = 'Kåre Moen';
    expect(toDetails(form).sort_name).toBe('Moen, Kåre');
  });

  it('leaves out what is not known, and an office without a seat', () => {
    const form = { ...emptyPerson(), name: ' Per Lie ', office: 'mayor' as const };
    expect(toDetails(form)).toMatchObject({ name: 'Per Lie', party: null, office: 'mayor' });
    expect(toDetails({ ...form, mandate: 'observer' })).toMatchObject({
      mandate: { kind: 'observer' },
      office: null,
      first_term: null,
    });
  });

  it('takes a whole number as a rank, or nothing', () => {
    const deputy = { ...emptyPerson(), mandate: 'deputy' as const };
    expect(['', '1', ' 12 '].map((rank) => rankIsValid({ ...deputy, rank }))).not.toContain(false);
    expect(['0', '1,5', 'x'].map((rank) => rankIsValid({ ...deputy, rank }))).not.toContain(true);
  });
});

it('every field, mandate, format and reason has its text', () => {
  const named = (prefix: string, ...ids: string[]) =>
    ids.map((id) => `participants-${prefix}-${id}`);
  const ids = [
    ...named('field', ...fields),
    ...named('mandate', ...mandateKinds),
    ...groups.flatMap((group) => named('group', group, `${group}-none`)),
    ...named('gender', 'woman', 'man', 'other'),
    ...named('bloc', 'position', 'opposition'),
    ...named('office', 'mayor', 'deputy_mayor'),
    ...named('format', 'xlsx', 'xlsb', 'xls', 'ods', 'text', 'pasted'),
    ...named('encoding', 'utf8', 'utf16_le', 'utf16_be', 'windows1252', 'mac_roman'),
    ...named('delimiter', 'semicolon', 'comma', 'tab', 'pipe', 'spaces', 'absent'),
    ...named('look', 'party_missing', 'party_unknown', 'duplicate_in_list'),
    ...named('look', 'same_name_other_party', 'name_incomplete', 'name_order_unsure'),
    ...named('look', 'name_unusual', 'several_people', 'role_unknown', 'on_leave'),
    ...named('left-out', 'already_listed', 'blank', 'title', 'header', 'section_heading'),
    ...named('left-out', 'footer', 'no_name', 'not_a_person', 'vacant', 'not_elected', 'part_of'),
  ];
  expect(ids.filter((id) => !bundles.nb.hasMessage(id))).toEqual([]);
});

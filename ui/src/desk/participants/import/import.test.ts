import { describe, expect, it, vi } from 'vitest';
import { HostError, type Backend } from '$lib/backend';
import type { DraftPerson, RosterPreview, RosterRow, RowStatus } from '$lib/generated';
import { RosterImport } from './roster-import.svelte';
import { importRows, partyLines, taken, toNewPerson, turned } from './rows';

const draftPerson = (name: string, values: Partial<DraftPerson> = {}): DraftPerson => ({
  name,
  sort_name: `<${name}>`,
  party: 'Ap',
  party_name: 'Arbeiderpartiet',
  mandate: { kind: 'member' },
  office: null,
  gender: null,
  bloc: null,
  first_term: null,
  area: null,
  ...values,
});

const ready: RowStatus = { kind: 'ready' };
const look = (...reasons: Extract<RowStatus, { kind: 'look' }>['reasons']): RowStatus => ({
  kind: 'look',
  reasons,
});
const row = (line: number, person: DraftPerson | null, status: RowStatus = ready): RosterRow => ({
  line,
  cells: [person?.name ?? '', ''],
  person,
  status,
});

const preview = (rows: RosterRow[], already_listed: number[] = []): RosterPreview => ({
  draft: {
    format: { kind: 'xlsx' },
    sheet: null,
    sheets: [],
    header_row: 1,
    columns: ['full_name', 'party'].map((field) => ({
      header: field,
      samples: [],
      field: field as 'party',
      sure: true,
      private: false,
    })),
    rows,
    parties: [],
    counts: { ready: 0, look: 0, left_out: 0, members: 0, deputies: 0 },
  },
  already_listed,
});

describe('the rows of a list', () => {
  const rows = [
    row(1, null, { kind: 'left_out', reason: { kind: 'header' } }),
    row(2, draftPerson('Kåre Skår')),
    row(3, draftPerson('Liv Moen', { party: null }), look({ kind: 'party_missing' })),
    row(4, draftPerson('Kåre Skår'), look({ kind: 'duplicate_in_list', line: 2 })),
    row(5, draftPerson('Per Lie')),
    row(6, null, { kind: 'left_out', reason: { kind: 'blank' } }),
    row(7, draftPerson('Siv Dahl', { mandate: { kind: 'administration' } }), {
      kind: 'left_out',
      reason: { kind: 'not_elected' },
    }),
  ];
  const list = preview(rows, [5]);

  it('are taken in when they are ready or only raise a question; not twice, and not again', () => {
    const read = importRows(list, new Map());
    expect(read.map(({ line, group, included }) => [line, group, included])).toEqual([
      [1, 'left_out', false],
      [2, 'ready', true],
      [3, 'look', true],
      [4, 'look', false],
      [5, 'left_out', false],
      [7, 'left_out', false],
    ]);
    expect(read.find(({ line }) => line === 5)?.leftOut).toEqual({ kind: 'already_listed' });
  });

  it('follow the user', () => {
    const edits = new Map([
      [2, { included: false }],
      [3, { party: 'Sp ', mandate: 'deputy' as const, name: 'Liv Marie Moen' }],
      [7, { included: true }],
    ]);
    const people = taken(importRows(list, edits)).map(
      (person) => toNewPerson(person, 'id').details,
    );
    expect(people.map(({ name }) => name)).toEqual(['Liv Marie Moen', 'Siv Dahl']);
    expect(people[0]).toMatchObject({
      sort_name: 'Moen, Liv Marie',
      party: 'Sp',
      mandate: { kind: 'deputy', rank: null },
    });
  });

  it('keep the sort name and the rank that the list gave when nothing is changed', () => {
    const deputy = draftPerson('Ane By', { mandate: { kind: 'deputy', rank: 4 } });
    const [person] = taken(importRows(preview([row(1, deputy)]), new Map()));
    expect(person).toEqual(deputy);
  });

  it('are counted by party', () => {
    const people = [
      draftPerson('a', { party: 'Sp', mandate: { kind: 'deputy' } }),
      draftPerson('b'),
      draftPerson('c', { party: ' ' }),
      draftPerson('d', { party: 'Sp', mandate: { kind: 'observer' } }),
      draftPerson('e'),
    ];
    expect(partyLines(people)).toEqual([
      { party: 'Ap', members: 2, deputies: 0 },
      { party: null, members: 1, deputies: 0 },
      { party: 'Sp', members: 0, deputies: 1 },
    ]);
  });
});

it('a name is turned by moving its first word to the end', () => {
  expect(turned('Skår Kåre Johan')).toBe('Kåre Johan Skår');
});

describe('an import', () => {
  const previewRoster = vi.fn<Backend['previewRoster']>();
  const roster = () => new RosterImport({ previewRoster } as unknown as Backend);

  it('keeps the list that was read when the next one is refused', async () => {
    const reading = roster();
    previewRoster.mockResolvedValueOnce(preview([row(1, draftPerson('Kåre Skår'))]));
    expect(await reading.readText('Kåre Skår')).toBe(true);
    reading.edit(1, { name: 'Kåre Moen' });
    previewRoster.mockRejectedValueOnce(new HostError('roster_unreadable', 'Feil.', 'Hint.'));
    expect(await reading.readText('%PDF')).toBe(false);
    expect(reading.error?.hint).toBe('Hint.');
    expect(reading.rows[0]?.person?.name).toBe('Kåre Moen');
    expect(reading.busy).toBe(false);
  });

  it('asks again with the whole mapping when one column is changed, and keeps corrections', async () => {
    const reading = roster();
    previewRoster.mockResolvedValue(preview([row(1, draftPerson('Kåre Skår'))]));
    await reading.readText('x');
    reading.edit(1, { included: false });
    await reading.chooseField(1, 'area');
    expect(previewRoster.mock.lastCall?.[1]).toEqual({
      sheet: null,
      header: null,
      columns: ['full_name', 'area'],
    });
    expect(reading.rows[0]?.included).toBe(false);
    await reading.chooseHeader({ kind: 'absent' });
    expect(previewRoster.mock.lastCall?.[1].columns).toBeNull();
    expect(reading.rows[0]?.included).toBe(true);
  });

  it('lets only the latest reading count', async () => {
    const reading = roster();
    let answer: (value: RosterPreview) => void = () => undefined;
    previewRoster.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const slow = reading.readText('slow');
    previewRoster.mockResolvedValueOnce(preview([row(1, draftPerson('Ny'))]));
    await reading.readText('quick');
    answer(preview([row(1, draftPerson('Gammel'))]));
    expect(await slow).toBe(false);
    expect(reading.rows[0]?.person?.name).toBe('Ny');
  });
});

import type {
  DraftPerson,
  LeftOutReason,
  LookReason,
  Mandate,
  NewPerson,
  PartyLine,
  RosterPreview,
  RosterRow,
} from '$lib/generated';
import { sortNameFor } from '../people-list';

/** The groups that the rows are looked over in. */
export const groups = ['look', 'ready', 'left_out'] as const;

export type Group = (typeof groups)[number];

/** What the user has changed about a line. */
export interface RowEdit {
  name?: string;
  party?: string;
  mandate?: Mandate['kind'];
  included?: boolean;
}

/** A line of the list with what the user has decided about it. */
export interface ImportRow {
  line: number;
  group: Group;
  reasons: LookReason[];
  /** `already_listed` comes from the process, the others from the list itself. */
  leftOut?: LeftOutReason | { kind: 'already_listed' };
  /** As corrected; null on a line without a person. */
  person: DraftPerson | null;
  included: boolean;
  /** The line as it stands in the source. */
  text: string;
}

/** Taken in unless the user says otherwise: not one who may be there twice, and not two people as one. */
const doubtful = (reasons: LookReason[]) =>
  reasons.some(({ kind }) => kind === 'duplicate_in_list' || kind === 'several_people');

function mandateOf(person: DraftPerson, kind: Mandate['kind'] | undefined): Mandate {
  if (!kind || kind === person.mandate.kind) return person.mandate;
  return kind === 'deputy' ? { kind, rank: null } : { kind };
}

function corrected(person: DraftPerson, edit: RowEdit): DraftPerson {
  const { name = person.name, party, mandate } = edit;
  return {
    ...person,
    name,
    sort_name: name === person.name ? person.sort_name : sortNameFor(name),
    party: party === undefined ? person.party : party || null,
    mandate: mandateOf(person, mandate),
  };
}

function importRow(row: RosterRow, listed: boolean, edit: RowEdit): ImportRow {
  const { line, status } = row;
  const reasons = status.kind === 'look' ? status.reasons : [];
  const taken = row.person !== null && status.kind !== 'left_out' && !listed && !doubtful(reasons);
  return {
    line,
    group: listed ? 'left_out' : status.kind,
    reasons,
    leftOut: listed
      ? { kind: 'already_listed' }
      : status.kind === 'left_out'
        ? status.reason
        : undefined,
    person: row.person && corrected(row.person, edit),
    included: row.person !== null && (edit.included ?? taken),
    text: row.cells.filter((cell) => cell.trim() !== '').join(' · '),
  };
}

/** Every line of the source but the blank ones, with the user's corrections by line. */
export function importRows(
  { draft, already_listed }: RosterPreview,
  edits: ReadonlyMap<number, RowEdit>,
): ImportRow[] {
  const listed = new Set(already_listed);
  return draft.rows
    .map((row) => importRow(row, listed.has(row.line), edits.get(row.line) ?? {}))
    .filter((row) => row.leftOut?.kind !== 'blank');
}

/** The people to be put on the list. */
export const taken = (rows: ImportRow[]): DraftPerson[] =>
  rows.flatMap((row) => (row.included && row.person ? [row.person] : []));

/** How many members and deputies come from each party; the one with most members first. */
export function partyLines(people: DraftPerson[]): PartyLine[] {
  const lines = new Map<string | null, PartyLine>();
  for (const { party: typed, mandate } of people) {
    const party = typed?.trim() || null;
    if (mandate.kind !== 'member' && mandate.kind !== 'deputy') continue;
    const line = lines.get(party) ?? { party, members: 0, deputies: 0 };
    line[mandate.kind === 'member' ? 'members' : 'deputies'] += 1;
    lines.set(party, line);
  }
  return [...lines.values()].sort((a, b) => b.members - a.members || b.deputies - a.deputies);
}

/** "Kåre Skår" for "Skår Kåre". */
export function turned(name: string): string {
  const [first = '', ...others] = name.trim().split(/\s+/);
  return [...others, first].join(' ');
}

export function toNewPerson(person: DraftPerson, id: string): NewPerson {
  const { sort_name, mandate, office, gender, bloc, first_term, area } = person;
  const name = person.name.trim();
  const party = person.party?.trim() || null;
  return {
    id,
    details: { name, sort_name, party, mandate, office, gender, bloc, first_term, area },
  };
}

import type {
  AttendanceLine,
  SeatLine,
  SeatingProposal,
  SeatsLine,
  SpreadLine,
  TableSeats,
} from '$lib/generated';
import { isElected } from '../attendance/attendance';

const PER_TABLE = 6.5;
const MOST_TABLES = 40;

/** Those who are to have a seat: elected, and expected or present. */
export const toSeat = (attendance: AttendanceLine[]): AttendanceLine[] =>
  attendance.filter((line) => isElected(line) && line.presence !== 'absent');

/** So that six or seven sit at each table. */
export const usualTables = (people: number): number => Math.max(1, Math.round(people / PER_TABLE));

/** Each number of tables that leaves at least two people at every table. */
export const tableChoices = (people: number): number[] =>
  Array.from(
    { length: Math.min(MOST_TABLES, Math.max(1, Math.floor(people / 2))) },
    (_, i) => i + 1,
  );

/** How many sit at a table, at least and at most, when people are spread evenly. */
export const perTable = (people: number, tables: number): [number, number] => [
  Math.floor(people / tables),
  Math.ceil(people / tables),
];

/** A proposal as tables to seat; a table that has the same number as before is the same table. */
export const toTables = (
  proposal: SeatingProposal,
  before: SeatsLine[],
  newId: () => string,
): TableSeats[] =>
  proposal.tables.map(({ number, seats, secretary }) => ({
    table: before.find((table) => table.number === number)?.id ?? newId(),
    number,
    seats: seats.map(({ person }) => person),
    secretary,
  }));

const hasWritten = (table: SeatsLine) =>
  table.notes + table.answers > 0 || Boolean(table.handed_in_at);

/** Tables that have written, and that would not be there with this many tables. */
export const lostTables = (before: SeatsLine[], tables: number): number[] =>
  before.filter((table) => hasWritten(table) && table.number > tables).map(({ number }) => number);

/** True when those who are to have a seat are no longer those that the proposal seats. */
export function isOutdated(proposal: SeatingProposal, attendance: AttendanceLine[]): boolean {
  const proposed = new Set(proposal.tables.flatMap(({ seats }) => seats.map((s) => s.person)));
  const people = toSeat(attendance);
  return people.length !== proposed.size || people.some(({ person }) => !proposed.has(person));
}

/** Whether a party's number at a table lies outside its even share. */
export const isOutside = ({ floor, ceiling }: SpreadLine, here: number): boolean =>
  here < floor || here > ceiling;

/** How many of a party sit at a table. */
export const ofParty = (seats: SeatLine[], party: string | null | undefined): number =>
  seats.filter((seat) => (seat.party ?? null) === (party ?? null)).length;

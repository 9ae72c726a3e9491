import type {
  AttendanceLine,
  Command,
  PersonId,
  RotationTable,
  RotationView,
  SeatMove,
  SeatingProposal,
  TableSeats,
} from '$lib/generated';
import { isElected } from '../attendance/attendance';

/** What is done, and what takes it back. */
export interface Step {
  /** What was done, as the live region says it. */
  said: string;
  redo: Command[];
  undo: Command[];
}

/** Those who are to have a seat: elected, and expected or present. */
export const toSeat = (attendance: AttendanceLine[]): AttendanceLine[] =>
  attendance.filter((line) => isElected(line) && line.presence !== 'absent');

export const tableOf = (
  rotation: RotationView | undefined,
  person: PersonId,
): RotationTable | undefined =>
  rotation?.tables.find((table) => table.seats.some((seat) => seat.person === person));

/** Rotations as a command takes them; in a proposal, tables without a secretary get the proposed one. */
export const toSeats = (rotations: RotationView[]): TableSeats[][] =>
  rotations.map((rotation) =>
    rotation.tables.map(({ table, number, seats, secretary, secretary_proposed }) => ({
      table,
      number,
      seats: seats.map(({ person }) => person),
      secretary: secretary ?? (rotation.held ? null : secretary_proposed),
    })),
  );

/** As `toSeats`, with the secretaries exactly as they are stored. */
export const asStored = (rotations: RotationView[]): TableSeats[][] =>
  rotations.map((rotation) =>
    rotation.tables.map(({ table, number, seats, secretary }) => ({
      table,
      number,
      seats: seats.map(({ person }) => person),
      secretary,
    })),
  );

/** Moves within one rotation. Taking them back gives a table its secretary again, too. */
export function moving(
  workshop: string,
  rotation: RotationView,
  moves: SeatMove[],
): Pick<Step, 'redo' | 'undo'> {
  const back = moves.map(({ person }) => ({
    person,
    table: tableOf(rotation, person)?.table ?? null,
  }));
  const at = { workshop, rotation: rotation.number };
  const secretaries = moves.flatMap(({ person }): Command[] => {
    const table = tableOf(rotation, person);
    return table?.secretary === person
      ? [{ kind: 'choose_secretary', ...at, table: table.table, person }]
      : [];
  });
  return {
    redo: [{ kind: 'move_seats', ...at, moves }],
    undo: [{ kind: 'move_seats', ...at, moves: back }, ...secretaries],
  };
}

/** The seats of two people, exchanged. */
export function swapping(rotation: RotationView, a: PersonId, b: PersonId): SeatMove[] {
  return [
    { person: a, table: tableOf(rotation, b)?.table ?? null },
    { person: b, table: tableOf(rotation, a)?.table ?? null },
  ];
}

/** How many of those who have a seat sit elsewhere in a proposal. */
export function changedSeats(before: RotationView[], after: RotationView[]): number {
  return before.reduce((sum, rotation, index) => {
    if (!after[index]) return sum;
    const seats = rotation.tables.flatMap(({ number, seats }) =>
      seats.filter(({ person }) => tableOf(after[index], person)?.number !== number),
    );
    return sum + seats.length;
  }, 0);
}

/** True when those who are to have a seat are no longer those that the proposal seats. */
export function isOutdated(proposal: SeatingProposal, attendance: AttendanceLine[]): boolean {
  const people = new Set(toSeat(attendance).map(({ person }) => person));
  const ahead = proposal.rotations.filter(({ number }) => number >= proposal.from_rotation);
  return ahead.some((rotation) => {
    const seated = rotation.tables.flatMap(({ seats }) => seats.map(({ person }) => person));
    return seated.length !== people.size || !seated.every((person) => people.has(person));
  });
}

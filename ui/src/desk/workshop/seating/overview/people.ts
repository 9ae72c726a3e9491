import type { RotationView, SeatLine } from '$lib/generated';
import { tableOf } from '../rotations';

/** Everybody with a seat in some rotation, or waiting for one, in Norwegian order. */
export function peopleOf(rotations: RotationView[]): SeatLine[] {
  const known = new Map<string, SeatLine>();
  for (const { tables, unseated } of rotations) {
    for (const seat of [...tables.flatMap(({ seats }) => seats), ...unseated]) {
      known.set(seat.person, seat);
    }
  }
  return [...known.values()].sort((a, b) => a.sort_name.localeCompare(b.sort_name, 'nb'));
}

/** Those whose name or party has these words in it. */
export function found(people: SeatLine[], search: string): SeatLine[] {
  const words = search.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean);
  return people.filter(({ name, party }) => {
    const text = `${name} ${party ?? ''}`.toLocaleLowerCase('nb');
    return words.every((word) => text.includes(word));
  });
}

export const tableNumber = (rotation: RotationView, person: string): number | undefined =>
  tableOf(rotation, person)?.number;

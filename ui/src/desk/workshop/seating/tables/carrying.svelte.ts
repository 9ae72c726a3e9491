import type { RotationView, SeatLine } from '$lib/generated';
import type { Drag } from '../drag';
import { tableOf } from '../rotations';
import type { SeatingTab } from '../seating-tab.svelte';

/** What a press, a drag or a drop on the tables does. */
export class Carrying {
  #seating: SeatingTab;
  /** Where the pointer is while it drags. */
  at = $state.raw<{ x: number; y: number }>();

  constructor(seating: SeatingTab) {
    this.#seating = seating;
  }

  /** A press on a person: picks up, puts back, or swaps. */
  press(seat: SeatLine, rotation: RotationView): void {
    const { mover } = this.#seating;
    if (mover.isHeld(rotation.number, seat.person)) return mover.cancel();
    const table = tableOf(rotation, seat.person);
    if (mover.held && mover.maySwap(rotation.number, table?.table)) {
      void this.#seating.swap(mover.held, seat, rotation);
      return;
    }
    const { person, name, party } = seat;
    const { number } = rotation;
    mover.pick({
      person,
      name,
      party,
      rotation: number,
      table: table?.table,
      number: table?.number,
    });
  }

  /** Puts the person who is picked up down at a table. */
  put(rotation: RotationView, table: string): void {
    const { mover } = this.#seating;
    const to = rotation.tables.find((other) => other.table === table);
    if (!mover.held || !to || !mover.mayMove(rotation.number, table)) return mover.cancel();
    void this.#seating.moveTo(mover.held, rotation, to);
  }

  readonly drag: Drag = {
    handle: '[data-person]',
    start: (handle) => {
      const rotation = this.#rotation(handle);
      const seat = rotation && seatOf(rotation, handle.dataset.person);
      if (!seat || this.#seating.fixed(rotation)) return false;
      this.#seating.mover.cancel();
      this.press(seat, rotation);
      this.#seating.mover.dragging = true;
      return true;
    },
    over: (under, x, y) => {
      this.at = { x, y };
      this.#seating.mover.target = this.#target(under);
    },
    drop: () => {
      this.at = undefined;
      const { mover } = this.#seating;
      const { held, target } = mover;
      const rotation = this.#seating.rotations.find(({ number }) => number === held?.rotation);
      const other = rotation && target?.kind === 'person' && seatOf(rotation, target.person);
      if (other) this.press(other, rotation);
      else if (rotation && target?.kind === 'table') this.put(rotation, target.table);
      else mover.cancel();
    },
    cancel: () => {
      this.at = undefined;
      this.#seating.mover.cancel();
    },
  };

  #rotation(element: HTMLElement): RotationView | undefined {
    const number = Number(element.dataset.rotation);
    return this.#seating.rotations.find((rotation) => rotation.number === number);
  }

  #target(under: Element | null) {
    const { mover } = this.#seating;
    const card = under?.closest<HTMLElement>('[data-table]');
    const table = card?.dataset.table;
    if (!card || !table || !mover.mayMove(Number(card.dataset.rotation), table)) return undefined;
    const person = under?.closest<HTMLElement>('[data-person]')?.dataset.person;
    return person && mover.maySwap(Number(card.dataset.rotation), table)
      ? ({ kind: 'person', person } as const)
      : ({ kind: 'table', table } as const);
  }
}

const seatOf = (rotation: RotationView, person: string | undefined): SeatLine | undefined =>
  [...rotation.unseated, ...rotation.tables.flatMap(({ seats }) => seats)].find(
    (seat) => seat.person === person,
  );

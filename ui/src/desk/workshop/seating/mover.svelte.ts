import { attempt } from '$lib/app-state';
import type { Backend } from '$lib/backend';
import type { MoveEffect, SeatingEffects, SwapEffect } from '$lib/generated';

/** Somebody on the way to another seat. */
export interface Held {
  person: string;
  name: string;
  party?: string | null;
  rotation: number;
  /** The table's id; undefined without a seat. */
  table?: string;
  /** The table's number. */
  number?: number;
}

/** Where the pointer or the focus is. */
export type Target = { kind: 'table'; table: string } | { kind: 'person'; person: string };

/** The person who is picked up, and what each place would mean for the balance. */
export class Mover {
  #backend: Backend;
  #workshop: string;
  #held = $state.raw<Held>();
  #effects = $state.raw<SeatingEffects>();
  #asked = 0;
  target = $state.raw<Target>();
  /** By pointer; otherwise picked by keyboard, click or touch. */
  dragging = $state(false);

  constructor(backend: Backend, workshop: string) {
    this.#backend = backend;
    this.#workshop = workshop;
  }

  get held(): Held | undefined {
    return this.#held;
  }

  pick(held: Held): void {
    this.#held = held;
    this.#effects = undefined;
    this.target = undefined;
    void this.refresh();
  }

  cancel(): void {
    this.#asked += 1;
    this.#held = undefined;
    this.#effects = undefined;
    this.target = undefined;
    this.dragging = false;
  }

  /** Asks again what each place would mean, e.g. when the rules have changed. */
  async refresh(): Promise<void> {
    const held = this.#held;
    if (!held) return;
    const { rotation, person } = held;
    const asked = ++this.#asked;
    const view = { kind: 'seating_effects', workshop: this.#workshop, rotation, person } as const;
    const effects = await attempt(() => this.#backend.view(view));
    if (asked === this.#asked && effects) this.#effects = effects;
  }

  isHeld(rotation: number, person: string): boolean {
    return this.#held?.person === person && this.#held.rotation === rotation;
  }

  /** True where the person can be put down. */
  mayMove(rotation: number, table: string): boolean {
    return this.#held?.rotation === rotation && this.#held.table !== table;
  }

  /** True where the person can change seats with somebody at this table. */
  maySwap(rotation: number, table: string | undefined): boolean {
    const held = this.#held;
    return Boolean(table && held?.table && held.table !== table && held.rotation === rotation);
  }

  tableEffect(table: string): MoveEffect | undefined {
    return this.#effects?.tables.find((effect) => effect.table === table);
  }

  personEffect(person: string): SwapEffect | undefined {
    return this.#effects?.people.find((effect) => effect.person === person);
  }

  /** What the place under the pointer or the focus would mean. */
  get targetEffect(): MoveEffect | SwapEffect | undefined {
    const target = this.target;
    if (!target) return undefined;
    return target.kind === 'table'
      ? this.tableEffect(target.table)
      : this.personEffect(target.person);
  }
}

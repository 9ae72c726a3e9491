import { createContext } from 'svelte';
import { LiveView, attempt } from '$lib/app-state';
import { newId } from '$lib/backend';
import type {
  RotationTable,
  RotationView,
  SeatMove,
  SeatingPlan,
  SeatingView,
  TableSeats,
  WorkshopView,
} from '$lib/generated';
import { t } from '$lib/i18n';
import { toasts } from '$lib/ui';
import type { Room } from '../room.svelte';
import { Mover } from './mover.svelte';
import * as plans from './plan';
import {
  asStored,
  isOutdated,
  moving,
  swapping,
  tableOf,
  toSeat,
  toSeats,
  type Step,
} from './rotations';
import type { SeatingDesk } from './seating-desk.svelte';

/** A person whose seat the focus is to follow. */
interface Followed {
  person: string;
  rotation: number;
  table: string | undefined;
}

/** «Hvorfor sitter jeg her?», or who meets whom. */
export interface Question {
  kind: 'reason' | 'company';
  person: string;
  name: string;
  rotation: number;
}

/** The seating tab: what is stored, and every way to change it. Make it during set-up. */
export class SeatingTab {
  readonly room: Room;
  readonly live: LiveView<SeatingView>;
  readonly mover: Mover;
  #workshop: () => WorkshopView;
  /** Set by a move; the focus goes there when the seat is seen in the view. */
  followed = $state.raw<Followed>();
  /** What is asked about a person. */
  question = $state.raw<Question>();

  constructor(room: Room, workshop: () => WorkshopView) {
    this.room = room;
    this.#workshop = workshop;
    this.live = new LiveView(() => room.backend.view({ kind: 'seating', workshop: room.id }));
    this.mover = new Mover(room.backend, room.id);
  }

  get desk(): SeatingDesk {
    return this.room.seating;
  }

  get workshop(): WorkshopView {
    return this.#workshop();
  }

  get closed(): boolean {
    return this.workshop.phase === 'closed';
  }

  get view(): SeatingView | undefined {
    return this.live.data;
  }

  get plan(): SeatingPlan | undefined {
    return this.view?.plan;
  }

  get rotations(): RotationView[] {
    return this.view?.rotations ?? [];
  }

  /** The one that is chosen, else the current one. */
  get rotation(): RotationView | undefined {
    const chosen = this.desk.rotation;
    const number = typeof chosen === 'number' ? chosen : this.view?.current_rotation;
    return (
      this.rotations.find((rotation) => rotation.number === number) ??
      this.rotations.find((rotation) => rotation.number === this.view?.current_rotation)
    );
  }

  /** Nobody's seat can be changed there. */
  fixed(rotation: RotationView): boolean {
    return this.closed || rotation.held;
  }

  get people(): string[] {
    return toSeat(this.workshop.attendance).map(({ person }) => person);
  }

  get outdated(): boolean {
    const proposal = this.desk.proposal;
    return proposal !== undefined && isOutdated(proposal, this.workshop.attendance);
  }

  /** True when there is a proposal to look at. */
  search(): Promise<boolean> {
    return this.plan ? this.desk.search.start(this.room.id, this.plan) : Promise.resolve(false);
  }

  async useProposal(): Promise<boolean> {
    const proposal = this.desk.proposal;
    if (!proposal) return false;
    const said = t('seats-used');
    if (!(await this.arrange(toSeats(proposal.rotations), said))) return false;
    this.desk.search.drop();
    return true;
  }

  arrange(rotations: TableSeats[][], said: string): Promise<boolean> {
    return this.#do(async () => {
      const before = (await this.#fresh())?.rotations;
      if (!before) return undefined;
      const command = { kind: 'arrange_rotations', workshop: this.room.id } as const;
      const undo = before.length > 0 ? [{ ...command, rotations: asStored(before) }] : [];
      return { said, redo: [{ ...command, rotations }], undo };
    });
  }

  changePlan(change: plans.PlanChange, said: string): Promise<boolean> {
    return this.#do(async () => {
      const plan = (await this.#fresh())?.plan;
      if (!plan) return undefined;
      const command = { kind: 'set_seating_plan', workshop: this.room.id } as const;
      const redo = [{ ...command, plan: change(plan) }];
      return { said, redo, undo: [{ ...command, plan }] };
    });
  }

  moveTo(person: { person: string; name: string }, rotation: RotationView, to?: RotationTable) {
    const said = to
      ? t('seats-moved', { name: person.name, number: to.number })
      : t('seats-unseated-said', { name: person.name });
    this.#follow(person.person, rotation.number, to?.table);
    return this.move(rotation, [{ person: person.person, table: to?.table ?? null }], said);
  }

  swap(a: { person: string; name: string }, b: { person: string; name: string }, at: RotationView) {
    this.#follow(a.person, at.number, tableOf(at, b.person)?.table);
    const said = t('seats-swapped', { name: a.name, other: b.name });
    return this.move(at, swapping(at, a.person, b.person), said);
  }

  async move(rotation: RotationView, moves: SeatMove[], said: string): Promise<boolean> {
    this.mover.cancel();
    const done = await this.#do(() => ({ said, ...moving(this.room.id, rotation, moves) }));
    if (!done) this.followed = undefined;
    return done;
  }

  chooseSecretary(
    rotation: RotationView,
    table: RotationTable,
    person: string | null,
    name: string,
  ): Promise<boolean> {
    const at = { workshop: this.room.id, rotation: rotation.number, table: table.table };
    const choose = (whom: string | null) => ({
      kind: 'choose_secretary' as const,
      ...at,
      person: whom,
    });
    const said = person
      ? t('seats-secretary-chosen', { name, number: table.number })
      : t('seats-secretary-gone', { number: table.number });
    return this.#do(() => ({
      said,
      redo: [choose(person)],
      undo: [choose(table.secretary ?? null)],
    }));
  }

  async startRotation(number: number): Promise<boolean> {
    const command = { kind: 'start_rotation', workshop: this.room.id, rotation: number } as const;
    if (!(await this.room.execute(command))) return false;
    this.desk.history.clear();
    this.desk.rotation = undefined;
    toasts.show(t('seats-rotation-started', { number }));
    return true;
  }

  /** A lock on or off, for one person or a whole table. */
  lockPerson(person: { person: string; name: string }, at: RotationView, on: boolean) {
    const table = tableOf(at, person.person);
    if (!table) return Promise.resolve(false);
    const { number } = table;
    return on
      ? this.changePlan(
          plans.lockPerson(person.person, number, at.number, newId()),
          t('seats-locked-said', { name: person.name, number }),
        )
      : this.changePlan(
          plans.unlockPerson(person.person, at.number),
          t('seats-unlocked-said', { name: person.name }),
        );
  }

  lockTable(number: number, at: RotationView, on: boolean) {
    return on
      ? this.changePlan(
          plans.lockTable(number, at.number, newId()),
          t('seats-table-locked-said', { number }),
        )
      : this.changePlan(
          plans.unlockTable(number, at.number),
          t('seats-table-unlocked-said', { number }),
        );
  }

  async undo(): Promise<void> {
    this.mover.cancel();
    const step = await this.desk.history.undo();
    if (step) toasts.show(t('seats-undone', { said: step.said }), 'info');
  }

  async redo(): Promise<void> {
    this.mover.cancel();
    const step = await this.desk.history.redo();
    if (step) toasts.show(t('seats-redone', { said: step.said }), 'info');
  }

  async #do(make: () => Step | Promise<Step | undefined>): Promise<boolean> {
    const step = await this.desk.history.do(make);
    if (step) toasts.show(step.said);
    return step !== undefined;
  }

  /** What is stored now: the view on the screen may be a moment behind. */
  #fresh(): Promise<SeatingView | undefined> {
    return attempt(() => this.room.backend.view({ kind: 'seating', workshop: this.room.id }));
  }

  #follow(person: string, rotation: number, table: string | undefined): void {
    this.followed = { person, rotation, table };
  }
}

export const [useSeating, provideSeating] = createContext<SeatingTab>();

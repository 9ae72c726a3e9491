import { createContext, onDestroy } from 'svelte';
import { LiveView } from '$lib/app-state';
import type { BlockLine, Command, DayView, TurnLine, WorkshopView } from '$lib/generated';
import { t } from '$lib/i18n';
import type { Room } from '../room.svelte';
import { ProgrammeForm } from './programme/programme-form.svelte';

const TICK_MS = 250;
/** How often what the plan says of the rest of the day is read again. */
const READ_MS = 10_000;

/** The day of a workshop at the facilitator's desk. Make it while a component is set up. */
export class DayDesk {
  readonly room: Room;
  readonly live: LiveView<DayView>;
  readonly form: ProgrammeForm;
  #workshop: () => WorkshopView;
  #offset = $state(0);
  #now = $state(Date.now());
  #busy = $state(false);

  constructor(room: Room, workshop: () => WorkshopView) {
    this.room = room;
    this.#workshop = workshop;
    this.live = new LiveView(() => this.#read());
    this.form = new ProgrammeForm(room.drafts, () => this.live.data);
    const clock = setInterval(() => (this.#now = Date.now()), TICK_MS);
    const reading = setInterval(() => void this.live.reload(), READ_MS);
    onDestroy(() => {
      clearInterval(clock);
      clearInterval(reading);
    });
  }

  get workshop(): WorkshopView {
    return this.#workshop();
  }

  get view(): DayView | undefined {
    return this.live.data;
  }

  /** The host's clock, in milliseconds since 1970; moves by itself. */
  get now(): number {
    return this.#now + this.#offset;
  }

  /** Something is on its way to disk. */
  get busy(): boolean {
    return this.#busy;
  }

  /** The block that is on, as the programme has it. */
  get current(): BlockLine | undefined {
    return this.block(this.view?.running?.block);
  }

  get next(): BlockLine | undefined {
    return this.block(this.view?.next);
  }

  block(id: string | null | undefined): BlockLine | undefined {
    return this.view?.programme.find(({ block }) => block === id);
  }

  /** How long a table has had the floor, in whole seconds; moves by itself while it has it. */
  floorSeconds({ state, used_seconds }: Pick<TurnLine, 'state' | 'used_seconds'>): number {
    const read = this.view?.now;
    const since = state === 'now' && read ? this.now - Date.parse(read) : 0;
    return used_seconds + Math.max(0, Math.floor(since / 1000));
  }

  /** True when it was done. One at a time, so that two clicks never mean two blocks. */
  readonly act = async (command: Command): Promise<boolean> => {
    if (this.#busy) return false;
    this.#busy = true;
    const done = await this.room.execute(command);
    await this.live.reload();
    this.#busy = false;
    return done !== undefined;
  };

  async #read(): Promise<DayView> {
    const view = await this.room.backend.view({ kind: 'day', workshop: this.room.id });
    this.#now = Date.now();
    this.#offset = Date.parse(view.now) - this.#now;
    return view;
  }
}

/** What a block is called: its title, else what happens in it. */
export const blockName = ({ kind, title }: Pick<BlockLine, 'kind' | 'title'>): string =>
  title.trim() || t(`day-kind-${kind}`);

export const [useDay, provideDay] = createContext<DayDesk>();

import { LiveView, problem, saving } from '$lib/app-state';
import { toHostError } from '$lib/backend';
import type { TableView } from '$lib/generated';
import type { Room } from '../room.svelte';
import { hasChanged } from './hand-in';

/** A table reads back what it has written. What is handed in is what was shown, never what has come since. */
export class ReadBackState {
  #room: Room;
  #table: string;
  #live: LiveView<TableView>;
  #read = $state.raw<TableView>();
  #refused = $state(false);
  busy = $state(false);
  /** The table has read all of it and approves. */
  approved = $state(false);

  constructor(room: Room, table: string) {
    this.#room = room;
    this.#table = table;
    const view = { kind: 'table', workshop: room.id, table } as const;
    this.#live = new LiveView(() => room.backend.view(view));
  }

  /** What is read, as it was when the reading began. */
  get shown(): TableView | undefined {
    return this.#read ?? this.#live.data;
  }

  get error() {
    return this.#live.error;
  }

  /** The table's words have changed since. */
  get outdated(): boolean {
    const now = this.#live.data;
    return Boolean(this.#read && now && hasChanged(this.#read, now));
  }

  /** The hand-in was refused as something had come in between. */
  get refused(): boolean {
    return this.#refused;
  }

  /** Holds on to what is shown; call it when it is shown first. */
  begin(): void {
    this.#read ??= this.#live.data;
  }

  /** Begins anew with what stands now. */
  readAgain(): void {
    this.#read = this.#live.data;
    this.#refused = false;
    this.approved = false;
  }

  /** True when the table has handed in. */
  async handIn(): Promise<boolean> {
    const read = this.shown;
    if (!read || this.busy) return false;
    this.busy = true;
    try {
      await saving.track(
        this.#room.backend.execute('facilitator', {
          kind: 'hand_in_table',
          workshop: this.#room.id,
          table: this.#table,
          notes: read.standing_notes,
          answers: read.standing_answers,
          // Left out when there are none, as before there were rankings.
          ...(read.standing_rankings.length > 0 && { rankings: read.standing_rankings }),
        }),
      );
      return true;
    } catch (thrown) {
      await this.#refuse(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }

  async #refuse(thrown: unknown): Promise<void> {
    if (toHostError(thrown).code !== 'read_back_outdated') {
      problem.show(thrown);
      return;
    }
    await this.#live.reload();
    this.readAgain();
    this.#refused = true;
  }
}

import { untrack } from 'svelte';
import { LiveView } from '$lib/app-state';
import type { DoorChange, DoorOption, DoorPlan } from '$lib/generated';
import { t } from '$lib/i18n';
import type { SeatingTab } from '../seating-tab.svelte';

/** What was asked, and the answer. */
interface Answer {
  change: string;
  moveSeated: boolean;
  plan: DoorPlan;
}

/** What is asked at the door, and the answers. Make it during set-up. */
export class DoorDesk {
  #seating: SeatingTab;
  #answer: LiveView<Answer>;
  #chosen = $state<number>();
  #applied = false;
  /** Empty, `more`, or the id of the table that closes. */
  change = $state('');
  moveSeated = $state(false);

  constructor(seating: SeatingTab) {
    this.#seating = seating;
    this.#answer = new LiveView(() => this.#ask());
    $effect(() => {
      void [this.change, this.moveSeated];
      untrack(() => {
        this.#chosen = undefined;
        void this.#answer.reload();
      });
    });
  }

  /** The answer to what is asked now; undefined while it is on its way. */
  get plan(): DoorPlan | undefined {
    const answer = this.#answer.data;
    const current = answer?.change === this.change && answer.moveSeated === this.moveSeated;
    return current ? answer.plan : undefined;
  }

  get error() {
    return this.#answer.error;
  }

  /** The number of moves that is chosen; the first option until the facilitator chooses. */
  get chosen(): number {
    return this.#chosen ?? this.plan?.options[0]?.moves ?? 0;
  }

  set chosen(moves: number) {
    this.#chosen = moves;
  }

  get option(): DoorOption | undefined {
    const options = this.plan?.options ?? [];
    return options.find(({ moves }) => moves === this.chosen) ?? options[0];
  }

  async apply(option: DoorOption): Promise<boolean> {
    this.#applied = true;
    const done = await this.#apply(option);
    this.#applied = done;
    return done;
  }

  /** Tables that come or go are arranged anew; otherwise people move, and no more than they. */
  #apply(option: DoorOption): Promise<boolean> {
    const seating = this.#seating;
    const rotation = seating.rotations.find(({ number }) => number === this.plan?.rotation);
    const people = [...option.moved, ...option.seated];
    const said = t('seats-door-applied', { count: people.length });
    if (!rotation) return Promise.resolve(false);
    if (this.change !== '') return seating.arrange(option.rotations, said);
    const moves = people.map(({ person, table }) => ({ person, table }));
    return seating.move(rotation, moves, said);
  }

  async #ask(): Promise<Answer> {
    const { change, moveSeated } = this;
    // What was asked is done: the table that closed is not there to be asked about.
    if (this.#applied && this.#answer.data) return this.#answer.data;
    const { room } = this.#seating;
    const plan = await room.backend.view({
      kind: 'door_plan',
      workshop: room.id,
      change: asked(change),
      move_seated: moveSeated,
    });
    return { change, moveSeated, plan };
  }
}

function asked(change: string): DoorChange {
  if (change === '') return { kind: 'none' };
  if (change === 'more') return { kind: 'one_more_table' };
  return { kind: 'close_table', table: change };
}

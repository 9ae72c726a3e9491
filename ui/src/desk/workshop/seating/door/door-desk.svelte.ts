import { untrack } from 'svelte';
import { LiveView } from '$lib/app-state';
import type { DoorChange, DoorOption, DoorPlan } from '$lib/generated';
import { t } from '$lib/i18n';
import type { SeatingTab } from '../seating-tab.svelte';

/** What is asked at the door, and the answers. Make it during set-up. */
export class DoorDesk {
  #seating: SeatingTab;
  readonly plan: LiveView<DoorPlan>;
  /** Empty, `more`, or the id of the table that closes. */
  change = $state('');
  moveSeated = $state(false);
  #chosen = $state<number>();

  constructor(seating: SeatingTab) {
    this.#seating = seating;
    const { room } = seating;
    this.plan = new LiveView(() =>
      room.backend.view({
        kind: 'door_plan',
        workshop: room.id,
        change: this.#change(),
        move_seated: this.moveSeated,
      }),
    );
    $effect(() => {
      void [this.change, this.moveSeated];
      untrack(() => {
        this.#chosen = undefined;
        void this.plan.reload();
      });
    });
  }

  /** The number of moves that is chosen; the first option until the facilitator chooses. */
  get chosen(): number {
    return this.#chosen ?? this.plan.data?.options[0]?.moves ?? 0;
  }

  set chosen(moves: number) {
    this.#chosen = moves;
  }

  get option(): DoorOption | undefined {
    const options = this.plan.data?.options ?? [];
    return options.find(({ moves }) => moves === this.chosen) ?? options[0];
  }

  /** Tables that come or go are arranged anew; otherwise people move, and no more than they. */
  apply(option: DoorOption): Promise<boolean> {
    const seating = this.#seating;
    const number = this.plan.data?.rotation ?? 1;
    const rotation = seating.rotations.find((each) => each.number === number);
    const said = t('seats-door-applied', { count: option.moved.length + option.seated.length });
    if (!rotation) return Promise.resolve(false);
    if (this.change !== '') {
      return seating.arrange(option.rotations, said);
    }
    const moves = [...option.moved, ...option.seated];
    return seating.move(
      rotation,
      moves.map(({ person, table }) => ({ person, table })),
      said,
    );
  }

  #change(): DoorChange {
    if (this.change === '') return { kind: 'none' };
    if (this.change === 'more') return { kind: 'one_more_table' };
    return { kind: 'close_table', table: this.change };
  }
}

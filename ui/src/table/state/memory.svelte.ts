import type { SharedStore } from '../store/shared';
import { samePlace, type Kept, type KnownPlace, type Place } from '../store/store';

/** Small things that are remembered between loads of the page. */
export class Memory {
  readonly #store: SharedStore;
  #kept = $state.raw<Kept>({});

  constructor(store: SharedStore) {
    this.#store = store;
  }

  get kept(): Kept {
    return this.#kept;
  }

  /** Where the device is, or was last. */
  get place(): KnownPlace | null {
    return this.#kept.place ?? null;
  }

  /** What lay on the device. */
  take(kept: Kept): void {
    this.#kept = kept;
  }

  keep(keep: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...keep };
    void this.#store.change({ keep });
  }

  /** A note was first written here; answers with what goes to the device together with it. */
  wrote(note: string): Partial<Kept> {
    const mine = [...(this.#kept.mine ?? []), note];
    this.#kept = { ...this.#kept, mine };
    return { mine };
  }

  /** What was remembered of another table says nothing about this one. Within a workshop nobody is taken elsewhere. */
  outlived(place: Place): Partial<Kept> {
    const last = this.place;
    if (last && samePlace(last, place)) return {};
    const here = { handedIn: undefined, messagesSeen: undefined };
    return last?.workshop === place.workshop ? here : { ...here, question: undefined };
  }
}

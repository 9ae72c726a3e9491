import { href } from '$lib/app-state';
import { addressOf, type Place, type TabId } from './address';

/** The pages of a tab, in order: an address of its own for each, by its slug. That without one is the first to be seen. */
export class TabPages<Id extends string> {
  readonly ids: readonly Id[];
  #tab: TabId;
  #slugs: Record<Id, string>;
  #home: Id;

  constructor(tab: TabId, home: NoInfer<Id>, slugs: Record<Id, string>) {
    this.#tab = tab;
    this.#home = home;
    this.#slugs = slugs;
    this.ids = Object.keys(slugs) as Id[];
  }

  /** The page at the rest of the tab's address; home when there is none of that name. */
  at = ([slug]: string[]): Id =>
    this.ids.find((id) => id !== this.#home && this.#slugs[id] === slug) ?? this.#home;

  /** A page, or a place inside it. */
  placeOf = (place: Place, page: Id, inside = ''): Place => ({
    ...place,
    tab: this.#tab,
    rest: [this.#slugs[page], inside].filter((part) => part !== ''),
  });

  href = (place: Place, page: Id): string => href(...addressOf(this.placeOf(place, page)));
}

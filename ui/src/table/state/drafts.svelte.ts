import type { Draft, Store } from '../store/store';

/** Milliseconds from a key press until its letter is on the device, at most. */
const WRITE = 300;
/** Milliseconds without a key press that count as a pause. */
const PAUSE = 1500;

/** What is being typed on this tab. */
export class Drafts {
  #all = $state.raw<Draft[]>([]);
  #store: Store;
  // Nothing on the screen follows these two.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  #unwritten = new Set<string>();
  #writing: ReturnType<typeof setTimeout> | null = null;
  #held: string | null = null;
  /** Known to be on the device under this tab's name. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  #stored = new Set<string>();
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  #pauses = new Map<string, ReturnType<typeof setTimeout>>();
  /** A pause has come, or the field was left: the words may go on their way. */
  onpause: (key: string) => void = () => undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  get all(): Draft[] {
    return this.#all;
  }

  /** True while keys are being pressed. */
  typing(key?: string): boolean {
    return key === undefined ? this.#pauses.size > 0 : this.#pauses.has(key);
  }

  /** True while the focus is in the field: nothing may change under the writer's hand. */
  held(key: string): boolean {
    return this.#held === key;
  }

  hold(key: string): void {
    this.#held = key;
  }

  /** Takes what lay on the device; `stored` when it is there under this tab's name. */
  async take(drafts: Draft[], stored: Promise<void>): Promise<void> {
    this.#all = drafts;
    await stored;
    this.#keep(drafts);
  }

  #keep(drafts: Draft[]): void {
    for (const { key } of drafts) if (this.get(key)) this.#stored.add(key);
  }

  get stored(): string[] {
    return [...this.#stored];
  }

  /** Another tab has taken drafts that were `stored` here, and are not on the device under this tab's name any more. */
  lose(stored: string[], found: Draft[]): void {
    for (const key of stored) {
      const left = found.some((draft) => draft.key === key);
      const typed = this.#unwritten.has(key) || this.typing(key);
      if (this.#stored.has(key) && !left && !typed) this.forget(key);
    }
  }

  get(key: string): Draft | undefined {
    return this.#all.find((draft) => draft.key === key);
  }

  /** Words as they stand in a field now. */
  type(draft: Draft): void {
    this.#held = draft.key;
    this.put(draft);
    this.#pause(draft.key);
  }

  #pause(key: string): void {
    clearTimeout(this.#pauses.get(key));
    this.#pauses.set(
      key,
      setTimeout(() => this.rest(key), PAUSE),
    );
  }

  /** The same words for a field at another table; the writer notices nothing. */
  async move(from: string, draft: Draft): Promise<void> {
    const [held, typing] = [this.held(from), this.typing(from)];
    this.forget(from);
    this.put(draft);
    if (held) this.#held = draft.key;
    if (typing) this.#pause(draft.key);
    await this.#store.change({ putDrafts: [draft], dropDrafts: [from], firm: true });
  }

  /** Without anybody typing. */
  put(draft: Draft): void {
    this.#all = [...this.#all.filter((one) => one.key !== draft.key), draft];
    this.#unwritten.add(draft.key);
    this.#writing ??= setTimeout(() => void this.write(false), WRITE);
  }

  /** The focus has gone elsewhere. */
  leave(key: string): void {
    if (this.#held === key) this.#held = null;
    this.rest(key);
  }

  /** Nobody has typed for a while. */
  rest(key: string): void {
    clearTimeout(this.#pauses.get(key));
    this.#pauses.delete(key);
    void this.write(true);
    this.onpause(key);
  }

  /** Takes it away here; on the device it goes together with what replaces it. */
  forget(key: string): void {
    clearTimeout(this.#pauses.get(key));
    this.#pauses.delete(key);
    this.#unwritten.delete(key);
    this.#stored.delete(key);
    this.#all = this.#all.filter((one) => one.key !== key);
  }

  async drop(key: string): Promise<void> {
    this.forget(key);
    await this.#store.change({ dropDrafts: [key] });
  }

  /** Puts everything that is not on the device there; `firm` waits for the disk. */
  async write(firm: boolean): Promise<void> {
    if (this.#writing) clearTimeout(this.#writing);
    this.#writing = null;
    const putDrafts = this.#all.filter((draft) => this.#unwritten.has(draft.key));
    this.#unwritten.clear();
    if (putDrafts.length === 0) return;
    for (const { key } of putDrafts) this.#stored.delete(key);
    await this.#store.change({ putDrafts, firm });
    this.#keep(putDrafts);
  }
}

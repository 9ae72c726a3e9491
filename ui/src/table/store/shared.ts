import { IndexedStore } from './indexed';
import { MemoryStore } from './memory';
import type { Change, Row, Store, Stored } from './store';

/** What tabs of a browser tell each other. */
type Word = { kind: 'changed' } | { kind: 'who' | 'here'; tab: string };

/** Milliseconds in which an awake tab says that it is there. */
const ROLL_CALL = 200;

const word = (value: unknown): Word => value as Word;

/**
 * The device's store as the page uses it. When the browser refuses to keep things, or begins to, it goes on in memory
 * and says so: `lasting` is false.
 */
export class SharedStore implements Store {
  #disk: Store | null;
  #memory = new MemoryStore();
  #channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('rundebord');
  /** This tab, across reloads. */
  tab = '';
  onchanged: () => void = () => undefined;
  onlasting: () => void = () => undefined;

  constructor(disk: Store | null) {
    this.#disk = disk;
  }

  static async open(): Promise<SharedStore> {
    const disk = await IndexedStore.open().catch(() => null);
    return new SharedStore(disk);
  }

  get lasting(): boolean {
    return this.#disk !== null;
  }

  /** Finds a name for this tab that no other tab has; answers with the tabs that are awake. */
  async enter(remembered: string | null, fresh: string): Promise<Set<string>> {
    const awake = new Set<string>();
    this.tab = remembered ?? fresh;
    if (!this.#channel) return awake;
    this.#channel.onmessage = ({ data }) => {
      const said = word(data);
      if (said.kind === 'here') awake.add(said.tab);
    };
    this.#channel.postMessage({ kind: 'who', tab: this.tab } satisfies Word);
    await new Promise((resolve) => setTimeout(resolve, ROLL_CALL));
    // A duplicated tab has its original's name.
    if (awake.has(this.tab)) this.tab = fresh;
    this.#channel.onmessage = ({ data }) => {
      const said = word(data);
      if (said.kind === 'who')
        this.#channel?.postMessage({ kind: 'here', tab: this.tab } satisfies Word);
      if (said.kind === 'changed') this.onchanged();
    };
    return awake;
  }

  async read(): Promise<Stored> {
    if (!this.#disk) return this.#memory.read();
    try {
      const stored = await this.#disk.read();
      this.#memory = new MemoryStore();
      this.#memory.fill(stored);
      return stored;
    } catch {
      this.#giveUp();
      return this.#memory.read();
    }
  }

  async rows(): Promise<Row[]> {
    if (!this.#disk) return this.#memory.rows();
    try {
      return await this.#disk.rows();
    } catch {
      this.#giveUp();
      return this.#memory.rows();
    }
  }

  async change(change: Change): Promise<void> {
    if (!this.#disk) return this.#memory.change(change);
    try {
      await this.#disk.change(change);
      this.#channel?.postMessage({ kind: 'changed' } satisfies Word);
      await this.#mirror(change);
    } catch {
      this.#giveUp();
      await this.#memory.change(change);
    }
  }

  /** Memory knows what the disk has, in case the disk fails later. */
  async #mirror({ add, putRows, dropRows, ...rest }: Change): Promise<void> {
    await this.#memory.change(rest);
    if (add || putRows || dropRows) this.#memory.takeRows((await this.#disk?.rows()) ?? []);
  }

  #giveUp(): void {
    this.#disk = null;
    this.onlasting();
  }
}

import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Change, Draft, Kept, Refused, Row, Store, Stored } from './store';

interface Schema extends DBSchema {
  rows: { key: number; value: Row };
  drafts: { key: string; value: Draft };
  refused: { key: string; value: Refused };
  kept: { key: string; value: unknown };
}

const NAME = 'rundebord';
const stores = ['rows', 'drafts', 'refused', 'kept'] as const;

const open = () =>
  openDB<Schema>(NAME, 1, {
    upgrade(database) {
      database.createObjectStore('rows', { keyPath: 'order', autoIncrement: true });
      database.createObjectStore('drafts', { keyPath: 'key' });
      database.createObjectStore('refused', { keyPath: 'id' });
      database.createObjectStore('kept');
    },
  });

/** What lies on this device, in IndexedDB. A change is one transaction. */
export class IndexedStore implements Store {
  #database: IDBPDatabase<Schema>;

  private constructor(database: IDBPDatabase<Schema>) {
    this.#database = database;
  }

  /** Rejects where the browser refuses, as some do in private windows. */
  static async open(): Promise<IndexedStore> {
    return new IndexedStore(await open());
  }

  read(): Promise<Stored> {
    return this.#again(async (database) => {
      const all = database.transaction(stores, 'readonly');
      const kept: Kept = {};
      const [rows, drafts, refused, names, values] = await Promise.all([
        all.objectStore('rows').getAll(),
        all.objectStore('drafts').getAll(),
        all.objectStore('refused').getAll(),
        all.objectStore('kept').getAllKeys(),
        all.objectStore('kept').getAll(),
      ]);
      names.forEach((name, index) => Object.assign(kept, { [name]: values[index] }));
      return { rows, drafts, refused, kept };
    });
  }

  rows(): Promise<Row[]> {
    return this.#again((database) => database.getAll('rows'));
  }

  change(change: Change): Promise<void> {
    return this.#again(async (database) => {
      const durability = change.firm ? 'strict' : 'relaxed';
      const all = database.transaction(stores, 'readwrite', { durability });
      const [rows, drafts] = [all.objectStore('rows'), all.objectStore('drafts')];
      const [refused, kept] = [all.objectStore('refused'), all.objectStore('kept')];
      // Without `order`, which the store gives.
      const work: Promise<unknown>[] = (change.add ?? []).map((row) => rows.add(row as Row));
      for (const row of change.putRows ?? []) work.push(rows.put(row));
      for (const order of change.dropRows ?? []) work.push(rows.delete(order));
      for (const draft of change.putDrafts ?? []) work.push(drafts.put(draft));
      for (const key of change.dropDrafts ?? []) work.push(drafts.delete(key));
      for (const one of change.refuse ?? []) work.push(refused.put(one));
      for (const id of change.dropRefused ?? []) work.push(refused.delete(id));
      for (const [name, value] of Object.entries(change.keep ?? {})) {
        work.push(value === undefined ? kept.delete(name) : kept.put(value, name));
      }
      await Promise.all([...work, all.done]);
    });
  }

  /** Safari drops the connection of a page that was away: open it once more. */
  async #again<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    try {
      return await work(this.#database);
    } catch (thrown) {
      const lost = thrown instanceof DOMException && /InvalidState|Unknown/.test(thrown.name);
      if (!lost) throw thrown;
      this.#database = await open();
      return work(this.#database);
    }
  }
}

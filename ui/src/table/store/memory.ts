import type { Change, Draft, Kept, Refused, Row, Store, Stored } from './store';

/** For a browser that refuses to keep anything: what is written lives as long as the page. */
export class MemoryStore implements Store {
  #order = 0;
  #rows = new Map<number, Row>();
  #drafts = new Map<string, Draft>();
  #refused = new Map<string, Refused>();
  #kept: Kept = {};

  /** Takes over what another store had. */
  fill(stored: Stored): void {
    this.takeRows(stored.rows);
    for (const draft of stored.drafts) this.#drafts.set(draft.key, draft);
    for (const refused of stored.refused) this.#refused.set(refused.id, refused);
    this.#kept = { ...stored.kept };
  }

  takeRows(rows: Row[]): void {
    this.#rows = new Map(rows.map((row) => [row.order, row]));
    this.#order = Math.max(this.#order, ...rows.map((row) => row.order));
  }

  read(): Promise<Stored> {
    return Promise.resolve({
      rows: this.#sorted(),
      drafts: [...this.#drafts.values()],
      refused: [...this.#refused.values()],
      kept: { ...this.#kept },
    });
  }

  rows(): Promise<Row[]> {
    return Promise.resolve(this.#sorted());
  }

  change(change: Change): Promise<void> {
    for (const row of change.add ?? []) {
      this.#order += 1;
      this.#rows.set(this.#order, { ...row, order: this.#order });
    }
    for (const row of change.putRows ?? []) this.#rows.set(row.order, row);
    for (const order of change.dropRows ?? []) this.#rows.delete(order);
    for (const draft of change.putDrafts ?? []) this.#drafts.set(draft.key, draft);
    for (const key of change.dropDrafts ?? []) this.#drafts.delete(key);
    for (const refused of change.refuse ?? []) this.#refused.set(refused.id, refused);
    for (const id of change.dropRefused ?? []) this.#refused.delete(id);
    this.#kept = { ...this.#kept, ...change.keep };
    return Promise.resolve();
  }

  #sorted(): Row[] {
    return [...this.#rows.values()].sort((one, other) => one.order - other.order);
  }
}

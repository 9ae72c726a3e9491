import { SvelteMap } from 'svelte/reactivity';
import { newId, toHostError, type Backend, type HostError, type RosterSource } from '$lib/backend';
import type { Choice, Field, HeaderChoice, NewPerson, RosterPreview } from '$lib/generated';
import { importRows, taken, toNewPerson, type ImportRow, type RowEdit } from './rows';

/** The host refuses more than this; a larger file is not even carried over. */
export const MAX_BYTES = 10 * 1024 * 1024;

const noChoice = (): Choice => ({ sheet: null, header: null, columns: null });

interface Reading {
  source: RosterSource;
  choice: Choice;
}

/** A member list on its way in. Nothing is stored here; a refused list leaves the one before as it was. */
export class RosterImport {
  #backend: Backend;
  #reading = $state.raw<Reading>();
  #preview = $state.raw<RosterPreview>();
  #error = $state.raw<HostError>();
  #pending = $state(0);
  #latest = 0;
  #edits = new SvelteMap<number, RowEdit>();
  #rows = $derived(this.#preview ? importRows(this.#preview, this.#edits) : []);

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  get preview(): RosterPreview | undefined {
    return this.#preview;
  }

  /** The file's name; undefined for pasted text. */
  get fileName(): string | undefined {
    const source = this.#reading?.source;
    return source?.kind === 'file' ? source.name : undefined;
  }

  /** Why the latest list was refused. */
  get error(): HostError | undefined {
    return this.#error;
  }

  get busy(): boolean {
    return this.#pending > 0;
  }

  get rows(): ImportRow[] {
    return this.#rows;
  }

  readText = (text: string) => this.#read({ kind: 'pasted', text }, noChoice(), true);

  /** The caller has checked that the file is within `MAX_BYTES`. */
  async readFile(file: File): Promise<boolean> {
    const bytes = Array.from(new Uint8Array(await file.arrayBuffer()));
    return this.#read({ kind: 'file', name: file.name, bytes }, noChoice(), true);
  }

  chooseSheet = (sheet: string) => this.#readAgain({ ...noChoice(), sheet }, true);

  chooseHeader = (header: HeaderChoice) => this.#readAgain({ header, columns: null }, true);

  /** Corrections by hand are kept: they are about people, not about columns. */
  chooseField(at: number, field: Field): Promise<boolean> {
    const fields = this.#preview?.draft.columns.map((column) => column.field) ?? [];
    return this.#readAgain({ columns: fields.with(at, field) }, false);
  }

  edit(line: number, change: RowEdit): void {
    this.#edits.set(line, { ...this.#edits.get(line), ...change });
  }

  refuse(error: HostError): void {
    this.#error = error;
  }

  /** The people to be put on the list, each with an id of its own. */
  people(): NewPerson[] {
    return taken(this.#rows).map((person) => toNewPerson(person, newId()));
  }

  reset(): void {
    this.#latest += 1;
    this.#reading = undefined;
    this.#preview = undefined;
    this.#error = undefined;
    this.#edits.clear();
  }

  async #readAgain(change: Partial<Choice>, fresh: boolean): Promise<boolean> {
    const reading = this.#reading;
    if (!reading) return false;
    return this.#read(reading.source, { ...reading.choice, ...change }, fresh);
  }

  /** Only the latest reading counts. `fresh` forgets corrections by hand, which belong to other lines. */
  async #read(source: RosterSource, choice: Choice, fresh: boolean): Promise<boolean> {
    const turn = ++this.#latest;
    this.#pending += 1;
    try {
      const preview = await this.#backend.previewRoster(source, choice);
      if (turn !== this.#latest) return false;
      if (fresh) this.#edits.clear();
      this.#reading = { source, choice };
      this.#preview = preview;
      this.#error = undefined;
      return true;
    } catch (thrown) {
      if (turn === this.#latest) this.#error = toHostError(thrown);
      return false;
    } finally {
      this.#pending -= 1;
    }
  }
}

import type { Command } from '$lib/generated';
import type { HostRefusal, TableBackend, TableSnapshot } from '$lib/backend/table-backend';
import { bring } from '../logic/bring';
import { matters } from '../logic/lying';
import { ahead, show, type Shown, type ShownNote } from '../logic/merge';
import type { Situation } from '../logic/status';
import type { SharedStore } from '../store/shared';
import {
  samePlace,
  type Change,
  type Kept,
  type KnownPlace,
  type Refused,
  type Row,
  type Stored,
} from '../store/store';
import { Contact } from './contact.svelte';
import { Drafts } from './drafts.svelte';
import { Line } from './line.svelte';
import { Memory } from './memory.svelte';
import { Reader } from './reader';
import { Typing, type Work } from './typing.svelte';

/** The table's work on this device: the host's view, what is on its way, and what is being typed. */
export class Room implements Work {
  readonly contact: Contact;
  readonly drafts: Drafts;
  readonly typed: Typing;
  readonly store: SharedStore;
  readonly memory: Memory;
  readonly line: Line;
  #reader: Reader;
  #snapshot = $state.raw<TableSnapshot | null>(null);
  #lasting = $state(true);
  #ended = $state.raw<HostRefusal | null>(null);
  /** Why nothing is taken just now, when the host says so itself. */
  #trouble = $state.raw<HostRefusal | null>(null);
  #joined = false;
  onended: () => void = () => undefined;
  /** The device is at another table than before. */
  onmoved: (from: KnownPlace, to: KnownPlace) => void = () => undefined;

  constructor(backend: TableBackend, store: SharedStore) {
    this.store = store;
    this.drafts = new Drafts(store);
    this.memory = new Memory(store);
    this.typed = new Typing(this, this.drafts, store);
    this.line = new Line(backend, store, {
      onacked: () => void this.refresh(),
      onrefused: (row, kept) => this.#refused(row, kept),
      onended: (error) => this.#end(error),
      onmoved: (row) => this.#moved(row),
      oncontact: (reached, error) => this.#heard(reached, error),
    });
    this.#reader = new Reader(backend, {
      onread: (snapshot) => (this.#heard(true), this.seen(snapshot)),
      onfailed: (refusal) => this.#unread(refusal),
      ended: () => this.#ended !== null,
    });
    this.contact = new Contact(backend, {
      onnews: () => void this.refresh(),
      onhello: () => this.line.outbox.poke(),
      onended: (error) => this.#end(error),
      since: () => this.#snapshot?.seq ?? null,
    });
    store.onlasting = () => (this.#lasting = false);
    store.onchanged = () => void this.#reread();
    this.#lasting = store.lasting;
  }

  readonly shown: Shown | null = $derived.by(() => this.#show());

  get snapshot(): TableSnapshot | null {
    return this.#snapshot;
  }

  /** Where the device is, or was last. */
  get place(): KnownPlace | null {
    return this.memory.place;
  }

  get kept(): Kept {
    return this.memory.kept;
  }

  get lasting(): boolean {
    return this.#lasting;
  }

  get ended(): HostRefusal | null {
    return this.#ended;
  }

  get trouble(): HostRefusal | null {
    return this.#trouble;
  }

  /** What the host would not take, with words in it. */
  get refused(): Refused[] {
    return this.line.refused;
  }

  /** Commands that have no answer yet, of any table. */
  get unanswered(): Row[] {
    return this.line.unanswered;
  }

  get coming(): Row[] {
    return this.#snapshot ? ahead(this.#snapshot, this.line.rows) : [];
  }

  /** Not sent, and made for another table than the one the device is at now. */
  get elsewhere(): Row[] {
    const { place } = this;
    return place ? this.unanswered.filter((row) => !samePlace(row.place, place)) : [];
  }

  /** Texts that lie here and do not go by themselves: for another table, refused, or for what is not there any more. */
  get lying(): number {
    const commands = [...this.elsewhere, ...this.refused].filter(matters);
    return commands.length + (this.shown?.stray.length ?? 0);
  }

  /** Everything that is not with the host, except what is in a field for a new note. */
  get unsent(): number {
    return (this.shown?.waiting ?? 0) + this.lying;
  }

  /** What the connection line is made of. */
  get situation(): Situation {
    const undecided = this.shown?.undecided ?? 0;
    return {
      lostFor: this.contact.lostFor,
      waiting: (this.shown?.waiting ?? 0) - undecided,
      undecided,
      lying: this.lying,
      drafting: (this.shown?.drafts.length ?? 0) > 0,
      ended: this.ended !== null,
    };
  }

  /** Takes what lay on the device. `awake` are tabs that type their own drafts. */
  take(stored: Stored, awake: Set<string>): void {
    this.line.take(stored);
    this.memory.take(stored.kept);
    this.#snapshot = stored.kept.snapshot ?? null;
    this.typed.adopt(
      stored.drafts.filter((draft) => draft.tab === this.store.tab || !awake.has(draft.tab)),
    );
  }

  /** The device has a session: read, follow and send. */
  begin(): void {
    this.#ended = null;
    this.#joined = true;
    if (this.place) this.line.outbox.resume(this.place);
    this.contact.start();
    void this.refresh();
  }

  /** The host does not know this device, or not any more. What lies here is kept. */
  stand(error: HostRefusal): void {
    this.#ended = error;
  }

  /** Everything that was written stays; nothing is sent. */
  halt(): void {
    this.#joined = false;
    this.#reader.stop();
    this.contact.stop();
    this.line.outbox.stop();
  }

  /** The page is looked at again, or the network is back. */
  wake(): void {
    void this.#own();
    if (!this.#joined) return;
    this.contact.wake();
    this.line.outbox.poke();
    void this.refresh();
  }

  /** Reads the view. */
  refresh(): Promise<void> {
    return this.#reader.refresh();
  }

  /** Whether the device is at another table than the row, as a new view says; null when there is none. */
  async #moved(row: Row): Promise<boolean | null> {
    const snapshot = await this.#reader.read();
    return snapshot && !samePlace(row.place, snapshot.view);
  }

  #unread(refusal: HostRefusal | undefined): void {
    this.#heard(refusal !== undefined, refusal);
    if (refusal?.status === 401) this.#end(refusal);
    else if (this.#joined) this.#reader.later();
  }

  /** A view has come. One that is older than the one before says nothing. */
  seen(snapshot: TableSnapshot): void {
    const before = this.#snapshot;
    if (before?.boot === snapshot.boot && snapshot.seq < before.seq) return;
    this.line.outbox.boot = snapshot.boot;
    this.#snapshot = snapshot;
    const { workshop, table, number, title } = snapshot.view;
    const place = { workshop, table, number, title };
    const last = this.place;
    this.keep({ snapshot, place, ...this.memory.outlived(place) });
    void this.line.tidy(snapshot);
    if (this.#joined) this.line.outbox.resume(place);
    if (last && !samePlace(last, place)) {
      this.typed.carry(last, place);
      this.onmoved(last, place);
    }
    this.typed.settleAll();
  }

  keep(keep: Partial<Kept>): void {
    this.memory.keep(keep);
  }

  /** Puts commands in line. They are shown at once, and sent when the host can be reached. */
  async give(commands: Command[], change: Change = {}): Promise<void> {
    if (this.place) await this.line.give(commands, change, this.place);
  }

  /** Sends what was written for another table of this workshop from the table where the device is now. */
  async bring(rows: Row[]): Promise<void> {
    const { place, shown } = this;
    if (!place || !shown) return;
    const stored = rows.filter((row) => row.order !== Infinity);
    const { commands, rehomed, done } = bring(stored, place, shown, this.kept.question);
    await this.give(commands, { putRows: rehomed, dropRows: done.map((row) => row.order) });
  }

  #refused(row: Row, kept: boolean): Change {
    void this.refresh();
    return kept ? this.typed.refused(row.command) : {};
  }

  async #reread(): Promise<void> {
    const mine = this.drafts.stored;
    const stored = await this.store.read();
    this.line.take(stored);
    this.drafts.lose(mine, stored.drafts);
    this.line.outbox.nudge();
  }

  /** A tab that was frozen said nothing when others asked who was there: its drafts may be another's now. */
  async #own(): Promise<void> {
    const mine = this.drafts.stored;
    this.drafts.lose(mine, (await this.store.read()).drafts);
  }

  #end(error: HostRefusal): void {
    if (this.#ended) return;
    this.#ended = error;
    this.halt();
    this.onended();
  }

  #heard(reached: boolean, error?: HostRefusal): void {
    const back = reached && !this.contact.reached;
    this.contact.note(reached);
    if (back && !error) this.line.outbox.poke();
    this.#trouble = error && error.status >= 500 ? error : null;
  }

  #show(): Shown | null {
    return this.#snapshot ? show(this.#snapshot, this.line.rows, this.drafts.all) : null;
  }

  note(id: string): ShownNote | undefined {
    const questions = this.shown?.questions ?? [];
    return questions
      .flatMap((one) => one.items)
      .flatMap((item) => item.notes)
      .find((one) => one.id === id);
  }
}

import type { AppError, Command, NoteContent } from '$lib/generated';
import { newId } from '$lib/backend/ids';
import type { HostRefusal, TableBackend, TableSnapshot } from '$lib/backend/table-backend';
import { bring } from '../logic/bring';
import { matters } from '../logic/lying';
import { Outbox } from '../logic/outbox';
import { ahead, covers, show, type Shown, type ShownCheck, type ShownNote } from '../logic/merge';
import { aboutOf, adopt, draftKey, joined, unsent } from '../logic/adopt';
import { settleCheck, settleNote, type Settled } from '../logic/settle';
import type { Situation } from '../logic/status';
import { clean, cleanContent, nothing, sameWords, sendable } from '../logic/words';
import {
  samePlace,
  type Change,
  type CheckDraft,
  type Draft,
  type Kept,
  type KnownPlace,
  type NewDraft,
  type NoteDraft,
  type Place,
  type Refused,
  type Row,
  type Stored,
} from '../store/store';
import type { SharedStore } from '../store/shared';
import { Contact } from './contact.svelte';
import { Drafts } from './drafts.svelte';
import { forgives } from '../logic/forgives';

/** Rows that a view has shown are kept for a host that starts from an older copy; so many of them. */
const HISTORY = 300;

/** Milliseconds until a view that could not be read is asked for again. */
const REREAD = 2_000;

/** The table's work on this device: the host's view, what is on its way, and what is being typed. */
export class Room {
  readonly contact: Contact;
  readonly drafts: Drafts;
  readonly store: SharedStore;
  #backend: TableBackend;
  #outbox: Outbox;
  #snapshot = $state.raw<TableSnapshot | null>(null);
  #rows = $state.raw<Row[]>([]);
  /** Put in line, not yet answered for by the store. */
  #fresh: Row[] = [];
  #refused = $state.raw<Refused[]>([]);
  #kept = $state.raw<Kept>({});
  #lasting = $state(true);
  #ended = $state.raw<HostRefusal | null>(null);
  /** Why nothing is taken just now, when the host says so itself. */
  #trouble = $state.raw<HostRefusal | null>(null);
  #joined = false;
  #reading = false;
  #stale = false;
  #later: ReturnType<typeof setTimeout> | undefined;
  onended: () => void = () => undefined;
  /** The device is at another table than before. */
  onmoved: (from: KnownPlace, to: KnownPlace) => void = () => undefined;

  constructor(backend: TableBackend, store: SharedStore) {
    this.#backend = backend;
    this.store = store;
    this.drafts = new Drafts(store);
    this.drafts.onpause = (key) => this.#settle(key);
    this.#outbox = new Outbox(store, (row) => backend.execute(row.id, row.command), {
      onrows: (rows) => this.#takeRows(rows),
      onacked: () => void this.refresh(),
      onrefused: (row, error) => this.#refuse(row, error),
      onended: (error) => this.#end(error),
      onmoved: (row) => this.#moved(row),
      oncontact: (reached, error) => this.#heard(reached, error),
    });
    this.contact = new Contact(backend, {
      onnews: () => void this.refresh(),
      onhello: () => this.#outbox.poke(),
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
    return this.#kept.place ?? null;
  }

  get kept(): Kept {
    return this.#kept;
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
    return this.#refused;
  }

  /** Commands that have no answer yet, of any table. */
  get unanswered(): Row[] {
    return this.#rows.filter((row) => !row.acked);
  }

  /** Not sent, and made for another table than the one the device is at now. */
  get elsewhere(): Row[] {
    const { place } = this;
    return place ? this.unanswered.filter((row) => !samePlace(row.place, place)) : [];
  }

  /** Texts that lie here and do not go by themselves: for another table, refused, or for what is not there any more. */
  get lying(): number {
    const commands = [...this.elsewhere, ...this.#refused].filter(matters);
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
    this.#rows = stored.rows;
    this.#refused = stored.refused;
    this.#kept = stored.kept;
    this.#snapshot = stored.kept.snapshot ?? null;
    this.#adopt(
      stored.drafts.filter((draft) => draft.tab === this.store.tab || !awake.has(draft.tab)),
    );
  }

  /** Drafts of tabs that are gone become this tab's. */
  #adopt(found: Draft[]): void {
    const { drafts, gone } = adopt(found, this.store.tab);
    const change = { putDrafts: drafts, dropDrafts: gone };
    void this.drafts.take(drafts, gone.length > 0 ? this.store.change(change) : Promise.resolve());
  }

  #key(place: Place, about: string): string {
    return draftKey(place, about, this.store.tab);
  }

  /** The device has a session: read, follow and send. */
  begin(): void {
    this.#ended = null;
    this.#joined = true;
    if (this.place) this.#outbox.resume(this.place);
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
    clearTimeout(this.#later);
    this.contact.stop();
    this.#outbox.stop();
  }

  /** The page is looked at again, or the network is back. */
  wake(): void {
    void this.#own();
    if (!this.#joined) return;
    this.contact.wake();
    this.#outbox.poke();
    void this.refresh();
  }

  /** Reads the view. Calls that come while a reading is under way make one more reading, not many. */
  async refresh(): Promise<void> {
    this.#stale = true;
    if (this.#reading) return;
    this.#reading = true;
    while (this.#stale && !this.#ended) {
      this.#stale = false;
      await this.#readView();
    }
    this.#reading = false;
  }

  /** Whether the device is at another table than the row, as a new view says; null when there is none. */
  async #moved(row: Row): Promise<boolean | null> {
    const snapshot = await this.#readView();
    return snapshot && !samePlace(row.place, snapshot.view);
  }

  async #readView(): Promise<TableSnapshot | null> {
    try {
      const snapshot = await this.#backend.view();
      this.#heard(true);
      this.seen(snapshot);
      return snapshot;
    } catch (thrown) {
      const refusal = isRefusal(thrown) ? thrown : undefined;
      this.#heard(refusal !== undefined, refusal);
      if (refusal?.status === 401) this.#end(refusal);
      else if (this.#joined) this.#readLater();
      return null;
    }
  }

  /** A feed may be there and tell nothing more: what failed is read again anyway. */
  #readLater(): void {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => void this.refresh(), REREAD);
  }

  /** A view has come. One that is older than the one before says nothing. */
  seen(snapshot: TableSnapshot): void {
    const before = this.#snapshot;
    if (before?.boot === snapshot.boot && snapshot.seq < before.seq) return;
    this.#outbox.boot = snapshot.boot;
    this.#snapshot = snapshot;
    const { workshop, table, number, title } = snapshot.view;
    const place = { workshop, table, number, title };
    const last = this.place;
    this.keep({ snapshot, place, ...this.#outlived(place) });
    void this.#tidy(snapshot);
    if (this.#joined) this.#outbox.resume(place);
    if (last && !samePlace(last, place)) {
      this.#carryDrafts(last, place);
      this.onmoved(last, place);
    }
    this.settleAll();
  }

  /** What was remembered of another table says nothing about this one. Within a workshop nobody is taken elsewhere. */
  #outlived(place: Place): Partial<Kept> {
    const last = this.place;
    if (last && samePlace(last, place)) return {};
    const here = { handedIn: undefined, messagesSeen: undefined };
    return last?.workshop === place.workshop ? here : { ...here, question: undefined };
  }

  /** Rows that a view has shown may go. A host that has started anew may have less: it gets them all once more. */
  async #tidy(snapshot: TableSnapshot): Promise<void> {
    const lacks = (row: Row) => row.acked !== undefined && row.acked.boot !== snapshot.boot;
    const again = this.#rows
      .filter((row) => lacks(row) && samePlace(row.place, snapshot.view))
      .map((row) => ({ ...row, acked: undefined, again: true }));
    const shown = this.#rows.filter(
      (row) => row.acked && (covers(snapshot, row) || !samePlace(row.place, snapshot.view)),
    );
    const dropRows = shown.slice(0, Math.max(0, shown.length - HISTORY)).map((row) => row.order);
    if (again.length + dropRows.length > 0) await this.#outbox.put({ putRows: again, dropRows });
  }

  /**
   * Whoever changes table in mid-sentence goes on writing there: new notes, and notes that came along. Other words stay
   * where they were written, and are shown as lying here.
   */
  #carryDrafts(from: KnownPlace, to: KnownPlace): void {
    const comes = (draft: Draft) =>
      from.workshop === to.workshop &&
      (draft.kind === 'new' || (draft.kind === 'note' && this.note(draft.note) !== undefined));
    for (const draft of this.drafts.all.filter((one) => samePlace(one.place, from))) {
      if (comes(draft)) {
        const key = this.#key(to, aboutOf(draft));
        const there = this.drafts.get(key);
        const carried = { ...draft, key, place: to };
        void this.drafts.move(draft.key, there ? joined(there, carried) : carried);
      } else if (!unsent(draft)) void this.drafts.drop(draft.key);
    }
  }

  keep(keep: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...keep };
    void this.store.change({ keep });
  }

  /** Puts commands in line. They are shown at once, and sent when the host can be reached. */
  async give(commands: Command[], change: Change = {}, place = this.place): Promise<void> {
    if (!place) return;
    const made = Date.now();
    const add = commands.map((command) => ({ id: newId(), place, command, made }));
    this.#fresh = [...this.#fresh, ...add.map((row) => ({ ...row, order: Infinity }))];
    this.#takeRows(this.#rows);
    await this.#outbox.put({ ...change, add });
    this.#fresh = this.#fresh.filter((row) => !add.some((one) => one.id === row.id));
  }

  #takeRows(rows: Row[]): void {
    const stored = rows.filter((row) => row.order !== Infinity);
    const coming = this.#fresh.filter((row) => !stored.some((one) => one.id === row.id));
    this.#rows = [...stored, ...coming];
  }

  async #reread(): Promise<void> {
    const mine = this.drafts.stored;
    const { rows, refused, drafts } = await this.store.read();
    this.#takeRows(rows);
    this.#refused = refused;
    this.drafts.lose(mine, drafts);
    this.#outbox.nudge();
  }

  /** A tab that was frozen said nothing when others asked who was there: its drafts may be another's now. */
  async #own(): Promise<void> {
    const mine = this.drafts.stored;
    this.drafts.lose(mine, (await this.store.read()).drafts);
  }

  #refuse(row: Row, error: AppError): Change {
    void this.refresh();
    if (forgives(row.command, error)) return {};
    const refused: Refused = {
      id: row.id,
      place: row.place,
      command: row.command,
      error,
      at: Date.now(),
    };
    this.#refused = [...this.#refused, refused];
    const draft = 'note' in row.command ? this.noteDraft(row.command.note) : undefined;
    // The words are in what was refused; a draft with the same would send them once more.
    if (!draft || !sameWords(draft.content, draft.seen)) return { refuse: [refused] };
    this.drafts.forget(draft.key);
    return { refuse: [refused], dropDrafts: [draft.key] };
  }

  /** What was refused has been read, and its words are used or not wanted. */
  async putAway(refused: Refused): Promise<void> {
    this.#refused = this.#refused.filter((one) => one.id !== refused.id);
    await this.store.change({ dropRefused: [refused.id] });
  }

  /** Takes commands out of the line for good: they were answered about by the user. */
  async dropRows(rows: Row[]): Promise<void> {
    await this.#outbox.put({ dropRows: rows.map((row) => row.order) });
  }

  /** Sends what was written for another table of this workshop from the table where the device is now. */
  async bring(rows: Row[]): Promise<void> {
    const { place, shown } = this;
    if (!place || !shown) return;
    const stored = rows.filter((row) => row.order !== Infinity);
    const { commands, rehomed, done } = bring(stored, place, shown, this.#kept.question);
    await this.give(commands, { putRows: rehomed, dropRows: done.map((row) => row.order) });
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
    if (back && !error) this.#outbox.poke();
    this.#trouble = error && error.status >= 500 ? error : null;
  }

  #show(): Shown | null {
    return this.#snapshot ? show(this.#snapshot, this.#rows, this.drafts.all) : null;
  }

  // --- what is typed -------------------------------------------------------

  newDraft(question: string, item: string | null): NewDraft | undefined {
    const place = this.place;
    const draft = place && this.drafts.get(this.#key(place, `new/${question}/${item ?? ''}`));
    return draft?.kind === 'new' ? draft : undefined;
  }

  typeNew(question: string, item: string | null, content: NoteContent): void {
    const place = this.place;
    if (!place) return;
    const key = this.#key(place, `new/${question}/${item ?? ''}`);
    const head = { key, place, tab: this.store.tab, at: Date.now() };
    this.drafts.type({ kind: 'new', ...head, question, item, content });
  }

  /** The draft becomes a note. False when it cannot. */
  add(draft: NewDraft): boolean {
    const place = this.place;
    if (!place || !sendable(draft.content)) return false;
    const { question, item } = draft;
    const note = newId();
    this.drafts.forget(draft.key);
    const { workshop, table } = place;
    const content = cleanContent(draft.content);
    const mine = [...(this.#kept.mine ?? []), note];
    this.#kept = { ...this.#kept, mine };
    void this.give(
      [{ kind: 'write_note', note, workshop, table, question, plan_item: item, content }],
      { dropDrafts: [draft.key], keep: { mine } },
    );
    return true;
  }

  noteDraft(note: string): NoteDraft | undefined {
    const place = this.place;
    const draft = place && this.drafts.get(this.#key(place, `note/${note}`));
    return draft?.kind === 'note' ? draft : undefined;
  }

  typeNote(note: ShownNote, content: NoteContent): void {
    const place = this.place;
    if (!place) return;
    const earlier = this.noteDraft(note.id);
    const key = this.#key(place, `note/${note.id}`);
    const from = earlier ?? { seen: note.sent, base: note.revision };
    const head = { key, place, tab: this.store.tab, at: Date.now() };
    const { seen, base } = from;
    this.drafts.type({ kind: 'note', ...head, note: note.id, content, seen, base });
  }

  checkDraft(statement: string): CheckDraft | undefined {
    const place = this.place;
    const draft = place && this.drafts.get(this.#key(place, `check/${statement}`));
    return draft?.kind === 'check' ? draft : undefined;
  }

  typeCheck(shown: ShownCheck, content: CheckDraft['content']): void {
    const place = this.place;
    if (!place) return;
    const { statement } = shown.check;
    const key = this.#key(place, `check/${statement}`);
    const earlier = this.checkDraft(statement);
    const { seen, base } = earlier ?? {
      seen: { verdict: shown.verdict ?? null, words: shown.words },
      base: shown.check.revision,
    };
    const head = { key, place, tab: this.store.tab, at: Date.now() };
    this.drafts.type({ kind: 'check', ...head, statement, content, seen, base });
  }

  /** An answer that the host refused is given once more, by somebody who has seen what is there now. */
  async answerAnew({ check }: ShownCheck, answer: CheckDraft['content']): Promise<void> {
    const place = this.place;
    if (!place) return;
    const { statement, revision: base } = check;
    const seen = { verdict: check.verdict ?? null, words: check.words };
    const typed = this.checkDraft(statement);
    const more = typed && unsent(typed) ? clean(typed.content.words) : '';
    const words = [more, answer.words].filter(Boolean).join('\n');
    const content = { verdict: answer.verdict, words };
    const key = this.#key(place, `check/${statement}`);
    const head = { key, place, tab: this.store.tab, at: Date.now() };
    this.drafts.put({ kind: 'check', ...head, statement, content, seen, base });
    await this.drafts.write(true);
    this.#settle(key);
  }

  /** The writer has seen the other device's words, and goes on from them. */
  seeCheck(draft: CheckDraft, shown: ShownCheck, words: string): void {
    const seen = { verdict: shown.check.verdict ?? null, words: shown.check.words };
    const base = shown.check.revision;
    this.drafts.put({ ...draft, content: { ...draft.content, words }, seen, base });
    this.#settle(draft.key);
  }

  /** Nobody types just now: words that wait may go. */
  settleAll(): void {
    for (const draft of this.drafts.all) {
      if (!this.drafts.typing(draft.key)) this.#settle(draft.key);
    }
  }

  #settle(key: string): void {
    const draft = this.drafts.get(key);
    const { shown } = this;
    if (!draft || !shown || !this.#snapshot || !samePlace(draft.place, shown.view)) return;
    const rows = ahead(this.#snapshot, this.#rows);
    if (draft.kind === 'new') {
      const empty = sameWords(draft.content, nothing);
      if (empty && !this.drafts.held(key)) void this.drafts.drop(key);
      return;
    }
    if (draft.kind === 'note') {
      const note = this.note(draft.note);
      if (note) this.#carryOut(key, settleNote(draft, note, rows));
      return;
    }
    const check = shown.checks.find((one) => one.check.statement === draft.statement);
    if (check) this.#carryOut(key, settleCheck(draft, check, rows));
  }

  #carryOut(key: string, settled: Settled<NoteDraft | CheckDraft>): void {
    if (settled.kind === 'done' && this.drafts.held(key)) this.drafts.put(settled.draft);
    else if (settled.kind === 'done') void this.drafts.drop(key);
    if (settled.kind === 'follow') this.drafts.put(settled.draft);
    if (settled.kind === 'send') {
      this.drafts.put(settled.draft);
      void this.give([settled.command], { putDrafts: [settled.draft] });
    }
  }

  note(id: string): ShownNote | undefined {
    const questions = this.shown?.questions ?? [];
    return questions
      .flatMap((one) => one.items)
      .flatMap((item) => item.notes)
      .find((one) => one.id === id);
  }
}

const isRefusal = (thrown: unknown): thrown is HostRefusal =>
  thrown instanceof Error && thrown.name === 'HostRefusal';

import { SvelteMap } from 'svelte/reactivity';
import { save, type LiveView } from '$lib/app-state';
import { newId, type Backend } from '$lib/backend';
import type {
  CheckLine,
  Command,
  NoteId,
  NoteLine,
  RoundView,
  StatementId,
  SummaryView,
  WorkshopId,
} from '$lib/generated';
import { byId, perRound } from '../summary/collections';
import { Part, Split } from './drafts.svelte';
import { askedBefore, madeVersion } from './verdicts';

/** What one round's screen reads: the answers, and the notes of every round so far. */
export interface LoopData {
  round: RoundView;
  summaries: SummaryView[];
}

/** A new version while it is being written. */
export class Revision {
  text = $state('');
  reason = $state('');
  notes = $state.raw<NoteId[]>([]);

  constructor(text: string, reason: string, notes: NoteId[]) {
    this.text = text;
    this.reason = reason;
    this.notes = notes;
  }
}

/** A remark that is being written, behind an object so that it can be kept. */
export class Remark {
  text = $state('');

  constructor(text: string) {
    this.text = text;
  }
}

/** A note with the workshop that it was written in. */
export interface NoteOfRound extends NoteLine {
  workshop: WorkshopId;
}

interface Texts {
  revisions: SvelteMap<StatementId, Revision>;
  remarks: SvelteMap<StatementId, Remark>;
  splits: SvelteMap<StatementId, Split>;
}

/** What is being written in a round. It outlives the screen, so that a look at another step loses nothing. */
const textsOf = perRound((): Texts => ({
  revisions: new SvelteMap(),
  remarks: new SvelteMap(),
  splits: new SvelteMap(),
}));

/** One round's answers, and the way to treat them. */
export class LoopDesk {
  onlyUnresolved = $state(false);
  leastAgreement = $state(true);
  /** Undefined until somebody chooses: then a round that asks again shows only what is new. */
  #onlyNews = $state<boolean>();
  readonly revisions: Texts['revisions'];
  readonly remarks: Texts['remarks'];
  readonly splits: Texts['splits'];
  #first: LoopData;
  #live: LiveView<LoopData>;
  #backend: Backend;

  constructor(first: LoopData, live: LiveView<LoopData>, backend: Backend) {
    this.#first = first;
    this.#live = live;
    this.#backend = backend;
    ({
      revisions: this.revisions,
      remarks: this.remarks,
      splits: this.splits,
    } = textsOf(first.round.workshop));
  }

  readonly view = $derived.by(() => (this.#live.data ?? this.#first).round);
  readonly notes = $derived.by(() => {
    const { summaries } = this.#live.data ?? this.#first;
    return byId(
      summaries.flatMap(({ workshop, notes }): NoteOfRound[] =>
        notes.map((note) => ({ ...note, workshop })),
      ),
    );
  });

  /** This round's notes that can be put behind a new version. */
  readonly addable = $derived(
    [...this.notes.values()].filter(
      ({ workshop, fate }) => workshop === this.view.workshop && fate.kind !== 'set_aside',
    ),
  );

  /** Some of the words have been asked about before. */
  readonly again = $derived(askedBefore(this.view.checks));

  get onlyNews(): boolean {
    return this.again && (this.#onlyNews ?? true);
  }

  set onlyNews(only: boolean) {
    this.#onlyNews = only;
  }

  get editable(): boolean {
    return this.view.open_for_work;
  }

  /** Opens the editor with the newest words, and with what this round's version already has. */
  write(check: CheckLine): void {
    const { statement } = check;
    if (this.revisions.has(statement.id)) return;
    const made = madeVersion(check, this.view.round);
    const own = statement.notes.filter((id) => this.notes.get(id)?.workshop === this.view.workshop);
    this.revisions.set(statement.id, new Revision(statement.text, made?.reason ?? '', own));
  }

  remark(check: CheckLine): void {
    const { id } = check.statement;
    if (!this.remarks.has(id)) this.remarks.set(id, new Remark(check.kept?.remark ?? ''));
  }

  /** Opens the split with all words and notes in the part that keeps the number. */
  split({ statement }: CheckLine): void {
    if (this.splits.has(statement.id)) return;
    const first = new Part(statement.id, statement.text, statement.notes);
    this.splits.set(statement.id, new Split([first, new Part(newId())]));
  }

  async divide(statement: StatementId, { parts, reason }: Split): Promise<boolean> {
    const done = await this.#do({
      kind: 'split_statement',
      statement,
      parts: parts.map(({ id, text, notes }) => ({ statement: id, text, notes })),
      reason,
    });
    if (done) this.splits.delete(statement);
    return done;
  }

  async revise(statement: StatementId, { text, reason, notes }: Revision): Promise<boolean> {
    const { workshop } = this.view;
    const done = await this.#do({
      kind: 'revise_statement',
      statement,
      workshop,
      text,
      reason,
      add_notes: notes,
    });
    if (done) this.revisions.delete(statement);
    return done;
  }

  async keep(statement: StatementId, { text: remark }: Remark): Promise<boolean> {
    const { workshop } = this.view;
    const done = await this.#do({ kind: 'keep_statement', statement, workshop, remark });
    if (done) this.remarks.delete(statement);
    return done;
  }

  /** Throws away the version that this round has made and not published. */
  drop = (statement: StatementId) => this.#do({ kind: 'drop_statement', statement });

  async #do(command: Command): Promise<boolean> {
    return (await save(() => this.#backend.execute('administration', command))) !== undefined;
  }
}

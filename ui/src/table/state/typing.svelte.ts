import type { Command, ItemRank, NoteContent } from '$lib/generated';
import { newId } from '$lib/backend/ids';
import { sameRanks } from '$lib/ranking';
import { aboutOf, adopt, draftKey, joined, unsent } from '../logic/adopt';
import type { Shown, ShownCheck, ShownNote } from '../logic/merge';
import type { ShownRanking } from '../logic/rankings';
import { settleCheck, settleNote, settleRank, type Settled } from '../logic/settle';
import { clean, cleanContent, nothing, sameWords, sendable } from '../logic/words';
import type { SharedStore } from '../store/shared';
import {
  samePlace,
  type Change,
  type CheckDraft,
  type Draft,
  type KnownPlace,
  type NewDraft,
  type NoteDraft,
  type Place,
  type RankDraft,
  type Row,
} from '../store/store';
import type { Drafts } from './drafts.svelte';
import type { Memory } from './memory.svelte';

/** What typing rests on: where the device is, what it is shown, and the way to the host. */
export interface Work {
  readonly place: KnownPlace | null;
  readonly memory: Memory;
  readonly shown: Shown | null;
  /** Commands whose work the view does not show yet. */
  readonly coming: Row[];
  note(id: string): ShownNote | undefined;
  give(commands: Command[], change?: Change): Promise<void>;
}

/** What is typed at this table: from a key press to a command, when nobody types just now. */
export class Typing {
  readonly #work: Work;
  readonly #drafts: Drafts;
  readonly #store: SharedStore;

  constructor(work: Work, drafts: Drafts, store: SharedStore) {
    this.#work = work;
    this.#drafts = drafts;
    this.#store = store;
    drafts.onpause = (key) => this.#settle(key);
  }

  #key(place: Place, about: string): string {
    return draftKey(place, about, this.#store.tab);
  }

  /** Drafts of tabs that are gone become this tab's. */
  adopt(found: Draft[]): void {
    const { drafts, gone } = adopt(found, this.#store.tab);
    const change = { putDrafts: drafts, dropDrafts: gone };
    const stored = gone.length > 0 ? this.#store.change(change) : Promise.resolve();
    void this.#drafts.take(drafts, stored);
  }

  /**
   * Whoever changes table in mid-sentence goes on writing there: new notes, and notes that came along. Other words stay
   * where they were written, and are shown as lying here.
   */
  carry(from: KnownPlace, to: KnownPlace): void {
    const comes = (draft: Draft) =>
      from.workshop === to.workshop &&
      (draft.kind === 'new' ||
        (draft.kind === 'note' && this.#work.note(draft.note) !== undefined));
    for (const draft of this.#drafts.all.filter((one) => samePlace(one.place, from))) {
      if (comes(draft)) {
        const key = this.#key(to, aboutOf(draft));
        const there = this.#drafts.get(key);
        const carried = { ...draft, key, place: to };
        void this.#drafts.move(draft.key, there ? joined(there, carried) : carried);
      } else if (!unsent(draft)) void this.#drafts.drop(draft.key);
    }
  }

  newDraft(question: string, item: string | null): NewDraft | undefined {
    const { place } = this.#work;
    const draft = place && this.#drafts.get(this.#key(place, `new/${question}/${item ?? ''}`));
    return draft?.kind === 'new' ? draft : undefined;
  }

  typeNew(question: string, item: string | null, content: NoteContent): void {
    const { place } = this.#work;
    if (!place) return;
    const key = this.#key(place, `new/${question}/${item ?? ''}`);
    const head = { key, place, tab: this.#store.tab, at: Date.now() };
    this.#drafts.type({ kind: 'new', ...head, question, item, content });
  }

  /** The draft becomes a note. False when it cannot. */
  add(draft: NewDraft): boolean {
    const { place } = this.#work;
    if (!place || !sendable(draft.content)) return false;
    const { question, item } = draft;
    const note = newId();
    this.#drafts.forget(draft.key);
    const { workshop, table } = place;
    const content = cleanContent(draft.content);
    const keep = this.#work.memory.wrote(note);
    void this.#work.give(
      [{ kind: 'write_note', note, workshop, table, question, plan_item: item, content }],
      { dropDrafts: [draft.key], keep },
    );
    return true;
  }

  noteDraft(note: string): NoteDraft | undefined {
    const { place } = this.#work;
    const draft = place && this.#drafts.get(this.#key(place, `note/${note}`));
    return draft?.kind === 'note' ? draft : undefined;
  }

  typeNote(note: ShownNote, content: NoteContent): void {
    const { place } = this.#work;
    if (!place) return;
    const earlier = this.noteDraft(note.id);
    const key = this.#key(place, `note/${note.id}`);
    const from = earlier ?? { seen: note.sent, base: note.revision };
    const head = { key, place, tab: this.#store.tab, at: Date.now() };
    const { seen, base } = from;
    this.#drafts.type({ kind: 'note', ...head, note: note.id, content, seen, base });
  }

  checkDraft(statement: string): CheckDraft | undefined {
    const { place } = this.#work;
    const draft = place && this.#drafts.get(this.#key(place, `check/${statement}`));
    return draft?.kind === 'check' ? draft : undefined;
  }

  typeCheck(shown: ShownCheck, content: CheckDraft['content']): void {
    const { place } = this.#work;
    if (!place) return;
    const { statement } = shown.check;
    const key = this.#key(place, `check/${statement}`);
    const earlier = this.checkDraft(statement);
    const { seen, base } = earlier ?? {
      seen: { verdict: shown.verdict ?? null, words: shown.words },
      base: shown.check.revision,
    };
    const head = { key, place, tab: this.#store.tab, at: Date.now() };
    this.#drafts.type({ kind: 'check', ...head, statement, content, seen, base });
  }

  /** An answer that the host refused is given once more, by somebody who has seen what is there now. */
  async answerAnew({ check }: ShownCheck, answer: CheckDraft['content']): Promise<void> {
    const { place } = this.#work;
    if (!place) return;
    const { statement, revision: base } = check;
    const seen = { verdict: check.verdict ?? null, words: check.words };
    const typed = this.checkDraft(statement);
    const more = typed && unsent(typed) ? clean(typed.content.words) : '';
    const words = [more, answer.words].filter(Boolean).join('\n');
    const content = { verdict: answer.verdict, words };
    const key = this.#key(place, `check/${statement}`);
    const head = { key, place, tab: this.#store.tab, at: Date.now() };
    this.#drafts.put({ kind: 'check', ...head, statement, content, seen, base });
    await this.#drafts.write(true);
    this.#settle(key);
  }

  /** The writer has seen the other device's words, and goes on from them. */
  seeCheck(draft: CheckDraft, shown: ShownCheck, words: string): void {
    const seen = { verdict: shown.check.verdict ?? null, words: shown.check.words };
    const base = shown.check.revision;
    this.#drafts.put({ ...draft, content: { ...draft.content, words }, seen, base });
    this.#settle(draft.key);
  }

  rankDraft(question: string): RankDraft | undefined {
    const { place } = this.#work;
    const draft = place && this.#drafts.get(this.#key(place, `rank/${question}`));
    return draft?.kind === 'rank' ? draft : undefined;
  }

  /** Something was chosen: it is on the device at once, and goes at a pause. */
  rank(shown: ShownRanking, content: ItemRank[]): void {
    const earlier = this.rankDraft(shown.question);
    const fresh = { seen: shown.sent, base: shown.revision };
    const begun = earlier && !sameRanks(earlier.content, earlier.seen);
    const draft = this.#ranked(shown, content, begun ? earlier : fresh);
    if (!draft) return;
    this.#drafts.type(draft);
    void this.#drafts.write(true);
  }

  /** This ranking stands, chosen by somebody who has seen what the host has. */
  async rankAnew(shown: ShownRanking, content: ItemRank[]): Promise<void> {
    const draft = this.#ranked(shown, content, { seen: shown.host, base: shown.revision });
    if (!draft) return;
    this.#drafts.put(draft);
    await this.#drafts.write(true);
    this.#settle(draft.key);
  }

  #ranked(
    { question }: ShownRanking,
    content: ItemRank[],
    { seen, base }: Pick<RankDraft, 'seen' | 'base'>,
  ): RankDraft | undefined {
    const { place } = this.#work;
    if (!place) return;
    const key = this.#key(place, `rank/${question}`);
    const at = Date.now();
    return { kind: 'rank', key, place, tab: this.#store.tab, at, question, content, seen, base };
  }

  /** The words are in what was refused; a draft with the same would send them once more. */
  refused(command: Command): Change {
    const draft = 'note' in command ? this.noteDraft(command.note) : undefined;
    if (!draft || !sameWords(draft.content, draft.seen)) return {};
    this.#drafts.forget(draft.key);
    return { dropDrafts: [draft.key] };
  }

  /** Nobody types just now: words that wait may go. */
  settleAll(): void {
    for (const draft of this.#drafts.all) {
      if (!this.#drafts.typing(draft.key)) this.#settle(draft.key);
    }
  }

  #settle(key: string): void {
    const draft = this.#drafts.get(key);
    const { shown, coming } = this.#work;
    if (!draft || !shown || !samePlace(draft.place, shown.view)) return;
    if (draft.kind === 'new') {
      const empty = sameWords(draft.content, nothing);
      if (empty && !this.#drafts.held(key)) void this.#drafts.drop(key);
      return;
    }
    if (draft.kind === 'note') {
      const note = this.#work.note(draft.note);
      if (note) this.#carryOut(key, settleNote(draft, note, coming));
      return;
    }
    if (draft.kind === 'rank') {
      const one = shown.questions.find(({ question }) => question.key === draft.question);
      if (one?.ranking) this.#carryOut(key, settleRank(draft, one.ranking, coming));
      return;
    }
    const check = shown.checks.find((one) => one.check.statement === draft.statement);
    if (check) this.#carryOut(key, settleCheck(draft, check, coming));
  }

  #carryOut(key: string, settled: Settled<NoteDraft | CheckDraft | RankDraft>): void {
    if (settled.kind === 'done' && this.#drafts.held(key)) this.#drafts.put(settled.draft);
    else if (settled.kind === 'done') void this.#drafts.drop(key);
    if (settled.kind === 'follow') this.#drafts.put(settled.draft);
    if (settled.kind === 'send') {
      this.#drafts.put(settled.draft);
      void this.#work.give([settled.command], { putDrafts: [settled.draft] });
    }
  }
}

import { createContext } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import type { Refused } from '../store/store';
import { takesNotes, type Shown, type ShownNote, type ShownQuestion } from '../logic/merge';
import type { ShownRanking } from '../logic/rankings';
import { nothing } from '../logic/words';
import type { Room } from './room.svelte';
import type { Session } from './session.svelte';

/** A sheet over the page. */
export type Over =
  | { kind: 'questions' | 'table' | 'lying' | 'wrong-table' | 'join' }
  | { kind: 'sheets'; question: ShownQuestion }
  | { kind: 'move' | 'settle'; note: string };

/** What the person at the table looks at. */
export class Page {
  readonly room: Room;
  readonly session: Session;
  #question = $state<string | null>(null);
  mode = $state<'write' | 'read-back'>('write');
  over = $state.raw<Over | null>(null);
  /** Notes whose words are open for change. */
  readonly editing = new SvelteSet<string>();
  /** The note that was deleted last, to take back. */
  undo = $state.raw<{ note: ShownNote; where: string } | null>(null);
  /** The facilitator's question that was told about and put away. */
  #putAway = $state<string | null>(null);
  /** Told after the table was opened again, or was moved. */
  news = $state.raw<{ kind: 'reopened' | 'moved' | 'declined'; number?: number } | null>(null);
  /** Which of this device's wishes to move is known to stand. */
  #wished = false;

  constructor(room: Room, session: Session) {
    this.room = room;
    this.session = session;
    room.onmoved = (from, to) => {
      this.#wished = false;
      this.#putAway = null;
      if (from.workshop !== to.workshop) this.#question = null;
      this.news = { kind: 'moved', number: to.number };
    };
  }

  get shown(): Shown | null {
    return this.room.shown;
  }

  /** The question looked at: the one chosen, otherwise the facilitator's, otherwise the first. */
  get question(): ShownQuestion | undefined {
    const questions = this.shown?.questions ?? [];
    const find = (key: string | null | undefined) =>
      questions.find((one) => one.question.key === key);
    return (
      find(this.#question ?? this.room.kept.question) ??
      find(this.shown?.view.current_question) ??
      questions[0]
    );
  }

  get index(): number {
    const key = this.question?.question.key;
    return this.shown?.questions.findIndex((one) => one.question.key === key) ?? -1;
  }

  /** The facilitator is at another question, and nobody here has said that they know. */
  get elsewhere(): ShownQuestion | undefined {
    const current = this.shown?.view.current_question;
    if (!current || current === this.question?.question.key || current === this.#putAway) return;
    return this.shown?.questions.find((one) => one.question.key === current);
  }

  putAwayElsewhere(): void {
    this.#putAway = this.shown?.view.current_question ?? null;
  }

  /** Only ever called by a hand: the page never moves anybody. */
  go(key: string): void {
    this.#question = key;
    this.#putAway = null;
    this.undo = null;
    this.over = null;
    this.mode = 'write';
    this.room.keep({ question: key });
    this.top();
  }

  step(by: number): void {
    const next = this.shown?.questions[this.index + by];
    if (next) this.go(next.question.key);
  }

  readBack(): void {
    this.mode = 'read-back';
    this.top();
  }

  /** Reading goes on from the top of what is new. */
  top(): void {
    requestAnimationFrame(() => {
      window.scrollTo({ top: 0 });
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    });
  }

  /** The table handed in, and the facilitator has opened it again; or the wish to move got its answer. */
  notice(): void {
    const view = this.shown?.view;
    if (!view) return;
    const handedIn = Boolean(view.handed_in_at);
    const before = this.room.kept.handedIn ?? false;
    if (before && !handedIn) this.news = { kind: 'reopened' };
    if (handedIn) this.mode = 'write';
    if (before !== handedIn) {
      this.room.keep({ handedIn });
      this.top();
    }
    const wished = this.wish !== undefined;
    if (this.#wished && !wished && this.news?.kind !== 'moved') this.news = { kind: 'declined' };
    this.#wished = wished;
  }

  /** This device's wish to change table. */
  get wish(): { device: string; to_number: number } | undefined {
    const device = this.room.snapshot?.device;
    return this.shown?.view.move_wish.find((wish) => wish.device === device);
  }

  async cancelWish(): Promise<void> {
    const { snapshot, place } = this.room;
    if (!snapshot || !place) return;
    this.#wished = false;
    await this.room.give([
      { kind: 'cancel_move', workshop: place.workshop, device: snapshot.device },
    ]);
  }

  async delete(note: ShownNote, where: string): Promise<void> {
    this.editing.delete(note.id);
    this.undo = { note, where };
    await this.room.give([{ kind: 'withdraw_note', note: note.id }]);
  }

  async restore(note: string): Promise<void> {
    if (this.undo?.note.id === note) this.undo = null;
    await this.room.give([{ kind: 'restore_note', note }]);
  }

  rankingOf(question: string): ShownRanking | null {
    const found = this.shown?.questions.find((one) => one.question.key === question);
    return found?.ranking ?? null;
  }

  /** An answer or a ranking that the host would not take is the table's after all. */
  async answerAnew(refused: Refused): Promise<void> {
    const { command } = refused;
    if (command.kind === 'rank_items') {
      const ranking = this.rankingOf(command.question);
      if (!ranking) return;
      await this.room.typed.rankAnew(ranking, command.items);
      return this.room.line.putAway(refused);
    }
    if (command.kind !== 'answer_statement') return;
    const { statement, verdict, words } = command;
    const shown = this.shown?.checks.find((one) => one.check.statement === statement);
    if (!shown) return this.writeAnew(refused);
    await this.room.typed.answerAnew(shown, { verdict, words });
    await this.room.line.putAway(refused);
  }

  /** What the host would not take becomes the draft of a new note, where the question is still asked. */
  async writeAnew(refused: Refused): Promise<void> {
    const words = wordsOf(refused);
    const { command } = refused;
    const wanted = 'question' in command && command.question ? command.question : null;
    const notes = this.shown?.questions.filter((one) => takesNotes(one.question)) ?? [];
    const find = (key: string | null | undefined) => notes.find((one) => one.question.key === key);
    const question = find(wanted) ?? find(this.question?.question.key) ?? notes[0];
    if (!words || !question) return;
    const asked = 'plan_item' in command ? command.plan_item : null;
    const item = question.items.find((one) => one.item?.id === asked) ?? question.items[0];
    if (!item) return;
    const { key } = question.question;
    const draft = this.room.typed.newDraft(key, item.item?.id ?? null);
    const text = draft?.content.text ? `${draft.content.text}\n${words.text}` : words.text;
    const why = words.why || (draft?.content.why ?? '');
    const content = { ...nothing, ...words, text, why };
    this.room.typed.typeNew(key, item.item?.id ?? null, content);
    await this.room.drafts.write(true);
    await this.room.line.putAway(refused);
    this.go(key);
  }
}

/** The words in a command that the host would not take. */
export function wordsOf({ command }: { command: Refused['command'] }) {
  if ('content' in command && command.content && 'why' in command.content) return command.content;
  if (command.kind === 'answer_statement' && command.words)
    return { ...nothing, text: command.words };
  return null;
}

const [opened, providePage] = createContext<{ readonly current: Page }>();

export { providePage };

/** The page, for any component that is shown once it is open. */
export const usePage = (): Page => opened().current;

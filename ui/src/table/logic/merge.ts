import type {
  AskedQuestion,
  CheckAnswer,
  Command,
  NoteContent,
  NoteLine,
  TableView,
} from '$lib/generated';
import type { TableSnapshot } from '$lib/backend/table-backend';
import {
  samePlace,
  type CheckDraft,
  type Draft,
  type NewDraft,
  type RankDraft,
  type Row,
} from '../store/store';
import { unsent } from './adopt';
import { matters } from './lying';
import { chooseRank, playRank, rankingOf, rankStops, type ShownRanking } from './rankings';
import { noteStops, checkStops } from './settle';
import { hasWords, sameAnswer, sameWords } from './words';

/** Where the words shown are. */
export type Whereabouts = { kind: 'host'; at: string | null } | { kind: 'device' };

/** A note as this device shows it. */
export interface ShownNote {
  id: string;
  /** Absent until the host has given one. */
  reference: string | null;
  /** The words to show: what was typed last on this device, otherwise the host's. */
  content: NoteContent;
  /** The words without what is being typed. */
  sent: NoteContent;
  /** The host's revision; null until the host has the note. */
  revision: number | null;
  /** Commands for it are on their way. */
  pending: boolean;
  /** Words that another device had written at the same time. */
  others: NoteContent[];
  movedFrom: string | null;
  where: Whereabouts;
}

export interface ShownItem {
  key: string;
  item: NonNullable<AskedQuestion['items'][number]['plan_item']> | null;
  notes: ShownNote[];
  /** What stands in the field for a new note here. */
  draft: NewDraft | null;
}

export interface ShownQuestion {
  question: AskedQuestion['question'];
  sheets: AskedQuestion['fact_sheets'];
  items: ShownItem[];
  notes: number;
  /** How the table has ranked, when the question asks for that. */
  ranking: ShownRanking | null;
}

export interface ShownCheck {
  check: CheckAnswer;
  verdict: CheckAnswer['verdict'];
  words: string;
  /** The host's revision; null while commands for it are on their way. */
  revision: number | null;
  pending: boolean;
  /** Another device's words, when they changed while words were typed here. */
  foreign: string | null;
  where: Whereabouts;
}

/** Everything that the page shows of the table's work. */
export interface Shown {
  view: TableView;
  questions: ShownQuestion[];
  checks: ShownCheck[];
  deleted: ShownNote[];
  helpAsked: boolean;
  handInPending: boolean;
  movePending: boolean;
  /** Notes and answers that are not with the host as they are shown. */
  waiting: number;
  /** Those of them that do not go before the table has done something about them. */
  undecided: number;
  /** Words that stand in a field and are not added yet. */
  drafts: NewDraft[];
  /** Words that are typed and cannot go anywhere: what they are for is not there any more, or is at another table. */
  stray: Draft[];
}

/** What the merge works on: a note with its place, changed by each command in turn. */
interface Card {
  note: ShownNote;
  question: string;
  item: string | null;
  gone: boolean;
}

/** Others are answered, or ranked. */
export const takesNotes = ({ kind }: AskedQuestion['question']) =>
  kind === 'open' || kind === 'plan_items';

export const itemKey = (question: string, item: string | null) => `${question}/${item ?? ''}`;

/** Rows whose work the view does not show yet. */
export const ahead = (snapshot: TableSnapshot, rows: Row[]) =>
  rows.filter((row) => samePlace(row.place, snapshot.view) && !covers(snapshot, row));

/** The view was read when the command was already on disk. A host that has started anew may have less than before. */
export const covers = (snapshot: TableSnapshot, row: Row) =>
  row.acked?.boot === snapshot.boot && snapshot.seq >= row.acked.seq;

/** The host's view with this device's commands and drafts on top. */
export function show(snapshot: TableSnapshot, rows: Row[], drafts: Draft[]): Shown {
  const { view } = snapshot;
  const here = drafts.filter((draft) => samePlace(draft.place, view));
  const away = drafts.filter((draft) => !here.includes(draft));
  const board = new Board(view);
  const coming = ahead(snapshot, rows);
  for (const row of coming) board.play(row);
  const stray = [...here.filter((draft) => !board.type(draft)), ...away.filter(unsent)];
  const fresh = here.filter((draft) => draft.kind === 'new');
  const questions = board.questions(fresh);
  const deleted = board.deleted();
  const notes = questions.flatMap((one) => one.items).flatMap((item) => item.notes);
  const everything = [...notes, ...deleted, ...board.checks, ...board.rankings];
  const waiting = everything.filter((one) => one.where.kind === 'device').length;
  // Not shown on top, and not known to be with the host as long as it has not said so.
  const unsure = coming.some((row) => row.again && !row.acked && matters(row));
  return {
    view,
    questions,
    checks: board.checks,
    deleted,
    helpAsked: board.help,
    handInPending: board.handIn,
    movePending: board.moving,
    waiting: waiting === 0 && unsure ? 1 : waiting,
    undecided: [
      ...notes.filter(isUndecided),
      ...board.checks.filter(isUndecidedCheck),
      ...board.rankings.filter(isUndecidedRanking),
    ].length,
    drafts: fresh.filter((draft) => hasWords(draft.content)),
    stray,
  };
}

class Board {
  #view: TableView;
  #cards = new Map<string, Card>();
  checks: ShownCheck[];
  rankings: ShownRanking[];
  help: boolean;
  handIn = false;
  moving = false;

  constructor(view: TableView) {
    this.#view = view;
    this.help = view.help_asked;
    for (const { items } of view.questions) {
      for (const line of items.flatMap((item) => item.notes)) this.#lay(line, false);
    }
    for (const line of view.deleted) this.#lay(line, true);
    this.rankings = view.questions.flatMap(rankingOf);
    this.checks = view.checks.map((check) => ({
      check,
      verdict: check.verdict ?? null,
      words: check.words,
      revision: check.revision,
      pending: false,
      foreign: null,
      where: { kind: 'host', at: null },
    }));
  }

  #lay(line: NoteLine, gone: boolean): void {
    const note: ShownNote = {
      id: line.id,
      reference: line.reference,
      content: line.content,
      sent: line.content,
      revision: line.revision,
      pending: false,
      others: line.others,
      movedFrom: line.moved_from ?? null,
      where: { kind: 'host', at: line.changed_at },
    };
    this.#cards.set(line.id, { note, question: line.question, item: line.plan_item ?? null, gone });
  }

  play(row: Row): void {
    const { command } = row;
    if (row.again && !this.#lacks(command)) return;
    if (command.kind === 'write_note') this.#write(command, row);
    else if ('note' in command) this.#change(command, row);
    else if (command.kind === 'reorder_notes') this.#reorder(command.order);
    else if (command.kind === 'answer_statement') {
      this.#answer(command.statement, row, command.verdict, command.words);
    } else if (command.kind === 'withdraw_answer') this.#answer(command.statement, row, null, '');
    else if (command.kind === 'rank_items') this.#rank(command, row);
    else if (command.kind === 'ask_for_help') this.help = true;
    else if (command.kind === 'give_help') this.help = false;
    else if (command.kind === 'hand_in_table') this.handIn = true;
    else if (command.kind === 'ask_to_move') this.moving = true;
  }

  /** The view shows that the host has lost what it once had; otherwise it may have what is newer. */
  #lacks(command: Command): boolean {
    if (command.kind === 'write_note') return true;
    const older = (revision: number) =>
      'base' in command && command.base != null && revision <= command.base;
    if ('note' in command) {
      const card = this.#cards.get(command.note);
      return card !== undefined && (card.note.revision === null || older(card.note.revision));
    }
    if (command.kind === 'rank_items') {
      const shown = this.#ranking(command.question);
      return shown !== undefined && older(shown.revision);
    }
    if (command.kind !== 'answer_statement' && command.kind !== 'withdraw_answer') return false;
    const shown = this.checks.find((one) => one.check.statement === command.statement);
    return shown !== undefined && older(shown.check.revision);
  }

  #write(command: Extract<Command, { kind: 'write_note' }>, row: Row): void {
    const { note: id, question, plan_item, content } = command;
    if (this.#cards.has(id)) return;
    const note: ShownNote = {
      id,
      reference: null,
      content,
      sent: content,
      revision: null,
      pending: !row.acked,
      others: [],
      movedFrom: null,
      where: place(row),
    };
    this.#cards.set(id, { note, question, item: plan_item ?? null, gone: false });
  }

  #change(command: Extract<Command, { note: string }>, row: Row): void {
    const card = this.#cards.get(command.note);
    if (!card) return;
    const { note } = card;
    if (command.kind === 'revise_note' || command.kind === 'settle_note') {
      note.content = note.sent = command.content;
    }
    if (command.kind === 'settle_note') note.others = [];
    if (command.kind === 'move_note') {
      card.question = command.question;
      card.item = command.plan_item ?? null;
      // A moved note stands last in its new place.
      this.#cards.delete(note.id);
      this.#cards.set(note.id, card);
    }
    if (command.kind === 'withdraw_note') card.gone = true;
    if (command.kind === 'restore_note') card.gone = false;
    // Until a view says what became of it, words on the way are the device's: the host may have kept both.
    const known = row.acked && command.kind !== 'revise_note' && command.kind !== 'settle_note';
    if (note.where.kind === 'host' && known) return;
    note.pending ||= !row.acked;
    note.where = { kind: 'device' };
  }

  #ranking(question: string): ShownRanking | undefined {
    return this.rankings.find((one) => one.question === question);
  }

  #rank(command: Extract<Command, { kind: 'rank_items' }>, row: Row): void {
    const shown = this.#ranking(command.question);
    if (shown) playRank(shown, command, row);
  }

  #reorder(order: string[]): void {
    const there = order.map((id) => this.#cards.get(id)).filter((card) => card !== undefined);
    for (const card of there) {
      this.#cards.delete(card.note.id);
      this.#cards.set(card.note.id, card);
    }
  }

  #answer(statement: string, row: Row, verdict: ShownCheck['verdict'], words: string): void {
    const shown = this.checks.find((one) => one.check.statement === statement);
    if (!shown) return;
    Object.assign(shown, {
      verdict,
      words,
      revision: null,
      pending: shown.pending || !row.acked,
      where: place(row),
    });
  }

  /** Puts what is being typed on top; false when what it is about is not there. */
  type(draft: Draft): boolean {
    if (draft.kind === 'new') return true;
    if (draft.kind === 'check') return this.#typeWords(draft);
    if (draft.kind === 'rank') return this.#choose(draft);
    const card = this.#cards.get(draft.note);
    if (!card || card.gone) return !unsent(draft);
    // Opened and not touched: what came from elsewhere is shown, and is where it is.
    if (sameWords(draft.content, draft.seen)) return true;
    if (sameWords(draft.content, card.note.sent)) return true;
    card.note.content = draft.content;
    card.note.where = { kind: 'device' };
    return true;
  }

  #typeWords(draft: CheckDraft): boolean {
    const shown = this.checks.find((one) => one.check.statement === draft.statement);
    if (!shown) return !unsent(draft);
    const host = { verdict: shown.verdict ?? null, words: shown.words };
    if (sameAnswer(draft.content, host) || sameAnswer(draft.content, draft.seen)) return true;
    const changed = host.words !== draft.seen.words && host.words !== '' && !shown.pending;
    shown.foreign = changed ? host.words : null;
    Object.assign(shown, { ...draft.content, where: { kind: 'device' } });
    return true;
  }

  #choose(draft: RankDraft): boolean {
    const shown = this.#ranking(draft.question);
    if (!shown) return !unsent(draft);
    chooseRank(shown, draft);
    return true;
  }

  questions(fresh: NewDraft[]): ShownQuestion[] {
    return this.#view.questions.map(({ question, items, fact_sheets }) => {
      const shown = items.map(({ plan_item }) => {
        const id = plan_item?.id ?? null;
        const inside = (card: Card) =>
          card.question === question.key && card.item === id && !card.gone;
        const draft = fresh.find((one) => one.question === question.key && one.item === id);
        return {
          key: itemKey(question.key, id),
          item: plan_item ?? null,
          notes: [...this.#cards.values()].filter(inside).map((card) => card.note),
          draft: draft ?? null,
        };
      });
      const notes = shown.reduce((sum, item) => sum + item.notes.length, 0);
      const ranking = this.#ranking(question.key) ?? null;
      return { question, sheets: fact_sheets, items: shown, notes, ranking };
    });
  }

  deleted(): ShownNote[] {
    return [...this.#cards.values()].filter((card) => card.gone).map((card) => card.note);
  }
}

const place = (row: Row): Whereabouts =>
  row.acked ? { kind: 'host', at: row.acked.at } : { kind: 'device' };

const isUndecided = (note: ShownNote) =>
  note.where.kind === 'device' && !note.pending && noteStops(note, note.content);

const isUndecidedCheck = (shown: ShownCheck) =>
  shown.where.kind === 'device' &&
  !shown.pending &&
  checkStops(shown, { verdict: shown.verdict ?? null, words: shown.words });

const isUndecidedRanking = (shown: ShownRanking) =>
  shown.where.kind === 'device' && !shown.pending && rankStops(shown, shown.items);

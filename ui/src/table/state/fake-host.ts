import type {
  AppError,
  CheckAnswer,
  Command,
  NoteContent,
  NoteLine,
  RankingAnswer,
} from '$lib/generated';
import {
  HostRefusal,
  NoContact,
  type FeedSign,
  type Hello,
  type TableBackend,
  type TableFound,
  type TableJoined,
  type TableSnapshot,
} from '$lib/backend/table-backend';
import type { Answered } from '../logic/outbox';
import { sameRanks } from '$lib/ranking';
import { sameWords } from '../logic/words';
import { asksRanking, line, snapshot, view } from '../testing';

const refusal = (status: number, code: string) =>
  new HostRefusal(status, { code, message: 'Nei.', hint: '' } as AppError);

/**
 * A host for tests, in memory, with the rules that matter to a table: each id once, revisions with a base, both texts
 * kept. `weather` decides what the network does to each request.
 */
export class FakeHost implements TableBackend {
  notes = new Map<string, NoteLine>();
  checks = new Map<string, CheckAnswer>();
  /** To question 3, which is asked when `ranks` is set. */
  ranking: RankingAnswer | null = null;
  ranks = false;
  seq = 1;
  boot = 'one';
  session = true;
  roomOpen = true;
  table = 't4';
  handedIn: string | null = null;
  /** Every text that was ever on disk. */
  journal: string[] = [];
  executed: string[] = [];
  weather: () => 'fine' | 'lost' | 'unanswered' | 'twice' = () => 'fine';
  #answers = new Map<string, Answered>();
  #followers = new Set<(sign: FeedSign) => void>();

  hello(): Promise<Hello> {
    const { boot, roomOpen } = this;
    return this.#carry(() => ({
      program: 'rundebord',
      version: '0',
      language: 'nb',
      room_open: roomOpen,
      boot,
      now: '2026-03-03T10:00:00Z',
    }));
  }

  look(): Promise<TableFound> {
    return this.#carry(() => ({
      workshop: 'w',
      table: this.table,
      number: Number(this.table.slice(1)),
      title: 'Samfunnsdelen',
      municipality: 'Lillevik',
      round: 1,
    }));
  }

  async join(): Promise<TableJoined> {
    this.session = true;
    return { ...(await this.look()), device: 'd1' };
  }

  view(): Promise<TableSnapshot> {
    return this.#carry(() => {
      this.#known();
      const { table } = this;
      const checks = [...this.checks.values()];
      const more = { table, number: Number(table.slice(1)), handed_in_at: this.handedIn, checks };
      const notes = [...this.notes.values()].filter((note) => note.table === table);
      const seen = view(notes, more);
      if (this.ranks) seen.questions.push(asksRanking(this.ranking));
      if (this.ranking) {
        seen.standing_rankings = [{ question: '3', revision: this.ranking.revision }];
      }
      return structuredClone(snapshot(seen, this.seq, this.boot));
    });
  }

  execute(id: string, command: Command): Promise<Answered> {
    return this.#carry(() => {
      this.#known();
      const before = this.#answers.get(id);
      if (before) return { ...before, boot: this.boot };
      this.#decide(command);
      this.executed.push(id);
      this.seq += 1;
      const accepted = { id, first: this.seq, last: this.seq, at: '2026-03-03T10:42:00Z' };
      const answer = { accepted, seq: this.seq, boot: this.boot };
      this.#answers.set(id, answer);
      for (const follower of this.#followers) follower({ kind: 'change', seq: this.seq });
      return answer;
    });
  }

  report(): Promise<void> {
    return Promise.resolve();
  }

  leave(): Promise<void> {
    return Promise.resolve();
  }

  follow(_: number | null, onsign: (sign: FeedSign) => void, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.weather() !== 'fine') return reject(new NoContact());
      this.#followers.add(onsign);
      onsign({ kind: 'hello', seq: this.seq, boot: this.boot });
      signal.addEventListener('abort', () => {
        this.#followers.delete(onsign);
        resolve();
      });
    });
  }

  /** Another device at the table. */
  other(command: Command): void {
    this.#decide(command);
    this.seq += 1;
    for (const follower of this.#followers) follower({ kind: 'change', seq: this.seq });
  }

  #known(): void {
    if (!this.session) throw refusal(401, 'session_unknown');
  }

  #decide(command: Command): void {
    if (this.handedIn) throw refusal(409, 'table_handed_in');
    if ('table' in command && command.table !== this.table) throw refusal(409, 'not_this_table');
    if (command.kind === 'write_note') {
      if (this.notes.has(command.note)) throw refusal(409, 'already_exists');
      const { table, question, content } = command;
      this.notes.set(command.note, line(command.note, '', { table, question, content }));
      this.#wrote(content);
    }
    if (command.kind === 'revise_note') this.#revise(command);
    if (command.kind === 'withdraw_note') this.notes.delete(this.#note(command.note).id);
    if (command.kind === 'answer_statement') this.#answer(command);
    if (command.kind === 'rank_items') this.#rank(command);
    if (command.kind === 'hand_in_table') this.handedIn = '2026-03-03T11:00:00Z';
    if (command.kind === 'settle_note') {
      const note = this.#note(command.note);
      note.content = command.content;
      note.others = [];
      note.revision += 1;
      this.#wrote(command.content);
    }
  }

  #revise(command: Extract<Command, { kind: 'revise_note' }>): void {
    const note = this.#note(command.note);
    this.#wrote(command.content);
    if (sameWords(note.content, command.content)) return;
    if (command.base != null && command.base !== note.revision) {
      note.others = [...note.others, command.content];
      return;
    }
    note.content = command.content;
    note.revision += 1;
  }

  #answer(command: Extract<Command, { kind: 'answer_statement' }>): void {
    const { statement, verdict, words, base } = command;
    const check = this.checks.get(statement);
    if (!check) throw refusal(409, 'unknown');
    if (base != null && base !== check.revision) throw refusal(409, 'answer_changed');
    const revision = check.revision + 1;
    this.checks.set(statement, { ...check, verdict, words, revision });
    this.journal.push(words);
  }

  #rank({ items, base }: Extract<Command, { kind: 'rank_items' }>): void {
    const revision = this.ranking?.revision ?? 0;
    if (sameRanks(items, this.ranking?.items ?? [])) return;
    if (base != null && base !== revision) throw refusal(409, 'ranking_changed');
    const at = '2026-03-03T10:42:00Z';
    this.ranking =
      items.length > 0 ? { items, source: 'device', revision: revision + 1, at } : null;
  }

  #note(id: string): NoteLine {
    const note = this.notes.get(id);
    if (!note) throw refusal(409, 'unknown');
    if (note.table !== this.table) throw refusal(409, 'not_this_table');
    return note;
  }

  #wrote(content: NoteContent): void {
    this.journal.push(content.text);
  }

  /** Through the weather there and back. */
  async #carry<T>(work: () => T): Promise<T> {
    const weather = this.weather();
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (weather === 'lost') throw new NoContact();
    const answer = work();
    if (weather === 'twice') work();
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (weather === 'unanswered') throw new NoContact();
    return answer;
  }
}

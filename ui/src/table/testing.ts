import type {
  AskedItem,
  AskedQuestion,
  CheckAnswer,
  ItemRank,
  NoteContent,
  NoteLine,
  Question,
  RankingAnswer,
  RankingWay,
  TableView,
} from '$lib/generated';
import type { TableSnapshot } from '$lib/backend/table-backend';
import type { CheckDraft, KnownPlace, NewDraft, NoteDraft, RankDraft, Row } from './store/store';
import { nothing } from './logic/words';

/*
 * Builders for tests: table 4 of a workshop with two questions.
 */

export const here: KnownPlace = { workshop: 'w', table: 't4', number: 4, title: 'Samfunnsdelen' };

export const words = (text: string, more: Partial<NoteContent> = {}): NoteContent => ({
  ...nothing,
  text,
  ...more,
});

export const question = (key: string, more: Partial<Question> = {}): Question => ({
  key,
  number: key,
  kind: 'open',
  plan_items: [],
  ask_why: false,
  ask_stance: false,
  heading: '',
  text: `Spørsmål ${key}`,
  help: '',
  ...more,
});

export const line = (id: string, text: string, more: Partial<NoteLine> = {}): NoteLine => ({
  id,
  reference: `B4-${id}`,
  table: 't4',
  table_number: 4,
  question: '1',
  content: words(text),
  source: 'device',
  others: [],
  revision: 1,
  changed_at: '2026-03-03T10:42:00Z',
  fate: { kind: 'unused' } as unknown as NoteLine['fate'],
  ...more,
});

export const check = (statement: string, more: Partial<CheckAnswer> = {}): CheckAnswer => ({
  statement,
  number: 1,
  version: 1,
  text: 'Bordene vil ha buss.',
  spread: 2,
  references: [],
  words: '',
  revision: 0,
  ...more,
});

export function view(notes: NoteLine[] = [], more: Partial<TableView> = {}): TableView {
  const asked = (key: string): AskedItem[] => [
    { notes: notes.filter((note) => note.question === key) },
  ];
  return {
    workshop: 'w',
    table: 't4',
    number: 4,
    title: 'Samfunnsdelen',
    municipality: 'Lillevik',
    round: 1,
    date: '2026-03-03',
    phase: 'open',
    room_open: true,
    help_asked: false,
    messages: [],
    move_wish: [],
    tables: [],
    questions: ['1', '2'].map((key) => ({
      question: question(key),
      fact_sheets: [],
      items: asked(key),
    })),
    checks: [],
    standing_notes: notes.map((note) => ({ note: note.id, revision: note.revision })),
    standing_answers: [],
    standing_rankings: [],
    unreached: [],
    deleted: [],
    ...more,
  };
}

export const snapshot = (of: TableView, seq = 10, boot = 'boot'): TableSnapshot => ({
  seq,
  boot,
  now: '2026-03-03T10:45:00Z',
  device: 'd1',
  view: of,
});

let order = 0;

export function row(command: Row['command'], more: Partial<Row> = {}): Row {
  order += 1;
  return { order, id: `c${order}`, place: here, command, made: order, ...more };
}

export const acked = (seq: number, boot = 'boot') => ({
  acked: { seq, boot, at: '2026-03-03T10:50:00Z' },
});

export const write = (note: string, text: string): Row['command'] => ({
  kind: 'write_note',
  note,
  workshop: 'w',
  table: 't4',
  question: '1',
  content: words(text),
});

export const revise = (note: string, text: string, base = 1): Row['command'] => ({
  kind: 'revise_note',
  note,
  content: words(text),
  base,
});

export const noteDraft = (note: string, text: string, seen: string, base = 1): NoteDraft => ({
  kind: 'note',
  key: `w/t4/note/${note}/tab`,
  place: here,
  tab: 'tab',
  at: 1,
  note,
  content: words(text),
  seen: words(seen),
  base,
});

export const newDraft = (text: string, more: Partial<NewDraft> = {}): NewDraft => ({
  kind: 'new',
  key: 'w/t4/new/1//tab',
  place: here,
  tab: 'tab',
  at: 1,
  question: '1',
  item: null,
  content: words(text),
  ...more,
});

export const checkDraft = (text: string, seen: string, base = 0): CheckDraft => ({
  kind: 'check',
  key: 'w/t4/check/s1/tab',
  place: here,
  tab: 'tab',
  at: 1,
  statement: 's1',
  content: { verdict: 'partly', words: text },
  seen: { verdict: seen === '' ? null : 'partly', words: seen },
  base,
});

/** `{ a: 3 }` is three points, or the third place, for the item a. */
export const ranks = (given: Record<string, number>): ItemRank[] =>
  Object.entries(given).map(([plan_item, value]) => ({ plan_item, value }));

export const fivePoints: RankingWay = { kind: 'points', points: 5 };

export const ranked = (given: Record<string, number>, revision = 1): RankingAnswer => ({
  items: ranks(given),
  source: 'device',
  revision,
  at: '2026-03-03T10:42:00Z',
});

/** Question 3: five points among a, b and c. */
export const asksRanking = (
  answer: RankingAnswer | null = null,
  way: RankingWay = fivePoints,
): AskedQuestion => ({
  question: question('3', { kind: 'ranking', plan_items: ['priority_area'], ranking: way }),
  fact_sheets: [],
  items: ['a', 'b', 'c'].map((id) => ({
    plan_item: { id, kind: 'priority_area', code: id.toUpperCase(), text: id, in_use: false },
    notes: [],
  })),
  ranking: { way, answer },
});

export const rank = (given: Record<string, number>, base = 0): Row['command'] => ({
  kind: 'rank_items',
  workshop: 'w',
  table: 't4',
  question: '3',
  items: ranks(given),
  base,
});

export const rankDraft = (
  given: Record<string, number>,
  seen: Record<string, number> = {},
  base = 0,
): RankDraft => ({
  kind: 'rank',
  key: 'w/t4/rank/3/tab',
  place: here,
  tab: 'tab',
  at: 1,
  question: '3',
  content: ranks(given),
  seen: ranks(seen),
  base,
});

// Twelve tables in a workshop: who sits where, what each writes, answers and ranks, and that it hands in.
import { corrections, notePhrases, themes, whys } from './county-words.mjs';
import { Scripted, facilitator } from './scripted.mjs';

export const TABLES = 12;
/** Of a theme's things, how many are written about in a round; the others are other words for the first of them. */
export const TOPICS = 5;

const phrasesOf = {
  overrasket: 'surprised',
  nysgjerrig: 'curious',
  mangler: 'missing',
  'lange-linjer': 'planItem',
  'satsingsomrader-endres': 'planItem',
  'tydelig-retning': 'direction',
  'viktige-satsinger': 'important',
  'ikke-fatt-med': 'missing',
  'lange-linjer-og-mal': 'important',
  'viktigste-satsingsomrader': 'important',
};

export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** `items` are those of the current plan; `notes`, `asked` and `tables` are of the newest workshop. */
export class Tables extends Scripted {
  items = [];
  workshops = [];

  /** A workshop with everybody there, and open. */
  openWorkshop(set, date) {
    this.flush();
    const workshop = this.id();
    this.workshop = workshop;
    this.set = this.view({ kind: 'question_sets' }).find(({ key }) => key === set);
    const details = { date, place: 'Kommunestyresalen, Storvik rådhus' };
    this.ask(facilitator, { kind: 'prepare_workshop', workshop, details, question_set: this.set });
    this.flush();
    const members = this.members();
    this.tables = Array.from({ length: TABLES }, (_, index) => ({
      table: this.id(),
      number: index + 1,
      seats: members.filter((_, place) => place % TABLES === index).map(({ person }) => person),
    }));
    this.ask(facilitator, {
      kind: 'mark_attendance',
      workshop,
      marks: members.map(({ person }) => ({ person, presence: 'present' })),
    });
    this.ask(facilitator, { kind: 'arrange_rotations', workshop, rotations: [this.tables] });
    this.ask(facilitator, { kind: 'open_workshop', workshop });
    this.flush();
    this.asked = this.view({ kind: 'round', workshop }).checks.map(({ statement }) => statement);
    this.workshops.push({ workshop, tables: this.tables });
  }

  /** What one of the tables writes about a thing: from two words to five hundred characters. */
  content(question, thing, { facts }) {
    const phrases = notePhrases[phrasesOf[question.key] ?? 'hearing'];
    const sentences = [capital(this.pick(phrases)(thing))];
    if (this.chance(0.35)) sentences.push(this.pick(facts));
    if (this.chance(0.07)) sentences.push(...facts, ...whys);
    const text = sentences.reduce((whole, sentence) => (whole.length + sentence.length < 500 ? `${whole} ${sentence}` : whole));
    const why = question.ask_why && this.chance(0.55) ? this.pick(whys) : '';
    const stance = question.ask_stance && this.chance(0.85) ? this.pick(['keep', 'keep', 'change', 'change', 'end']) : null;
    return { text, why, stance, disagreement: this.chance(0.1) };
  }

  /** So many notes, spread over tables, questions, themes and things. */
  writeNotes(count) {
    const questions = this.set.questions.filter(({ kind }) => kind === 'open' || kind === 'plan_items');
    this.notes = Array.from({ length: count }, (_, index) => {
      const theme = index % themes.length;
      const topic = Math.floor(index / themes.length) % TOPICS;
      const question = questions[(index * 3 + this.below(2)) % questions.length];
      const table = this.tables[(index + Math.floor(index / themes.length) * 5) % TABLES];
      const { things } = themes[theme];
      const thing = topic < 3 && this.chance(0.4) ? things[topic + TOPICS] : things[topic];
      const note = { note: this.id(), table, question: question.key, theme, topic, thing };
      this.writeNote(note, question, table);
      return note;
    });
  }

  writeNote({ note, theme, thing }, question, { table }) {
    const { workshop } = this;
    const about = this.items.filter(({ details }) => question.plan_items.includes(details.kind));
    const plan_item = question.kind === 'plan_items' ? this.pick(about).item : null;
    const content = this.content(question, thing, themes[theme]);
    // Every fourth table's words were on paper.
    const actor = this.chance(0.25) ? facilitator : { role: 'table', workshop, table };
    this.ask(actor, { kind: 'write_note', note, workshop, table, question: question.key, plan_item, content });
  }

  /** A verdict from every table to every statement; `corrects` says how many tables correct one. */
  answerAll(corrects) {
    const { workshop } = this;
    for (const statement of this.asked) {
      const from = this.below(TABLES);
      const many = corrects(statement.number);
      const thing = themes[(statement.number - 1) % themes.length].things[0];
      this.tables.forEach(({ table }, index) => {
        const wrong = (index - from + TABLES) % TABLES < many;
        const verdict = wrong ? this.pick(['partly', 'partly', 'missing', 'wrong']) : 'right';
        const words = wrong ? this.pick(corrections)(thing) : '';
        const actor = { role: 'table', workshop, table };
        this.ask(actor, { kind: 'answer_statement', workshop, table, statement: statement.id, verdict, words });
      });
    }
  }

  /** Every table ranks the priority areas. */
  rankAll(question) {
    const areas = this.items.filter(({ details }) => details.kind === 'priority_area');
    for (const { table } of this.tables) {
      const values = this.pick([
        [3, 1, 1, 0],
        [2, 2, 1, 0],
        [5, 0, 0, 0],
        [1, 1, 1, 2],
        [0, 2, 3, 0],
      ]);
      const items = areas
        .map(({ item }, index) => ({ plan_item: item, value: values[index] }))
        .filter(({ value }) => value > 0);
      const { workshop } = this;
      this.ask({ role: 'table', workshop, table }, { kind: 'rank_items', workshop, table, question, items });
    }
  }

  /** Every table reads back and hands in, and the workshop is closed. */
  closeWorkshop(ranked = []) {
    const { workshop } = this;
    for (const { table } of this.tables) {
      const notes = this.notes.filter((note) => note.table.table === table).map(({ note }) => ({ note, revision: 1 }));
      const answers = this.asked.map(({ id }) => ({ statement: id, revision: 1 }));
      const rankings = ranked.map((question) => ({ question, revision: 1 }));
      this.ask({ role: 'table', workshop, table }, { kind: 'hand_in_table', workshop, table, notes, answers, rankings });
    }
    this.ask(facilitator, { kind: 'close_workshop', workshop });
    this.flush();
  }
}

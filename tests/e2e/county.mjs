// A whole process of the largest kind, given to a file through the door as three workshops would have given it: 67 members
// around 12 tables, 600 notes, more than 60 statements with a verdict from every table, 40 corrections, 6 objections. Each stage
// stops where the administration has a little left to do. The same seed gives the same words and the same ids.
import { Desk } from './county-desk.mjs';
import { TABLES, TOPICS } from './county-tables.mjs';
import { planItems, remarks, themes, understandings } from './county-words.mjs';
import { administration, facilitator } from './scripted.mjs';

export { READER } from './county-desk.mjs';
export { TABLES };

const NOTES = [330, 170, 100];
/** Statements of the first round that the file gets; two more are left to whoever works on it. */
const WRITTEN = 58;
/** Notes of the first round that nothing has become of yet. */
export const LEFT = 12;
/** Statements whose corrections are left to whoever works on the second round: a new version, a remark, a split. */
export const UNRESOLVED = [6, 21, 33];

export class County extends Desk {
  constructor() {
    super('county', 2036);
    const details = {
      title: 'Kommuneplanens samfunnsdel 2024–2036',
      municipality: 'Storvik kommune',
      period_from: 2023,
      period_to: 2027,
    };
    this.ask(facilitator, { kind: 'correct_process', details: { ...details, written_language: 'nb', second_reader: true } });
    this.items = planItems.map(([kind, text]) => ({ item: this.id(), details: { kind, text } }));
    for (const item of this.items) this.ask(facilitator, { kind: 'add_plan_item', ...item });
  }

  /** The first workshop is closed, and nearly everything of it processed. */
  first() {
    this.openWorkshop('forste-verksted', '2026-08-26');
    this.writeNotes(NOTES[0]);
    this.closeWorkshop();
    this.addThemes();
    this.group(this.notes);
    this.#processFirst();
    this.sign([WRITTEN - 1, WRITTEN]);
  }

  #processFirst() {
    const rest = new Set(this.notes);
    const take = (count, fits) =>
      [...rest]
        .filter(fits)
        .slice(0, count)
        .map((note) => (rest.delete(note), note));
    const written = ({ theme, topic }) => topic * themes.length + theme < WRITTEN;
    const left = take(LEFT, (note) => !written(note));
    take(LEFT - left.length, ({ theme }) => theme === themes.length - 1);
    this.setAside(
      take(8, (note) => !written(note)),
      'duplicate',
      'Det samme er sagt i et annet notat.',
    );
    const wondered = take(26, ({ question, topic }) => ['nysgjerrig', 'mangler'].includes(question) && topic > 0);
    for (let index = 0; index < 13; index += 1) this.follow(wondered.slice(index * 2, index * 2 + 2), index);
    const reasons = [
      ['off_topic', 'Dette avgjøres ikke i planen.'],
      ['unclear', 'Vi forsto ikke hva notatet mener uten å spørre bordet.'],
      ['operational', 'Dette gjelder driften og er gitt videre til enheten det gjelder, som svarer bordet innen høstferien.'],
      ['already_covered', 'Dette er allerede dekket i planen eller i vedtak.'],
      ['other', 'Bordet ba oss selv om å la det ligge.'],
    ];
    for (const [reason, remark] of reasons)
      this.setAside(
        take(5, ({ question }) => question === 'tydelig-retning' || question === 'overrasket'),
        reason,
        remark,
      );
    for (let number = 0; number < WRITTEN; number += 1) {
      const [topic, theme] = [Math.floor(number / themes.length), number % themes.length];
      const behind = [...rest].filter((note) => note.topic === topic && note.theme === theme);
      this.#understandTopic(behind, theme, topic, number);
    }
    this.#objectFirst();
  }

  #understandTopic(behind, theme, topic, number) {
    const text = understandings[(theme + topic) % understandings.length](themes[theme].things[topic]);
    const what = ['other', 'priority_area', 'long_line_change', 'keep_as_is', 'knowledge_gap'][(theme + 2 * topic) % 5];
    const lines = this.items.filter(({ details }) => (details.kind === 'priority_area') === (what === 'priority_area'));
    const plan_item = what === 'other' || number % 4 === 3 ? null : lines[number % lines.length].item;
    const statement = this.understand(behind, text, { theme, what, plan_item });
    if (number % 6 === 0) {
      const assessment =
        'Innenfor kommunens handlingsrom. Henger sammen med arealdelen, og bør sees i sammenheng med økonomiplanen.';
      this.ask(administration, { kind: 'assess_statement', statement, assessment });
    }
    if (number === 3) this.objectedTo = statement;
  }

  #objectFirst() {
    this.object({
      table: 3,
      statement: this.objectedTo,
      text: 'Vi skrev ikke at dette gjelder hele kommunen. Det gjelder Øvre dalen.',
      answer: 'Bordet har rett. Forståelsen er rettet før publisering.',
      outcome: 'met',
    });
    this.object({
      text: 'En folkevalgt mener at spørsmålene ledet bordene mot økonomi, og ber om at det står i saken.',
      answer: 'Spørsmålene er de samme som i metoden. Merknaden følger saken.',
      outcome: 'kept',
    });
  }

  /** The second workshop is closed, and processed but for three statements, and an objection that nobody has answered. */
  second() {
    const late = { note: this.id(), theme: 8, thing: 'rassikringen' };
    const [{ workshop, tables }] = this.workshops;
    const content = {
      text: 'Arket lå igjen på bordet: Rassikringen av veien til Ytre Vik må nevnes med navn.',
      why: '',
      stance: null,
      disagreement: false,
    };
    this.ask(facilitator, {
      kind: 'write_note',
      note: late.note,
      workshop,
      table: tables[4].table,
      question: 'mangler',
      plan_item: null,
      content,
    });
    this.openWorkshop('andre-verksted', '2026-10-14');
    this.writeNotes(NOTES[1]);
    // Forty of sixty are corrected, by one table to four.
    this.answerAll((number) => (number % 3 === 1 && number < 61 ? 0 : 1 + (number % 4)));
    this.rankAll('prioriter-satsingsomrader');
    this.closeWorkshop(['prioriter-satsingsomrader']);
    this.addThemes();
    this.group(this.notes);
    this.flush();
    this.#processSecond(late);
    this.sign(UNRESOLVED);
  }

  #processSecond(late) {
    const rest = [...this.notes];
    const corrected = this.view({ kind: 'round', workshop: this.workshop }).checks.filter(({ unresolved }) => unresolved);
    corrected
      .filter(({ statement }) => !UNRESOLVED.includes(statement.number))
      .forEach(({ statement }, index) => this.correct(statement, index, rest));
    for (let index = 0; index < 6; index += 1) this.follow(rest.splice(0, 2), index);
    this.setAside(rest.splice(0, 14), 'already_covered', 'Dette er allerede dekket i planen eller i vedtak.');
    this.setAside(rest.splice(0, 9), 'duplicate', 'Det samme er sagt i et annet notat.');
    const written = themes.map(({ things }, theme) => {
      const behind = rest.filter((note) => note.theme === theme);
      const text = understandings[(theme + 3) % understandings.length](things[5]);
      return this.understand(theme === 8 ? [...behind, late] : behind, text, {
        theme,
        what: theme % 2 ? 'priority_area' : 'other',
      });
    });
    // Two that say the same become one.
    this.ask(administration, { kind: 'merge_statements', into: written[2], from: [written[3]] });
    const [, , third, fourth, fifth] = corrected.map(({ statement }) => statement.id);
    this.object({
      table: 7,
      statement: third,
      text: 'Den nye versjonen er bedre, men ordet «først og fremst» åpner for alt.',
      answer: 'Vi har strammet inn formuleringen, men beholder at kommunen kan gjøre unntak.',
      outcome: 'partly_met',
    });
    this.object({ table: 1, statement: fourth, text: 'Dette sa vi ikke.', withdrawn: 'Bordet fant notatet sitt igjen.' });
    this.object({
      table: 9,
      statement: fifth,
      text: 'Mindretallet ved bordet vårt er ikke nevnt. Vi var tre mot tre, og det kan ikke bli stående som om alle mente det samme.',
    });
  }

  /** The third workshop is closed, and processed but for the last correction. */
  third() {
    this.openWorkshop('etter-horing', '2026-11-18');
    this.writeNotes(NOTES[2]);
    this.answerAll((number) => (number % 16 === 5 ? 1 + (number % 2) : 0));
    this.closeWorkshop();
    this.addThemes();
    this.group(this.notes);
    this.flush();
    const [last, ...others] = this.view({ kind: 'round', workshop: this.workshop }).checks.filter(
      ({ unresolved }) => unresolved,
    );
    this.last = last.statement.number;
    const rest = [...this.notes];
    others.forEach(({ statement }, index) => this.correct(statement, index, rest));
    this.setAside(rest.splice(0, 20), 'off_topic', 'Dette avgjøres ikke i planen.');
    themes.forEach(({ things }, theme) => {
      const behind = rest.filter((note) => note.theme === theme);
      if (theme < 6) this.understand(behind, understandings[(theme + 1) % understandings.length](things[6]), { theme });
      else this.setAside(behind, 'already_covered', 'Dette er allerede dekket i planen eller i vedtak.');
    });
    this.object({
      table: 5,
      statement: others[0].statement.id,
      text: 'Høringen er brukt som om alle svarte. Det var 61 innspill.',
      answer: 'Antallet står nå i saksframlegget. Ordlyden blir stående.',
      outcome: 'kept',
    });
    this.sign([this.last]);
  }

  /** What a stage leaves is done too, and its summary is published: for a test that begins with a later one. */
  complete() {
    const { notes, objections } = this.summary();
    const open = notes.filter(({ fate }) => fate.kind === 'open').map(({ id }) => ({ note: id }));
    for (const [index, theme] of [themes.length - 2, themes.length - 1].entries()) {
      const behind = open.filter((_, place) => place % 2 === index);
      const [topic, { things }] = [TOPICS - 1, themes[theme]];
      if (behind.length > 0)
        this.understand(behind, understandings[(theme + topic) % understandings.length](things[topic]), { theme });
    }
    const { workshop } = this;
    for (const { statement, unresolved } of this.view({ kind: 'round', workshop }).checks) {
      if (unresolved)
        this.ask(administration, { kind: 'keep_statement', statement: statement.id, workshop, remark: remarks[0] });
    }
    for (const { id, status } of objections) {
      if (status === 'open')
        this.ask(administration, {
          kind: 'answer_objection',
          objection: id,
          answer: 'Innvendingen følger saken.',
          outcome: 'kept',
        });
    }
    this.sign();
    this.ask(administration, { kind: 'publish_summary', workshop });
    this.flush();
  }
}

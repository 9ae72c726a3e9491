// What the administration does with a round: themes, statements, notes set aside or followed up, corrections, objections, signatures.
import { Tables, capital } from './county-tables.mjs';
import { owners, remarks, revisions, sources, themes } from './county-words.mjs';
import { administration } from './scripted.mjs';

export const READER = 'Wenche Ødegård-Holmstrøm';

export class Desk extends Tables {
  /** The round's themes: those of the phrases. */
  addThemes() {
    this.themes = themes.map(({ name }) => ({ theme: this.id(), name }));
    for (const theme of this.themes) this.ask(administration, { kind: 'add_theme', workshop: this.workshop, ...theme });
  }

  /** Each note into its theme. */
  group(notes) {
    this.themes.forEach(({ theme }, index) => {
      const ids = notes.filter((note) => note.theme === index).map(({ note }) => note);
      if (ids.length > 0) this.ask(administration, { kind: 'group_notes', notes: ids, theme });
    });
  }

  /** A statement on these notes; answers with its id. */
  understand(notes, text, { theme, what = 'other', plan_item = null }) {
    const statement = this.id();
    const content = { text, theme: this.themes[theme].theme, plan_item, kind: what, notes: notes.map(({ note }) => note) };
    this.ask(administration, { kind: 'write_statement', statement, workshop: this.workshop, content });
    return statement;
  }

  /** Notes set aside, when there are any. */
  setAside(notes, reason, remark) {
    if (notes.length > 0) {
      this.ask(administration, { kind: 'set_aside_notes', notes: notes.map(({ note }) => note), reason, remark });
    }
  }

  /** A question to the knowledge base; most have an owner, and most of those an answer. */
  follow(notes, index) {
    const follow_up = this.id();
    const thing = notes[0].thing;
    const question = this.pick([
      `Hvordan har ${thing} utviklet seg de siste ti årene, fordelt på grender?`,
      `Hva koster ${thing} i dag, og hva er lovpålagt?`,
      `Hva vet vi om ${thing} i nabokommunene?`,
    ]);
    this.ask(administration, {
      kind: 'add_follow_up',
      follow_up,
      workshop: this.workshop,
      notes: notes.map(({ note }) => note),
      question,
    });
    if (index % 5 === 4) return;
    this.ask(administration, { kind: 'assign_follow_up', follow_up, owner: this.pick(owners), due: '2026-10-01' });
    if (index % 3 === 2) return;
    const answer = `${capital(thing)} er gjennomgått. ${this.pick(themes[notes[0].theme].facts)} Tallene er delt inn etter grunnkrets der det ikke røper enkeltpersoner.`;
    this.ask(administration, {
      kind: 'answer_follow_up',
      follow_up,
      answer,
      sources: [this.pick(sources), this.pick(sources)],
    });
  }

  /** An objection, with what came of it. */
  object({ table, statement, text, answer, outcome, withdrawn }) {
    const objection = this.id();
    const by = table ? this.tables[table - 1].table : null;
    this.ask(administration, { kind: 'register_objection', objection, workshop: this.workshop, table: by, statement, text });
    if (outcome) this.ask(administration, { kind: 'answer_objection', objection, answer, outcome });
    if (withdrawn) this.ask(administration, { kind: 'withdraw_objection', objection, reason: withdrawn });
  }

  summary = () => this.view({ kind: 'summary', workshop: this.workshop });

  /** The second reader signs what stands unsigned, but for some. */
  sign(but = []) {
    this.flush();
    const { statements, revised } = this.summary();
    for (const { id, number, versions, reading } of [...statements, ...revised]) {
      const { version, published } = versions.at(-1);
      if (published || reading === 'signed' || but.includes(number)) continue;
      this.ask(administration, { kind: 'sign_statement', statement: id, version, reader: READER });
    }
    this.flush();
  }

  /** A new version, a remark or a split, as it falls. */
  correct({ id, text, notes }, index, rest) {
    const { workshop } = this;
    if (index % 6 === 5) {
      this.ask(administration, { kind: 'keep_statement', statement: id, workshop, remark: this.pick(remarks) });
    } else if (index % 9 === 4 && notes.length > 1) {
      const half = Math.ceil(notes.length / 2);
      const parts = [
        { statement: id, text: `${text} Dette gjelder Sentrum.`, notes: notes.slice(0, half) },
        { statement: this.id(), text: `${text} Dette gjelder grendene.`, notes: notes.slice(half) },
      ];
      this.ask(administration, {
        kind: 'split_statement',
        statement: id,
        parts,
        reason: 'To bord skilte mellom Sentrum og grendene.',
      });
    } else {
      const [[mend, reason], add] = [revisions[index % revisions.length], index % 3 === 0 ? rest.splice(0, 2) : []];
      const mended = mend(text) === text ? `${text} Flere bord nevner dette.` : mend(text);
      this.ask(administration, {
        kind: 'revise_statement',
        statement: id,
        workshop,
        text: mended,
        add_notes: add.map(({ note }) => note),
        reason,
      });
    }
  }
}

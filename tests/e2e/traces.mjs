// Whether every trace of a process is complete in both directions, read from its views alone: from each note to what became of it
// and back, and from each version of each statement to the notes behind it and back.
import assert from 'node:assert/strict';

const sorted = (list) => [...list].sort();
const ids = (references, kind) => references.filter(({ thing }) => thing.kind === kind).map(({ thing }) => thing[kind]);

/** Everything that the views tell; `ask` answers several at once. */
async function read(ask) {
  const [report, { rows }] = await ask([{ kind: 'closing_report' }, { kind: 'plan_outcome' }]);
  const workshops = report.rounds.map(({ workshop }) => workshop);
  const summaries = await ask(workshops.map((workshop) => ({ kind: 'summary', workshop })));
  const rounds = await ask(workshops.map((workshop) => ({ kind: 'round', workshop })));
  const tables = rounds.flatMap(({ workshop, tables }) => tables.map(({ id }) => ({ workshop, table: id })));
  const stories = await ask(tables.map((table) => ({ kind: 'table_story', ...table })));
  const notes = new Map(summaries.flatMap((summary) => summary.notes).map((note) => [note.id, note]));
  const traced = report.items.flatMap(({ statements }) => statements);
  return { report, rows, stories, notes, statements: new Map(traced.map((line) => [line.statement.number, line])) };
}

/** Each note that stands is used, set aside or followed up; what it became points back at it. */
function notesLead({ report, notes, statements }) {
  const aside = new Set(report.set_aside.map(({ note }) => note.note));
  const followed = new Map(report.follow_ups.map((line) => [line.number, new Set(line.notes.map(({ note }) => note))]));
  for (const { id, reference, fate, follow_ups = [] } of notes.values()) {
    assert.notEqual(fate.kind, 'open', `nothing became of ${reference}`);
    assert.equal(fate.kind === 'set_aside', aside.has(id), `${reference} and the report's list of what was set aside`);
    for (const number of fate.statements ?? []) {
      assert.ok(statements.get(number)?.statement.notes.includes(id), `F${number} does not know ${reference}`);
    }
    for (const number of fate.follow_ups ?? follow_ups)
      assert.ok(followed.get(number)?.has(id), `O-${number} does not know ${reference}`);
  }
  assert.ok([...aside].every((id) => notes.has(id)));
}

/** Each statement rests on notes, whose words are its sources, and each of them says that it was used there. */
function statementsLead({ report, notes, statements }) {
  for (const [number, { statement, sources }] of statements) {
    assert.ok(statement.notes.length > 0, `nothing is behind F${number}`);
    assert.deepEqual(sorted(sources.map(({ note }) => note)), sorted(statement.notes), `the sources of F${number}`);
    for (const { note, reference, content } of sources) {
      assert.deepEqual(content, notes.get(note)?.content, `${reference} behind F${number}`);
      assert.ok(notes.get(note).fate.statements?.includes(number), `${reference} does not know F${number}`);
    }
  }
  for (const { reference, notes: behind } of report.follow_ups) {
    for (const { note } of behind) {
      const { fate, follow_ups = [] } = notes.get(note);
      assert.ok((fate.follow_ups ?? follow_ups).includes(Number(reference.slice(2))), `${note} does not know ${reference}`);
    }
  }
}

/** Each table is told of each of its notes, once, and of the same statements. */
function tablesAreTold({ stories, notes }) {
  const told = new Map();
  for (const { number, accounted, questions } of stories) {
    const own = questions.flatMap((question) => question.notes);
    assert.equal(accounted, own.length, `table ${number}`);
    for (const { note, statements } of own) {
      assert.ok(!told.has(note.id), `${note.reference} is told twice`);
      told.set(note.id, sorted(statements.map(({ statement }) => statement.number)));
    }
  }
  assert.equal(told.size, notes.size);
  for (const [id, numbers] of told) assert.deepEqual(numbers, sorted(notes.get(id).fate.statements ?? []));
}

/** The life line of each version names the notes that it rests on, and each note's own life line names the statement. */
async function lifeLinesMeet({ notes, statements }, ask) {
  const byReference = new Map([...notes.values()].map(({ id, reference }) => [reference, id]));
  const named = async (kind, other, list) => {
    const lines = await ask(list.map((id) => ({ kind: 'life_line', of: { kind, [kind]: id } })));
    return new Map(
      lines.map(({ events }, index) => [list[index], new Set(events.flatMap(({ references }) => ids(references, other)))]),
    );
  };
  const ofNotes = await named('note', 'statement', [...notes.keys()]);
  const ofStatements = await named(
    'statement',
    'note',
    [...statements.values()].map(({ statement }) => statement.id),
  );
  let count = 0;
  for (const [number, { statement }] of statements) {
    for (const { version, references } of statement.versions) {
      count += 1;
      assert.ok(references.length > 0, `nothing is behind F${number}, version ${version}`);
      for (const reference of references) {
        const note = byReference.get(reference);
        assert.ok(ofStatements.get(statement.id).has(note), `the life line of F${number} does not name ${reference}`);
        assert.ok(ofNotes.get(note).has(statement.id), `the life line of ${reference} does not name F${number}`);
      }
    }
  }
  return count;
}

/** What a plan item became names the statements about it, and they it. */
function planIsTraced({ rows, statements }) {
  const numbers = (lines) => sorted(lines.map(({ statement }) => statement.number));
  for (const { plan_item, statements: about } of rows) {
    const own = [...statements.values()].filter(({ statement }) => statement.plan_item === plan_item.id);
    assert.deepEqual(numbers(about), numbers(own), plan_item.code);
  }
}

/** Follows every trace; answers with how many notes, statements and versions there are. */
export async function follow(ask) {
  const told = await read(ask);
  notesLead(told);
  statementsLead(told);
  tablesAreTold(told);
  planIsTraced(told);
  const versions = await lifeLinesMeet(told, ask);
  return { notes: told.notes.size, statements: told.statements.size, versions, objections: told.report.objections };
}

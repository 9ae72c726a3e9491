// Storvik's council in a process file of its own, prepared by the command line before a window takes the file.
import { execFileSync } from 'node:child_process';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { cli, give, lines, newId } from './host.mjs';

const roster = fileURLToPath(new URL('../files/storvik-kommunestyre.csv', import.meta.url));

export class Council {
  /** A new process with the member list, in a folder that `forget` removes. */
  constructor(name) {
    this.folder = mkdtempSync(join(tmpdir(), `rundebord-${name}-`));
    this.file = join(this.folder, 'Storvik.rundebord');
    const details = ['--title', 'Samfunnsdel 2024–2036', '--municipality', 'Storvik kommune'];
    const period = ['--from', '2023', '--to', '2027', '--language', 'nb'];
    execFileSync(cli, ['new', this.file, ...details, ...period], { stdio: 'ignore' });
    execFileSync(cli, ['import', this.file, roster], { stdio: 'ignore' });
  }

  view = (wanted) => lines('view', this.file, JSON.stringify(wanted))[0];

  /** Gives commands, none of which may be refused. */
  give(...commands) {
    const said = give(this.file, commands);
    assert.ok(!said.includes('"error"'), said);
  }

  /** A workshop with a question set, counted from 0, and items of the current plan. */
  prepare({ date, items = [], set = 0 }) {
    this.workshop = newId();
    this.questionSet = this.view({ kind: 'question_sets' })[set];
    const details = { date, place: 'Kommunestyresalen' };
    this.give(
      ...items.map(({ id = newId(), ...details }) => ({ kind: 'add_plan_item', item: id, details })),
      { kind: 'prepare_workshop', workshop: this.workshop, details, question_set: this.questionSet },
    );
  }

  members = () =>
    this.view({ kind: 'workshop', workshop: this.workshop }).attendance.filter(({ mandate }) => mandate.kind === 'member');

  /** Every member is there, around this many tables; answers with the tables. */
  seat(count) {
    const { workshop } = this;
    const members = this.members();
    const tables = Array.from({ length: count }, (_, index) => ({
      table: newId(),
      number: index + 1,
      seats: members.filter((_, place) => place % count === index).map(({ person }) => person),
    }));
    this.give(
      { kind: 'mark_attendance', workshop, marks: members.map(({ person }) => ({ person, presence: 'present' })) },
      { kind: 'arrange_rotations', workshop, rotations: [tables] },
    );
    return tables;
  }

  /** A command that writes a note of a table. */
  note = (table, question, content, plan_item) => ({
    kind: 'write_note',
    note: newId(),
    workshop: this.workshop,
    table,
    question,
    plan_item,
    content: { text: '', why: '', stance: null, disagreement: false, ...content },
  });

  /** Waits until the window has let the file go. */
  async free() {
    for (let look = 0; look < 50; look += 1) {
      try {
        return this.view({ kind: 'overview' });
      } catch {
        await pause(200);
      }
    }
    throw new Error('somebody still has the file open');
  }

  forget() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

import { describe, expect, it } from 'vitest';
import type { Display } from '$lib/backend';
import type { PlenaryView } from '$lib/generated';
import { question } from '../../builders';
import { Picks } from '../plenary/picks.svelte';
import { placesOf, turnsOf } from '../presenting/order';
import { choicesFor, stageId, type Moment } from './choices';
import { proposed } from './displays';
import { stageName } from './stage-name';

const questions = [question('1', 'open'), question('2', 'plan_items'), question('3', 'ranking')];

describe('what can be put up', () => {
  const moment = (more: Partial<Moment> = {}): Moment => ({
    begun: true,
    questions,
    presenting: false,
    ...more,
  });
  const first = (more: Partial<Moment>) =>
    choicesFor(moment(more)).fitting.map((stage) => stageId(stage).split('/').slice(0, 2).join(''));

  it('is a welcome and the seating in the morning', () => {
    expect(first({ begun: false })).toEqual(['welcome', 'seating']);
  });

  it('is the question and the time while the tables talk', () => {
    const block = { kind: 'group', questions: ['2'] } as const;
    expect(first({ block })).toEqual(['question2', 'timer']);
    expect(first({ block: { kind: 'silent', questions: [] }, current: '1' })).toEqual([
      'question1',
      'timer',
    ]);
  });

  it('is what was gathered in plenary', () => {
    const block = { kind: 'plenary', questions: ['2', '3'] } as const;
    expect(first({ block, presenting: true })).toEqual([
      'presenting',
      'matrix2',
      'ranking3',
      'question2',
      'question3',
    ]);
  });

  it('leaves nothing out, and has nothing twice', () => {
    for (const kind of ['introduction', 'group', 'plenary', 'break', 'closing'] as const) {
      const { fitting, others } = choicesFor(moment({ block: { kind, questions: ['2'] } }));
      const ids = [...fitting, ...others].map(stageId).sort();
      expect(ids).toEqual([...new Set(ids)]);
      expect(ids.length).toBe(10);
    }
  });

  it('is named by the question’s number', () => {
    expect(stageName({ kind: 'question', question: '2' }, questions)).toBe('Spørsmål 2');
  });
});

describe('the display for the canvas', () => {
  const display = (more: Partial<Display> = {}): Display => ({
    name: null,
    width: 1920,
    height: 1080,
    scale: 1,
    x: 0,
    y: 0,
    primary: false,
    holds_desk: false,
    holds_stage: false,
    ...more,
  });
  const desk = display({ holds_desk: true });

  it('is the one that the desk is not on, and stays where the canvas is', () => {
    expect(proposed([desk, display()])).toBe(1);
    expect(proposed([display(), desk])).toBe(0);
    expect(proposed([display(), desk, display({ holds_stage: true })])).toBe(2);
    expect(proposed([desk])).toBe(0);
    expect(proposed([])).toBe(0);
  });
});

describe('the turns', () => {
  const turn = (number: number, state: 'done' | 'now' | 'coming') => ({
    table: `t${number}`,
    number,
    state,
    used_seconds: 0,
  });
  const numbers = (...states: ('done' | 'now' | 'coming')[]) => {
    const { now, before, after } = turnsOf({ order: states.map((s, i) => turn(i + 1, s)) });
    return [before?.number, now?.number, after?.number];
  };

  it('go on from whoever has the floor, and back', () => {
    expect(numbers('done', 'now', 'coming')).toEqual([1, 2, 3]);
    expect(numbers('now', 'coming')).toEqual([undefined, 1, 2]);
    expect(numbers('done', 'now')).toEqual([1, 2, undefined]);
  });

  it('go on with the first that has not been there when nobody has the floor', () => {
    expect(numbers('coming', 'coming')).toEqual([undefined, undefined, 1]);
    expect(numbers('done', 'coming')).toEqual([1, undefined, 2]);
    expect(numbers('done', 'done')).toEqual([2, undefined, undefined]);
  });

  it('are all tables by number at first, and those of an order before the others', () => {
    const tables = [1, 2, 3].map((number) => ({ table: `t${number}`, number }));
    expect(placesOf(tables).map((place) => [place.number, place.in])).toEqual([
      [1, true],
      [2, true],
      [3, true],
    ]);
    expect(placesOf(tables, ['t3', 't1']).map((place) => [place.number, place.in])).toEqual([
      [3, true],
      [1, true],
      [2, false],
    ]);
  });
});

describe('notes that are picked', () => {
  const note = (id: string, more = {}) => ({ id, revision: 1, others: [], ...more });
  const view = (closed: boolean, notes = Array.from({ length: 14 }, (_, i) => note(`n${i}`))) =>
    ({ closed, tables: [{ handed_in: false, notes }] }) as unknown as PlenaryView;

  it('are at most twelve, and can be let go of again', () => {
    const picks = new Picks('1', () => view(true));
    for (let i = 0; i < 14; i += 1) picks.toggle(`n${i}`);
    expect([picks.notes.length, picks.full, picks.has('n13')]).toEqual([12, true, false]);
    picks.toggle('n0');
    picks.toggle('n13');
    expect([picks.has('n0'), picks.notes.at(-1)]).toEqual([false, { note: 'n13', revision: 1 }]);
  });

  it('are only those that the room may see', () => {
    const waiting = new Picks('1', () => view(false));
    waiting.toggle('n0');
    expect(waiting.notes).toEqual([]);
    const two = new Picks('1', () => view(true, [note('n0', { others: [{}] })]));
    two.toggle('n0');
    expect(two.notes).toEqual([]);
  });

  it('have the revision that stands now', () => {
    let now = view(true, [note('n0')]);
    const picks = new Picks('1', () => now);
    picks.toggle('n0');
    now = view(true, [note('n0', { revision: 4 })]);
    expect(picks.notes).toEqual([{ note: 'n0', revision: 4 }]);
  });
});

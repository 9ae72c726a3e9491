import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SearchHit, StatementLine, ThemeLine } from '$lib/generated';
import { keyOf } from '$lib/keys/keys';
import { Asking } from './asking.svelte';
import { NEW_THEME } from './drafts.svelte';
import { hitHref, hitName } from './hits';
import { likeness, markedWords, withMarks } from './marks';
import { noteKeys } from './note-keys';
import { statementPicks, themePicks } from './picks';
import { isWhole, splitFaults } from './split';
import { UndoStack } from './undo.svelte';

const theme = (name: string) => ({ id: name, name, notes: 0, statements: 0 }) as ThemeLine;
const draft = (number: number, text: string) =>
  ({ id: `s${number}`, number, text, draft: true }) as StatementLine;

describe('a theme by a few letters', () => {
  const themes = [theme('Skole og bolig'), theme('Bolig')];

  it('is first the one that begins with them', () => {
    expect(themePicks(themes, 'bo').map(({ value }) => value)).toEqual([
      'Bolig',
      'Skole og bolig',
      NEW_THEME,
    ]);
  });

  it('is a new one only when none has that name', () => {
    expect(themePicks(themes, 'BOLIG ').map(({ value }) => value)).not.toContain(NEW_THEME);
    expect(themePicks(themes, 'Helse').map(({ value }) => value)).toEqual([NEW_THEME]);
  });
});

describe('a statement by its number', () => {
  const statements = [draft(12, 'Buss'), draft(2, 'Skole i F1'), draft(1, 'Bolig')];

  it('is that very number before those that begin with it', () => {
    expect(statementPicks(statements, '1').map(({ value }) => value)).toEqual(['s1', 's12']);
    expect(statementPicks(statements, 'F12').map(({ value }) => value)).toEqual(['s12']);
  });

  it('is found by words too, and only while it is a draft', () => {
    expect(statementPicks(statements, 'skole').map(({ value }) => value)).toEqual(['s2']);
    const published = { ...draft(3, 'Skole'), draft: false };
    expect(statementPicks([published], 'skole')).toEqual([]);
  });
});

describe('the keys of the list', () => {
  const press = (key: string, on: HTMLElement, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, ...more });
    Object.defineProperty(event, 'target', { value: on });
    return keyOf(noteKeys, event);
  };
  const article = document.createElement('article');
  const field = document.createElement('textarea');
  const box = Object.assign(document.createElement('input'), { type: 'checkbox' });

  it('are single letters, also in a checkbox, never in a text field', () => {
    expect(press('t', article)).toBe('theme');
    expect(press('t', box)).toBe('theme');
    expect(press('t', field)).toBeUndefined();
    expect(press('t', article, { altKey: true })).toBeUndefined();
  });

  it('leave Enter and space to what is pressed with them', () => {
    expect(press('Enter', article)).toBe('next');
    expect(press('Enter', document.createElement('a'))).toBeUndefined();
    expect(press(' ', box)).toBeUndefined();
  });

  it('undo with Ctrl, and move on while they are held', () => {
    expect(press('z', article, { ctrlKey: true })).toBe('undo');
    expect(press('z', article)).toBeUndefined();
    expect(press('j', article, { repeat: true })).toBe('down');
    expect(press('t', article, { repeat: true })).toBeUndefined();
  });
});

describe('undo', () => {
  const step = (name: string, accepted = true) => ({
    done: name,
    undone: name,
    back: () => Promise.resolve(accepted),
  });

  it('goes back over the last first', async () => {
    const stack = new UndoStack();
    stack.push(step('a'));
    stack.push(step('b'));
    expect((await stack.undo())?.undone).toBe('b');
    expect(stack.last?.done).toBe('a');
  });

  it('does not try a refused one again', async () => {
    const stack = new UndoStack();
    stack.push(step('a', false));
    expect(await stack.undo()).toBeUndefined();
    expect(stack.last).toBeUndefined();
  });
});

describe('asking while one types', () => {
  afterEach(() => vi.useRealTimers());

  it('asks once after a pause, and the newest answer wins', async () => {
    vi.useFakeTimers();
    const answers = new Map<string, (text: string) => void>();
    const ask = vi.fn((text: string) => new Promise<string>((done) => answers.set(text, done)));
    const asking = new Asking(ask);
    asking.ask('b');
    asking.ask('bo');
    vi.advanceTimersByTime(80);
    asking.ask('bol');
    vi.advanceTimersByTime(80);
    expect(ask.mock.calls).toEqual([['bo'], ['bol']]);
    answers.get('bol')?.('new');
    await vi.runAllTimersAsync();
    answers.get('bo')?.('old');
    await vi.runAllTimersAsync();
    expect(asking.answer).toEqual({ question: 'bol', answer: 'new' });
    asking.ask(undefined);
    expect(asking.answer).toBeUndefined();
  });
});

describe('marks', () => {
  it('stand on the whole words that were found, with their own capitals', () => {
    const words = markedWords([
      { text: 'om ', marked: false },
      { text: 'Bussen', marked: true },
    ]);
    expect(withMarks('Bussen og bussene. (bussen)', words)).toEqual([
      { text: 'Bussen', marked: true },
      { text: ' og bussene. (', marked: false },
      { text: 'bussen', marked: true },
      { text: ')', marked: false },
    ]);
  });

  it('take no word for a pattern', () => {
    expect(withMarks('a.b', ['.'])).toEqual([{ text: 'a.b', marked: false }]);
  });

  it('come with likeness as a word', () => {
    expect([0.9, 0.4, 0.1].map(likeness)).toEqual(['very', 'quite', 'little']);
  });
});

describe('a hit', () => {
  const hit = (kind: SearchHit['kind'], reference: string) =>
    ({ kind, id: 'x', reference, workshop: 'w' }) as SearchHit;

  it('leads to where it is', () => {
    expect(hitHref(hit('statement', '4'))).toMatch(/\/w\/forstaelse\/4$/);
    expect(hitHref(hit('note', 'B4-12'))).toMatch(/\/w\/notat\/x$/);
    expect(hitHref(hit('theme', ''))).toMatch(/\/w\/tema\/x$/);
  });

  it('has a statement’s letter', () => {
    expect(hitName(hit('statement', '4'))).toBe('F4');
    expect(hitName(hit('objection', 'I-1'))).toBe('I-1');
  });
});

describe('a split', () => {
  it('is whole when each part has words and notes, and no note falls out', () => {
    const parts = [
      { text: 'A', notes: ['1'] },
      { text: ' ', notes: [] },
    ];
    expect(splitFaults(['1', '2'], parts)).toEqual({
      textMissing: [1],
      notesMissing: [1],
      leftOut: ['2'],
    });
    const whole = [parts[0]!, { text: 'B', notes: ['1', '2'] }];
    expect(isWhole(splitFaults(['1', '2'], whole))).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import type { Phase, WorkshopLine } from '$lib/generated';
import { noteHref, placeAt, statementHref } from './places';
import { chosenRound, roundOption } from './rounds';

const round = (id: string, phase: Phase, published_at?: string) =>
  ({
    id,
    phase,
    published_at,
    round: 1,
    details: { date: '2026-03-03', place: '' },
  }) as WorkshopLine;

describe('the round that is shown', () => {
  it('is the one in the address', () => {
    const rounds = [round('a', 'closed'), round('b', 'open')];
    expect(chosenRound(rounds, 'b')?.id).toBe('b');
  });

  it('is otherwise the closed one that is not published', () => {
    const rounds = [round('a', 'closed', '2026'), round('b', 'closed'), round('c', 'preparing')];
    expect(chosenRound(rounds, undefined)?.id).toBe('b');
  });

  it('is otherwise the latest closed, and without one the latest', () => {
    const published = [round('a', 'closed', '2026'), round('b', 'closed', '2026')];
    expect(chosenRound([...published, round('c', 'open')], 'gone')?.id).toBe('b');
    expect(chosenRound([round('a', 'preparing')], undefined)?.id).toBe('a');
    expect(chosenRound([], undefined)).toBeUndefined();
  });

  it('is named with how far it has come', () => {
    expect(roundOption(round('a', 'closed'))).toBe('1. verksted, 3. mars 2026 – under arbeid');
    expect(roundOption(round('a', 'closed', '2026'))).toContain('publisert');
  });
});

describe('a place in a summary', () => {
  const rest = (href: string) => href.split('/').slice(4);

  it('survives being written and read', () => {
    expect(placeAt(rest(noteHref('w', 'n')))).toEqual({ kind: 'note', note: 'n' });
    expect(placeAt(rest(statementHref('w', 3)))).toEqual({ kind: 'statement', number: 3 });
    expect(placeAt([])).toBeUndefined();
  });
});

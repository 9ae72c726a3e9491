import { describe, expect, it } from 'vitest';
import type { FollowUpLine, ObjectionLine, WorkshopLine } from '$lib/generated';
import {
  blockedBy,
  filterFollowUps,
  filterObjections,
  followUpCount,
  isOverdue,
  isoToday,
  showing,
  sourcesOf,
} from './registers';

const objection = (number: number, more: Partial<ObjectionLine> = {}): ObjectionLine => ({
  id: `i${number}`,
  number,
  reference: `I-${number}`,
  workshop: 'w1',
  round: 1,
  text: 'Vi sa ikke det.',
  at: '2026-03-03T10:00:00Z',
  status: 'open',
  answers: [],
  ...more,
});

const followUp = (number: number, more: Partial<FollowUpLine> = {}): FollowUpLine => ({
  id: `o${number}`,
  number,
  reference: `O-${number}`,
  workshop: 'w1',
  round: 1,
  notes: [],
  question: 'Hvor mange pendler?',
  owner: '',
  at: '2026-03-03T10:00:00Z',
  status: 'unassigned',
  answers: [],
  ...more,
});

const workshop = (round: number, more: Partial<WorkshopLine> = {}) =>
  ({ id: `w${round}`, round, phase: 'closed', ...more }) as WorkshopLine;

describe('objections', () => {
  const met = objection(2, { status: 'met', statement_number: 12 });

  it('are found by status and words, also by the statement', () => {
    const lines = [objection(1), met];
    expect(filterObjections(lines, 'open', '')).toEqual([lines[0]]);
    expect(filterObjections(lines, 'all', 'f12')).toEqual([met]);
    expect(filterObjections(lines, 'all', 'ikke sa')).toEqual(lines);
  });

  it('stop the summaries of their own round and of later ones', () => {
    const rounds = [workshop(1, { published_at: '2026' }), workshop(2), workshop(3)];
    expect(blockedBy([objection(1, { round: 2 })], rounds)).toEqual([rounds[1], rounds[2]]);
    expect(blockedBy([], rounds)).toEqual([]);
  });
});

describe('follow-ups', () => {
  const today = '2026-03-10';
  const late = followUp(3, { status: 'assigned', due: '2026-03-09' });
  const answered = followUp(1, { status: 'answered', due: '2026-03-01' });

  it('are overdue the day after, until they are answered', () => {
    expect(isOverdue(late, today)).toBe(true);
    expect(isOverdue(late, '2026-03-09')).toBe(false);
    expect(isOverdue(answered, today)).toBe(false);
    expect(isoToday(new Date(2026, 2, 9))).toBe('2026-03-09');
  });

  it('stand with those that wait first, the earliest day on top', () => {
    const undated = followUp(2);
    const lines = [answered, undated, late];
    expect(filterFollowUps(lines, 'all', '', today)).toEqual([late, undated, answered]);
    expect(followUpCount(lines, 'waiting', today)).toBe(2);
    expect(followUpCount(lines, 'overdue', today)).toBe(1);
  });

  it('are shown at the next workshop once their own summary is published', () => {
    const own = workshop(1);
    const published = workshop(1, { published_at: '2026' });
    const next = workshop(2, { phase: 'preparing' });
    expect(showing(answered, [own, next])).toBe('unpublished');
    expect(showing(answered, [published])).toBe('none');
    expect(showing(answered, [published, next])).toBe('next');
    expect(showing(answered, [published, workshop(2)])).toBe('past');
  });

  it('have one source a line', () => {
    expect(sourcesOf(' SSB 2025 \n\nKostra')).toEqual(['SSB 2025', 'Kostra']);
  });
});

import { describe, expect, it } from 'vitest';
import type { DayView, RunningBlock } from '$lib/generated';
import { timeLeft, timerText } from '$lib/timer';
import { Drafts } from '../notes/drafts.svelte';
import { PointForm } from './plenary/point-form.svelte';
import { laidOut, moved, parseMinutes, sendable, type DraftBlock } from './programme/draft';
import { ProgrammeForm } from './programme/programme-form.svelte';
import { clockText, parseClock, reached, usedMinutes } from './times';

const block = (id: string, minutes: string): DraftBlock => ({
  id,
  kind: 'group',
  title: '',
  minutes,
  questions: [],
});

const drafts = () => {
  localStorage.clear();
  return new Drafts('w1');
};

describe('a time of day', () => {
  it.each([
    ['9', 540],
    ['09:00', 540],
    ['9.05', 545],
    ['0730', 450],
    ['24:00', undefined],
    ['12:60', undefined],
    ['snart', undefined],
  ])('is read from «%s»', (text, minutes) => {
    expect(parseClock(text)).toBe(minutes);
  });

  it('goes on past midnight', () => {
    expect(clockText(23 * 60 + 70)).toBe('00:10');
  });
});

describe('the timer', () => {
  const running: RunningBlock = {
    block: 'b',
    started_at: '2026-03-03T08:00:00Z',
    planned_minutes: 10,
    extra_minutes: 2,
    ends_at: '2026-03-03T08:12:00Z',
    used_seconds: 300,
  };
  const at = (time: string) => Date.parse(`2026-03-03T${time}Z`);

  it('counts down, and up when the time is used', () => {
    expect(timeLeft(running, at('08:11:59'))).toEqual({ seconds: 1, over: false });
    expect(timeLeft(running, at('08:12:00'))).toEqual({ seconds: 0, over: false });
    expect(timeLeft(running, at('08:13:05'))).toEqual({ seconds: 65, over: true });
  });

  it('stands still in a pause', () => {
    const paused = { ...running, paused_at: '2026-03-03T08:05:00Z' };
    expect(timeLeft(paused, at('08:40:00'))).toEqual({ seconds: 420, over: false });
  });

  it('is written with hours only when there are any', () => {
    expect([0, 65, 3725].map(timerText)).toEqual(['0:00', '1:05', '1:02:05']);
  });

  it('is told at five minutes, at one, and when it is over', () => {
    const told = (seconds: number, over = false) => reached({ seconds, over });
    expect([told(301), told(300), told(60), told(0), told(30, true)]).toEqual([
      undefined,
      5,
      1,
      0,
      0,
    ]);
  });

  it('gives what took any time at least a minute', () => {
    expect([0, 5, 95].map(usedMinutes)).toEqual([0, 1, 2]);
  });
});

describe('a programme as it is typed', () => {
  const draft = { startsAt: '9', blocks: [block('a', '15'), block('b', 'x'), block('c', '50')] };

  it('has a clock beside each block; what cannot be read takes no time', () => {
    const { clocks, total, end } = laidOut(draft);
    expect(clocks.map((clock) => `${clock?.from}–${clock?.to}`)).toEqual([
      '09:00–09:15',
      '09:15–09:15',
      '09:15–10:05',
    ]);
    expect([total, end]).toEqual([65, '10:05']);
  });

  it('is sent only when all of it can be read', () => {
    expect(sendable(draft)).toBeUndefined();
    expect(sendable({ ...draft, startsAt: '', blocks: [block('a', '5')] })).toBeUndefined();
    expect(sendable({ ...draft, blocks: [] })).toBeUndefined();
    expect(sendable({ ...draft, blocks: [block('a', '5')] })?.starts_at).toBe('09:00:00');
  });

  it('takes from 1 to 240 minutes', () => {
    expect(['0', '1', '240', '241', '-5', '1.5'].map(parseMinutes)).toEqual([
      undefined,
      1,
      240,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is put in another order, and never past its ends', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
  });

  it('outlives the page, and is clean again when it is typed back', () => {
    const shelf = drafts();
    const view = { starts_at: '09:00', programme: [] as DayView['programme'] } as DayView;
    new ProgrammeForm(shelf, () => view).setStart('10:00');
    const again = new ProgrammeForm(shelf, () => view);
    expect([again.shown.startsAt, again.changed]).toEqual(['10:00', true]);
    again.setStart('09:00');
    expect(again.changed).toBe(false);
    expect(new ProgrammeForm(shelf, () => view).changed).toBe(false);
  });

  it('keeps what was typed while it was saved', () => {
    const form = new ProgrammeForm(drafts(), () => undefined);
    form.add();
    const sent = form.shown;
    form.add();
    form.reset(sent);
    expect(form.shown.blocks.length).toBe(2);
    form.reset(form.shown);
    expect(form.changed).toBe(false);
  });
});

describe('a plenary point as it is typed', () => {
  const pointed = { note: 'n1', reference: 'V1-B2-3', table: 't2' };

  it('has the table of the note it points at, and lets go of the note with the table', () => {
    const form = new PointForm(drafts(), 'q');
    form.edit({ text: 'Skolen' });
    form.point(pointed);
    expect(form.details).toMatchObject({ text: 'Skolen', from: 't2', note: 'n1' });
    form.edit({ from: 't3' });
    expect(form.details).toMatchObject({ from: 't3', note: null });
  });

  it('outlives the page with its id, and is a new one when it is saved', () => {
    const shelf = drafts();
    const form = new PointForm(shelf, 'q');
    form.edit({ text: 'Skolen' });
    const again = new PointForm(shelf, 'q');
    expect(again.typed).toEqual(form.typed);
    again.clear(again.typed);
    expect(again.typed.text).toBe('');
    expect(again.typed.id).not.toBe(form.typed.id);
    expect(new PointForm(shelf, 'q').typed.text).toBe('');
  });

  it('is revised, not written twice, when something was typed while it was saved', () => {
    const form = new PointForm(drafts(), 'q');
    form.edit({ text: 'Skolen' });
    const sent = form.typed;
    form.edit({ text: 'Skolen og barnehagen' });
    form.clear(sent);
    expect(form.typed).toMatchObject({ text: 'Skolen og barnehagen', revising: true, id: sent.id });
  });
});

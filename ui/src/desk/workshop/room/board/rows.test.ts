import { describe, expect, it } from 'vitest';
import type { DeviceStatus, Question, RoomTable } from '$lib/generated';
import { boardRows, minutesSince, written, type Light } from './rows';

const now = new Date('2026-03-03T10:00:00Z').getTime();
const ago = (minutes: number) => new Date(now - minutes * 60_000).toISOString();

const table = (changes: Partial<RoomTable> = {}): RoomTable => ({
  table: 't4',
  number: 4,
  devices: [{ device: 'd1', joined_at: ago(30) }],
  notes: 0,
  questions: [],
  unsettled: 0,
  on_paper: false,
  ...changes,
});
const device = (changes: Partial<DeviceStatus> = {}): DeviceStatus => ({
  device: 'd1',
  connected: true,
  last_seen: ago(0),
  waiting: 0,
  typing: false,
  ...changes,
});
const light = (changes: Partial<Light> = {}): Light => ({
  devices: [device()],
  waitingSince: new Map(),
  questions: [{ key: 'b', number: '10' } as Question, { key: 'a', number: '2' } as Question],
  silence: 5,
  writing: true,
  now,
  ...changes,
});
const row = (changes: Partial<RoomTable>, seen: Partial<Light> = {}) =>
  boardRows([table(changes)], light(seen))[0]!;

describe('a table’s row', () => {
  it('says that nobody has joined', () => {
    const { onPaper, connected, marks } = row({ devices: [] }, { devices: [] });
    expect({ onPaper, connected, marks }).toEqual({ onPaper: true, connected: 0, marks: [] });
  });

  it('counts who is there and who is away, and where they are', () => {
    const devices = ['d1', 'd2', 'd3'].map((device) => ({ device, joined_at: ago(3) }));
    const seen = row(
      { devices },
      {
        devices: [
          device({ question: 'b' }),
          device({ device: 'd2', question: 'a' }),
          device({ device: 'd3', connected: false, question: 'a' }),
        ],
      },
    );
    expect([seen.connected, seen.away, seen.questions]).toEqual([2, 1, ['2', '10']]);
  });

  it('is marked when it is silent for as long as is set', () => {
    const silent = { kind: 'silent', act: true, count: 5 };
    expect(row({ last_saved: ago(4) }).marks).toEqual([]);
    expect(row({ last_saved: ago(5) }).marks).toEqual([silent]);
    expect(row({ last_saved: ago(5) }, { silence: 6 }).marks).toEqual([]);
  });

  it('is not silent before it has had the time, while it writes, or before it can', () => {
    const quiet = { last_saved: ago(9) };
    expect(row({ devices: [{ device: 'd1', joined_at: ago(4) }] }).marks).toEqual([]);
    expect(row(quiet, { devices: [device({ typing: true })] }).marks).toEqual([]);
    expect(row(quiet, { writing: false }).marks).toEqual([]);
  });

  it('says calmly that texts wait, and asks for somebody only after a while', () => {
    const waiting = (minutes: number) =>
      row(
        { last_saved: ago(0) },
        {
          devices: [device({ waiting: 3 })],
          waitingSince: new Map([['d1', now - minutes * 60_000]]),
        },
      );
    expect(waiting(1).waiting).toBe(3);
    expect(waiting(1).marks).toEqual([{ kind: 'waiting', act: false, count: 1 }]);
    expect(waiting(4).marks).toEqual([{ kind: 'waiting', act: true, count: 4 }]);
  });

  it('tells that it has lost its devices, once, and not also that it is silent', () => {
    const gone = (minutes: number) =>
      row(
        { last_saved: ago(20) },
        { devices: [device({ connected: false, last_seen: ago(minutes) })] },
      ).marks;
    expect(gone(1)).toEqual([]);
    expect(gone(4)).toEqual([{ kind: 'away', act: true, count: 4 }]);
  });

  it('puts help first, and asks for nothing else when it has handed in', () => {
    const asking = { help_since: ago(2), unsettled: 1, last_saved: ago(9) };
    expect(row(asking).marks.map(({ kind }) => kind)).toEqual(['help', 'silent', 'unsettled']);
    expect(row({ ...asking, handed_in_at: ago(1) }).marks.map(({ kind }) => kind)).toEqual([
      'help',
    ]);
  });
});

describe('what is written to a question', () => {
  it('is counted over the tables', () => {
    const counted = (notes: number) =>
      table({ questions: [{ question: 'a', notes, answered: notes }] });
    expect(written([counted(2), counted(0), counted(3)], 'a')).toEqual({ notes: 5, tables: 2 });
  });
});

describe('minutes', () => {
  it('are whole, and never less than none', () => {
    expect(minutesSince(ago(1.9), now)).toBe(1);
    expect(minutesSince(ago(-3), now)).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { turnTime } from './turns';

const turn = (used_seconds: number) => ({ table: 4, state: 'now' as const, used_seconds });

describe('a turn', () => {
  it('is counted down from what each table has', () => {
    expect(turnTime(turn(60), 3, 10_400)).toEqual({ seconds: 110, over: false, down: true });
  });

  it('is counted up when its time is used', () => {
    expect(turnTime(turn(175), 3, 20_000)).toEqual({ seconds: 15, over: true, down: true });
  });

  it('is only counted when nothing is agreed', () => {
    expect(turnTime(turn(60), null, 5_000)).toEqual({ seconds: 65, over: false, down: false });
  });
});

import { describe, expect, it } from 'vitest';
import type { PlanItemLine, StatementLine, ThemeLine } from '$lib/generated';
import { byPlan, byTheme, draftsIn, formerNumbers, inOrder, renumbered } from './renumber';

const draft = (number: number, more: Partial<StatementLine> = {}) =>
  ({
    id: `s${number}`,
    number,
    draft: true,
    former_numbers: [],
    ...more,
  }) as unknown as StatementLine;
const ids = (lines: readonly StatementLine[]) => lines.map(({ id }) => id);

describe('the drafts of a round', () => {
  it('are those that are not published, by number', () => {
    const statements = [draft(4), draft(2), draft(3, { draft: false })];
    expect(ids(draftsIn({ statements }))).toEqual(['s2', 's4']);
  });

  it('stand as the themes do, and by number under each; those without a theme come last', () => {
    const themes = [{ id: 'b' }, { id: 'a' }] as ThemeLine[];
    const drafts = [
      draft(1),
      draft(2, { theme: 'a' }),
      draft(3, { theme: 'b' }),
      draft(4, { theme: 'a' }),
    ];
    expect(ids(byTheme(drafts, themes))).toEqual(['s3', 's2', 's4', 's1']);
  });

  it('stand as the plan does', () => {
    const items = [{ id: 'v1' }, { id: 'hm1' }] as PlanItemLine[];
    const drafts = [draft(1, { plan_item: 'hm1' }), draft(2), draft(3, { plan_item: 'v1' })];
    expect(ids(byPlan(drafts, items))).toEqual(['s3', 's1', 's2']);
  });

  it('keep an order when one of them goes and another comes', () => {
    expect(ids(inOrder([draft(1), draft(2), draft(9)], ['s2', 's7', 's1']))).toEqual([
      's2',
      's1',
      's9',
    ]);
  });
});

describe('new numbers', () => {
  it('are those that the drafts have between them, and no others', () => {
    const rows = renumbered([draft(9), draft(3), draft(5)]);
    expect(rows.map(({ statement, number }) => [statement.number, number])).toEqual([
      [9, 3],
      [3, 5],
      [5, 9],
    ]);
  });

  it('leave the old ones behind, each told once, and not the one it has again', () => {
    expect(formerNumbers({ number: 4, former_numbers: [9, 4, 9, 2] })).toEqual([9, 2]);
  });
});

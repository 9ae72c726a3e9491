import { describe, expect, it } from 'vitest';
import type { RankingAnswer } from '$lib/generated';
import type { Draft, Row } from '../store/store';
import { acked, asksRanking, here, rank, rankDraft, ranked, ranks, row } from '../testing';
import { snapshot, view } from '../testing';
import { bring } from './bring';
import { obstacles, standing } from './finish';
import { forgives } from './forgives';
import { lying } from './lying';
import { show } from './merge';
import type { ShownRanking } from './rankings';
import { settleRank } from './settle';

const asked = (answer: RankingAnswer | null) => {
  const standing_rankings = answer ? [{ question: '3', revision: answer.revision }] : [];
  return view([], { questions: [asksRanking(answer)], standing_rankings });
};
const shownWith = (answer: RankingAnswer | null, rows: Row[] = [], drafts: Draft[] = []) =>
  show(snapshot(asked(answer)), rows, drafts);
function rankingWith(...given: Parameters<typeof shownWith>): ShownRanking {
  const found = shownWith(...given).questions[0]?.ranking;
  if (!found) throw new Error('no ranking');
  return found;
}

describe('a ranking that is shown', () => {
  it('is the host’s when nothing is on its way', () => {
    expect(rankingWith(ranked({ a: 3 }))).toMatchObject({
      items: ranks({ a: 3 }),
      revision: 1,
      where: { kind: 'host', at: '2026-03-03T10:42:00Z' },
    });
    expect(shownWith(ranked({ a: 3 })).waiting).toBe(0);
  });

  it('has what is on its way, and then what is being chosen, on top', () => {
    const rows = [row(rank({ a: 4 }, 1))];
    const of = rankingWith(ranked({ a: 3 }), rows, [rankDraft({ a: 5 }, { a: 4 }, 1)]);
    expect(of).toMatchObject({ items: ranks({ a: 5 }), sent: ranks({ a: 4 }), pending: true });
    expect(of.foreign).toBeNull();
    expect(shownWith(null, [row(rank({ a: 1 }))]).waiting).toBe(1);
    expect(shownWith(null, [], [rankDraft({ a: 1 })]).waiting).toBe(1);
    expect(shownWith(null, [], [rankDraft({ a: 1 })]).undecided).toBe(0);
  });

  it('is with the host when the host has said so', () => {
    const of = rankingWith(null, [row(rank({ a: 1 }), acked(11))]);
    expect(of.where).toEqual({ kind: 'host', at: '2026-03-03T10:50:00Z' });
  });

  it('waits for the table when another device came between, and says what stands', () => {
    const drafts = [rankDraft({ a: 5 })];
    const of = shownWith(ranked({ b: 2 }), [], drafts);
    expect(of.questions[0]?.ranking).toMatchObject({
      items: ranks({ a: 5 }),
      foreign: ranks({ b: 2 }),
    });
    expect([of.waiting, of.undecided]).toEqual([1, 1]);
    const emptied = rankingWith(null, [], [rankDraft({ a: 5 }, { a: 1 }, 1)]);
    expect(emptied.foreign).toEqual([]);
  });

  it('is stray when the question is not asked any more', () => {
    const of = show(snapshot(view()), [], [rankDraft({ a: 5 })]);
    expect(of.stray).toHaveLength(1);
  });
});

describe('a ranking that was chosen', () => {
  it('goes with the revision that the table saw', () => {
    const drafts = [rankDraft({ a: 4 }, { a: 3 }, 1)];
    const of = rankingWith(ranked({ a: 3 }), [], drafts);
    const settled = settleRank(rankDraft({ a: 4 }, { a: 3 }, 1), of, []);
    expect(settled).toMatchObject({ kind: 'send', command: rank({ a: 4 }, 1) });
  });

  it('is taken back by an empty one', () => {
    const of = rankingWith(ranked({ a: 3 }), [], [rankDraft({}, { a: 3 }, 1)]);
    expect(settleRank(rankDraft({}, { a: 3 }, 1), of, [])).toMatchObject({
      kind: 'send',
      command: rank({}, 1),
    });
    expect(settleRank(rankDraft({}), rankingWith(null), []).kind).toBe('done');
  });

  it('rests on the newest revision when the ranking there is this device’s own', () => {
    const settled = settleRank(
      rankDraft({ a: 5 }, { a: 4 }, 0),
      rankingWith(ranked({ a: 4 }, 1)),
      [],
    );
    expect(settled).toMatchObject({ kind: 'send', command: rank({ a: 5 }, 1) });
  });

  it('waits while one is on its way, and while there are two to choose from', () => {
    const draft = rankDraft({ a: 5 });
    const rows = [row(rank({ a: 4 }))];
    expect(settleRank(draft, rankingWith(null, rows), rows).kind).toBe('wait');
    expect(settleRank(draft, rankingWith(ranked({ b: 1 }), [], [draft]), []).kind).toBe('wait');
    expect(settleRank(rankDraft({ a: 6 }), rankingWith(null), []).kind).toBe('wait');
  });

  it('is done with when the host has it, and follows the host when nothing was chosen', () => {
    const of = rankingWith(ranked({ a: 4 }, 3));
    expect(settleRank(rankDraft({ a: 4 }), of, [])).toMatchObject({
      kind: 'done',
      draft: { seen: ranks({ a: 4 }), base: 3 },
    });
    expect(settleRank(rankDraft({ a: 1 }, { a: 1 }), of, [])).toMatchObject({
      kind: 'follow',
      draft: { content: ranks({ a: 4 }), base: 3 },
    });
  });
});

describe('the hand-in', () => {
  it('reads rankings at their revisions', () => {
    const read = standing(shownWith(ranked({ a: 3 }, 1)));
    expect(obstacles(shownWith(ranked({ a: 3 }, 1)), read, true)).toEqual([]);
    expect(obstacles(shownWith(ranked({ a: 3 }, 2)), read, true)).toEqual([{ kind: 'changed' }]);
  });

  it('waits for a ranking on its way, and for a choice between two', () => {
    const free = standing(shownWith(null));
    expect(obstacles(shownWith(null, [row(rank({ a: 1 }))]), free, true)).toEqual([
      { kind: 'waiting', count: 1 },
    ]);
    const two = shownWith(ranked({ b: 2 }), [], [rankDraft({ a: 5 })]);
    expect(obstacles(two, standing(two), true)).toEqual([
      { kind: 'waiting', count: 1 },
      { kind: 'two-rankings', question: '3', number: '3' },
    ]);
  });
});

describe('a ranking that lies on the device', () => {
  it('is told of, and one taken back is not', () => {
    const rows = [row(rank({ a: 1 })), row(rank({}))];
    expect(lying(rows, [rankDraft({ b: 2 })], []).map((one) => one.ranking?.items)).toEqual([
      ranks({ b: 2 }),
      ranks({ a: 1 }),
    ]);
  });

  it('comes along to another table, and gives way to what that has chosen itself', () => {
    const rows = [row(rank({ a: 1 }, 0)), row(rank({ a: 2 }, 1))];
    const place = { ...here, table: 't5', number: 5 };
    const { commands, done } = bring(rows, place, shownWith(null));
    expect(commands).toEqual([{ ...rank({ a: 2 }, 0), table: 't5' }]);
    expect(done).toHaveLength(2);
  });

  it('is nothing to tell of when it was taken back where nothing was', () => {
    const error = { code: 'unknown', message: '', hint: '' } as const;
    expect(forgives(rank({}), error)).toBe(true);
    expect(forgives(rank({ a: 1 }), error)).toBe(false);
  });
});

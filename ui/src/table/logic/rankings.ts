import type { AskedQuestion, Command, ItemRank, RankingWay } from '$lib/generated';
import { isWhole, sameRanks } from '$lib/ranking';
import type { RankDraft, Row } from '../store/store';
import type { Whereabouts } from './merge';

/** A ranking as this device shows it. */
export interface ShownRanking {
  question: string;
  way: RankingWay;
  /** What is shown: chosen last on this device, otherwise the host's. */
  items: ItemRank[];
  /** The same without what is being chosen. */
  sent: ItemRank[];
  host: ItemRank[];
  /** The host's revision; 0 when the table has not ranked. */
  revision: number;
  /** A command for it is on its way. */
  pending: boolean;
  /** What stands at the host, when it changed while something else was chosen here. */
  foreign: ItemRank[] | null;
  where: Whereabouts;
}

type RankItems = Extract<Command, { kind: 'rank_items' }>;

export function rankingOf({ question, ranking }: AskedQuestion): ShownRanking[] {
  if (!ranking) return [];
  const { way, answer } = ranking;
  const host = answer?.items ?? [];
  return [
    {
      question: question.key,
      way,
      items: host,
      sent: host,
      host,
      revision: answer?.revision ?? 0,
      pending: false,
      foreign: null,
      where: { kind: 'host', at: answer?.at ?? null },
    },
  ];
}

/** A command on its way, on top of what the host has. */
export function playRank(shown: ShownRanking, { items }: RankItems, row: Row): void {
  shown.items = shown.sent = items;
  shown.pending ||= !row.acked;
  shown.where = row.acked ? { kind: 'host', at: row.acked.at } : { kind: 'device' };
}

/** What is being chosen, on top of that. */
export function chooseRank(shown: ShownRanking, { content, seen, base }: RankDraft): void {
  if (sameRanks(content, shown.sent) || sameRanks(content, seen)) return;
  // Where nothing was and nothing is, nobody has come between.
  const untouched = shown.sent.length === 0 && (base ?? 0) === 0;
  if (!shown.pending && !untouched && !sameRanks(shown.sent, seen)) shown.foreign = shown.sent;
  shown.items = content;
  shown.where = { kind: 'device' };
}

/** It stays here until the table chooses between two rankings, or makes it such as the host takes. */
export const rankStops = (shown: ShownRanking, content: ItemRank[]) =>
  shown.foreign !== null || !isWhole(shown.way, content);

import type { Block, BlockKind, DayView } from '$lib/generated';
import { clockText, parseClock } from '../times';

export const blockKinds: readonly BlockKind[] = [
  'introduction',
  'silent',
  'group',
  'plenary',
  'break',
  'closing',
];

const MAX_MINUTES = 240;
export const DEFAULT_START = '09:00';

/** A block as it is typed: minutes may be anything. */
export type DraftBlock = Omit<Block, 'minutes'> & { minutes: string };

/** A programme as it is typed. */
export interface Draft {
  startsAt: string;
  blocks: DraftBlock[];
}

/** The programme as the host has it. */
export const draftOf = ({ starts_at, programme }: DayView): Draft => ({
  startsAt: starts_at ?? DEFAULT_START,
  blocks: programme.map(({ block, kind, title, minutes, questions }) => ({
    id: block,
    kind,
    title,
    minutes: String(minutes),
    questions,
  })),
});

export const fromTemplate = (blocks: Block[]): DraftBlock[] =>
  blocks.map((block) => ({ ...block, minutes: String(block.minutes) }));

/** Nothing when it is no number of minutes that a block can have. */
export function parseMinutes(text: string): number | undefined {
  const minutes = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return minutes >= 1 && minutes <= MAX_MINUTES ? minutes : undefined;
}

/** What the host is sent; nothing while something is to be mended. */
export function sendable(draft: Draft): { starts_at: string; blocks: Block[] } | undefined {
  const start = parseClock(draft.startsAt);
  const blocks = draft.blocks.flatMap((block) => {
    const minutes = parseMinutes(block.minutes);
    return minutes === undefined ? [] : [{ ...block, minutes }];
  });
  if (start === undefined || blocks.length === 0 || blocks.length < draft.blocks.length) return;
  return { starts_at: `${clockText(start)}:00`, blocks };
}

/** The programme in sum, and when each block begins and ends. A time that cannot be read counts as none. */
export function laidOut({ startsAt, blocks }: Draft) {
  const start = parseClock(startsAt);
  let total = 0;
  const clocks = blocks.map((block) => {
    const from = total;
    total += parseMinutes(block.minutes) ?? 0;
    if (start === undefined) return undefined;
    return { from: clockText(start + from), to: clockText(start + total) };
  });
  return { clocks, total, end: start === undefined ? undefined : clockText(start + total) };
}

/** The list with one thing at another place; the same list when there is no such place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const result = [...list];
  const [one] = to >= 0 && to < list.length ? result.splice(from, 1) : [];
  if (one !== undefined) result.splice(to, 0, one);
  return result;
}

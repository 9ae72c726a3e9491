import type {
  FollowUpLine,
  FollowUpStatus,
  ObjectionLine,
  ObjectionOutcome,
  ObjectionStatus,
  WorkshopLine,
} from '$lib/generated';

export const outcomes: readonly ObjectionOutcome[] = ['met', 'partly_met', 'kept'];

export const objectionFilters = ['all', 'open', 'met', 'partly_met', 'kept', 'withdrawn'] as const;
export type ObjectionFilter = 'all' | ObjectionStatus;

export const followUpFilters = ['all', 'waiting', 'overdue', 'answered', 'dropped'] as const;
export type FollowUpFilter = (typeof followUpFilters)[number];

export const objectionColor: Record<ObjectionStatus, 'warning' | 'success' | 'info' | 'neutral'> = {
  open: 'warning',
  met: 'success',
  partly_met: 'info',
  kept: 'info',
  withdrawn: 'neutral',
};

export const followUpColor: Record<FollowUpStatus, 'warning' | 'success' | 'info' | 'neutral'> = {
  unassigned: 'warning',
  assigned: 'info',
  answered: 'success',
  dropped: 'neutral',
};

/** `2026-03-03`, by this computer's clock. */
export function isoToday(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const waits = ({ status }: FollowUpLine) => status === 'unassigned' || status === 'assigned';

/** Not answered on its day. */
export const isOverdue = (line: FollowUpLine, today: string): boolean =>
  waits(line) && !!line.due && line.due < today;

const passes = (line: FollowUpLine, filter: FollowUpFilter, today: string): boolean => {
  switch (filter) {
    case 'all':
      return true;
    case 'waiting':
      return waits(line);
    case 'overdue':
      return isOverdue(line, today);
    default:
      return line.status === filter;
  }
};

const folded = (text: string) => text.toLocaleLowerCase('nb');

/** Every word of the search stands in one of the texts. */
export function found(texts: readonly string[], search: string): boolean {
  const all = folded(texts.join(' '));
  return folded(search)
    .split(/\s+/)
    .every((word) => all.includes(word));
}

export const filterObjections = (
  lines: readonly ObjectionLine[],
  filter: ObjectionFilter,
  search: string,
) =>
  lines.filter(
    (line) =>
      (filter === 'all' || line.status === filter) &&
      found(
        [
          line.reference,
          line.statement_number ? `F${line.statement_number}` : '',
          line.text,
          ...line.answers.map(({ answer }) => answer),
        ],
        search,
      ),
  );

/** Those that wait first, the earliest day first; then the rest by number. */
export const filterFollowUps = (
  lines: readonly FollowUpLine[],
  filter: FollowUpFilter,
  search: string,
  today: string,
) => {
  const texts = (line: FollowUpLine) => [
    line.reference,
    line.question,
    line.owner,
    ...line.notes.flatMap(({ reference, content }) => [reference, content.text]),
    ...line.answers.map(({ answer }) => answer),
  ];
  const day = (line: FollowUpLine) => (waits(line) ? (line.due ?? '8') : '9');
  return lines
    .filter((line) => passes(line, filter, today) && found(texts(line), search))
    .sort((a, b) => day(a).localeCompare(day(b)) || a.number - b.number);
};

export const followUpCount = (
  lines: readonly FollowUpLine[],
  filter: FollowUpFilter,
  today: string,
): number => lines.filter((line) => passes(line, filter, today)).length;

/** The workshops whose summary waits for an answer to one of the objections. */
export const blockedBy = (
  open: readonly ObjectionLine[],
  workshops: readonly WorkshopLine[],
): WorkshopLine[] =>
  workshops.filter(
    ({ round, published_at }) => !published_at && open.some((line) => line.round <= round),
  );

/** The next workshop after a follow-up's own; the tables see its answer there. */
export const shownIn = (
  line: FollowUpLine,
  workshops: readonly WorkshopLine[],
): WorkshopLine | undefined => workshops.find(({ round }) => round > line.round);

/** How far an answer has come on its way to the tables; they see it once their own round's summary is published. */
export function showing(
  line: FollowUpLine,
  workshops: readonly WorkshopLine[],
): 'none' | 'unpublished' | 'next' | 'past' {
  const next = shownIn(line, workshops);
  if (next?.phase === 'closed') return 'past';
  if (!workshops.find(({ id }) => id === line.workshop)?.published_at) return 'unpublished';
  return next ? 'next' : 'none';
}

/** One source a line; empty lines are nothing. */
export const sourcesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((source) => source.trim())
    .filter((source) => source !== '');

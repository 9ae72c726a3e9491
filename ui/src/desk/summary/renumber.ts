import type {
  PlanItemLine,
  StatementId,
  StatementLine,
  SummaryView,
  ThemeLine,
} from '$lib/generated';

/** The drafts of a round, by number: those that can exchange their numbers. */
export const draftsIn = ({ statements }: Pick<SummaryView, 'statements'>): StatementLine[] =>
  statements.filter(({ draft }) => draft).sort((a, b) => a.number - b.number);

/** A draft with the number that it gets in an order. */
export interface Renumbered {
  statement: StatementLine;
  number: number;
}

/** The drafts in an order of ids: those that it does not name come last, by number, and what is no draft falls out. */
export function inOrder(
  drafts: readonly StatementLine[],
  order: readonly StatementId[],
): StatementLine[] {
  const place = (line: StatementLine) => {
    const at = order.indexOf(line.id);
    return at < 0 ? order.length : at;
  };
  return drafts.toSorted((a, b) => place(a) - place(b) || a.number - b.number);
}

/** In the order of the themes or of the plan, and by number within each; what stands under none comes last. */
function grouped(
  drafts: readonly StatementLine[],
  groups: readonly { id: string }[],
  groupOf: (line: StatementLine) => string | null | undefined,
): StatementLine[] {
  const place = (line: StatementLine) => {
    const at = groups.findIndex(({ id }) => id === groupOf(line));
    return at < 0 ? groups.length : at;
  };
  return drafts.toSorted((a, b) => place(a) - place(b) || a.number - b.number);
}

export const byTheme = (drafts: readonly StatementLine[], themes: readonly ThemeLine[]) =>
  grouped(drafts, themes, ({ theme }) => theme);

export const byPlan = (drafts: readonly StatementLine[], items: readonly PlanItemLine[]) =>
  grouped(drafts, items, ({ plan_item }) => plan_item);

/** The numbers that the drafts have between them, given out anew in this order. */
export function renumbered(order: readonly StatementLine[]): Renumbered[] {
  const numbers = order.map(({ number }) => number).sort((a, b) => a - b);
  return order.map((statement, index) => ({
    statement,
    number: numbers[index] ?? statement.number,
  }));
}

/** What a draft was called before, each once, oldest first, without what it is called now. */
export const formerNumbers = ({
  number,
  former_numbers,
}: Pick<StatementLine, 'number' | 'former_numbers'>): number[] =>
  [...new Set(former_numbers)].filter((former) => former !== number);

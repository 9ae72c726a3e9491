import type { ClosingReport, TracedStatement } from '$lib/generated';

/** Every statement that stands, in the order of their numbers. */
export const byNumber = ({ items }: ClosingReport): ReadonlyMap<number, TracedStatement> =>
  new Map(
    items
      .flatMap((item) => item.statements)
      .sort((a, b) => a.statement.number - b.statement.number)
      .map((traced) => [traced.statement.number, traced]),
  );

import type { ShownCheck } from './merge';

/** The statements by what this round asks about them. */
export interface Asked {
  /** Newer words than the tables saw last, or not settled then. */
  news: ShownCheck[];
  /** As they were, and settled: a table may still answer. */
  settled: ShownCheck[];
}

/** A host that says nothing of it asks about everything. What a table answers meanwhile moves nothing. */
export function askedOf(checks: ShownCheck[]): Asked {
  const isNews = ({ check }: ShownCheck) => check.changed_since || check.still_open;
  const news = checks.filter((one) => isNews(one));
  return news.length > 0
    ? { news, settled: checks.filter((one) => !isNews(one)) }
    : { news: checks, settled: [] };
}

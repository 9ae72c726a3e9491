import type { CheckLine, Verdict, VerdictCount, WorkshopId, WorkshopLine } from '$lib/generated';

export const verdicts: readonly Verdict[] = ['right', 'partly', 'wrong', 'missing'];

/** Shapes that differ without colour; the letter or word beside them says the same. */
export const verdictSign: Record<Verdict, string> = {
  right: '✓',
  partly: '◐',
  wrong: '✕',
  missing: '+',
};

/** What became of the answers to a statement. */
export type Outcome = 'unanswered' | 'confirmed' | 'unresolved' | 'revised' | 'kept';

const answered = ({ right, partly, wrong, missing }: VerdictCount) =>
  right + partly + wrong + missing;

/** The version that this round has made of the statement, when there is one. */
export const madeVersion = ({ statement, asked_version }: CheckLine, round: number) =>
  statement.versions.find((line) => line.version > asked_version && line.round === round);

export function outcome(check: CheckLine, round: number): Outcome {
  if (madeVersion(check, round)) return 'revised';
  if (check.kept) return 'kept';
  if (check.unresolved) return 'unresolved';
  return answered(check.counts) === 0 ? 'unanswered' : 'confirmed';
}

/** How large a share of the tables that answered said «riktig»; 1 when nobody answered. */
export function agreement({ counts }: CheckLine): number {
  const all = answered(counts);
  return all === 0 ? 1 : counts.right / all;
}

/** The checks to show, in order. */
export function arrange(
  checks: readonly CheckLine[],
  { onlyUnresolved, leastAgreement }: { onlyUnresolved: boolean; leastAgreement: boolean },
): CheckLine[] {
  const shown = checks.filter((check) => !onlyUnresolved || check.unresolved);
  if (leastAgreement) shown.sort((a, b) => agreement(a) - agreement(b));
  return shown;
}

/** Workshops whose tables check statements. */
export const checkingRounds = (workshops: readonly WorkshopLine[]) =>
  workshops.filter((workshop) => workshop.checks_statements);

/** The workshops that a statement's notes can come from. */
export const roundsUpTo = (workshops: readonly WorkshopLine[], workshop: WorkshopId) => {
  const last = workshops.find(({ id }) => id === workshop)?.round ?? 0;
  return workshops.filter(({ round }) => round <= last);
};

import type {
  CheckLine,
  RoundView,
  Verdict,
  VerdictCount,
  WorkshopId,
  WorkshopLine,
} from '$lib/generated';
import { t } from '$lib/i18n';

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

/** How many of the tables that answered said «riktig». */
export const agreement = ({ counts }: CheckLine) => ({
  right: counts.right,
  all: answered(counts),
});

/** Newer words than the tables were asked about last, or not settled then, or corrected now. */
export const isNews = ({ changed_since, still_open, counts }: CheckLine): boolean =>
  changed_since || still_open || counts.partly + counts.wrong + counts.missing > 0;

/** The tables have been asked about some of these words before: the round can be read by what is new. */
export const askedBefore = (checks: readonly CheckLine[]): boolean =>
  checks.some(({ changed_since }) => !changed_since);

export interface Arrangement {
  onlyUnresolved: boolean;
  leastAgreement: boolean;
  onlyNews: boolean;
}

/** The checks to show, in order. */
export function arrange(
  { checks, look_first }: Pick<RoundView, 'checks' | 'look_first'>,
  { onlyUnresolved, leastAgreement, onlyNews }: Arrangement,
): CheckLine[] {
  const shown = checks.filter(
    (check) => (!onlyUnresolved || check.unresolved) && (!onlyNews || isNews(check)),
  );
  const place = ({ statement }: CheckLine) => {
    const found = look_first.indexOf(statement.number);
    return found < 0 ? look_first.length : found;
  };
  // What is treated already waits for nobody.
  const waits = ({ unresolved }: CheckLine) => Number(unresolved);
  if (leastAgreement) shown.sort((a, b) => waits(b) - waits(a) || place(a) - place(b));
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

/** «7 riktig, 3 delvis» */
export const verdictWords = (counts: VerdictCount): string =>
  [...verdicts, 'unanswered' as const]
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => t(`loop-counted-${verdict}`, { count: counts[verdict] }))
    .join(', ');

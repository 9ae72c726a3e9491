import type { WorkshopId, WorkshopLine } from '$lib/generated';
import { formatDate, t } from '$lib/i18n';

/** Closed and not yet published: the one that the administration works on. */
const inWork = (workshop: WorkshopLine) => workshop.phase === 'closed' && !workshop.published_at;

/** The asked workshop; otherwise the one in work, else the latest closed, else the latest. */
export function chosenRound(
  workshops: readonly WorkshopLine[],
  asked: WorkshopId | undefined,
): WorkshopLine | undefined {
  const latest = [...workshops].reverse();
  return (
    workshops.find(({ id }) => id === asked) ??
    latest.find(inWork) ??
    latest.find(({ phase }) => phase === 'closed') ??
    latest[0]
  );
}

/** «2. verksted, 10. april 2024» */
export const roundName = ({ round, details }: WorkshopLine): string =>
  t('summary-round', { round, date: formatDate(details.date) });

/** The name with how far its summary has come. */
export function roundOption(workshop: WorkshopLine): string {
  const state = workshop.published_at ? 'published' : workshop.phase;
  return t(`summary-round-${state}`, { name: roundName(workshop) });
}

import type { Phase, SeatsLine, WorkshopView } from '$lib/generated';

export const phaseColor: Record<Phase, 'warning' | 'success' | 'neutral'> = {
  preparing: 'warning',
  open: 'success',
  closed: 'neutral',
};

/** Tables that a closing waits for: somebody sits there, or something is written there, and nothing is handed in. */
export const notHandedIn = (tables: SeatsLine[]): SeatsLine[] =>
  tables.filter(
    (table) => !table.handed_in_at && (table.seats.length > 0 || table.notes + table.answers > 0),
  );

export const somebodySits = (view: WorkshopView): boolean =>
  view.tables.some((table) => table.seats.length > 0);

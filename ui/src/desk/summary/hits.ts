import type { SearchHit, SummaryView, ThemeId } from '$lib/generated';
import { followUpHref, objectionHref } from '../loop/pages';
import { noteHref, roundHref, statementHref, themeHref } from './places';

/** The notes that stand in the list on this desk are marked there; the others are listed apart. */
export const isElsewhere = ({ kind, workshop }: SearchHit, view: SummaryView): boolean =>
  kind !== 'note' || workshop !== view.workshop;

/** Where a hit is to be seen. */
export function hitHref({ kind, id, reference, workshop }: SearchHit): string {
  switch (kind) {
    case 'note':
      return noteHref(workshop, id);
    case 'statement':
      return statementHref(workshop, Number(reference.replace(/\D/g, '')));
    case 'theme':
      return themeHref(workshop, id as ThemeId);
    case 'objection':
      return objectionHref(id);
    case 'follow_up':
      return followUpHref(id);
    case 'plenary_point':
      return roundHref(workshop);
  }
}

/** What people call it; a statement's number stands with its letter. */
export const hitName = ({ kind, reference }: SearchHit): string =>
  kind === 'statement' && /^\d/.test(reference) ? `F${reference}` : reference;

import { sameRanks } from '$lib/ranking';
import type { Draft, Place } from '../store/store';
import { clean, hasWords, sameAnswer, sameWords } from './words';

/** What a draft is for: a field on the page. */
export function aboutOf(draft: Draft): string {
  if (draft.kind === 'new') return `new/${draft.question}/${draft.item ?? ''}`;
  if (draft.kind === 'rank') return `rank/${draft.question}`;
  return draft.kind === 'note' ? `note/${draft.note}` : `check/${draft.statement}`;
}

export const draftKey = (place: Place, about: string, tab: string) =>
  `${place.workshop}/${place.table}/${about}/${tab}`;

/** Something was typed that neither the host nor a command has. */
export function unsent(draft: Draft): boolean {
  if (draft.kind === 'new') return hasWords(draft.content);
  if (draft.kind === 'note')
    return hasWords(draft.content) && !sameWords(draft.content, draft.seen);
  if (draft.kind === 'rank')
    return draft.content.length > 0 && !sameRanks(draft.content, draft.seen);
  const { verdict, words } = draft.content;
  return (clean(words) !== '' || verdict !== null) && !sameAnswer(draft.content, draft.seen);
}

const both = (one: string, other: string) =>
  one === other || one === '' ? other : other === '' ? one : `${one}\n${other}`;

/** Two drafts for the same field: both texts, the newer last. */
export function joined(earlier: Draft, later: Draft): Draft {
  if (earlier.kind === 'check' && later.kind === 'check') {
    const words = both(earlier.content.words, later.content.words);
    return { ...later, content: { ...later.content, words } };
  }
  const ofNote = (draft: Draft) => draft.kind === 'new' || draft.kind === 'note';
  if (!ofNote(earlier) || !ofNote(later)) return later;
  const text = both(earlier.content.text, later.content.text);
  const why = both(earlier.content.why, later.content.why);
  return { ...later, content: { ...later.content, text, why } };
}

/** Makes drafts this tab's own, one for each field; answers with them and the keys that they had before. */
export function adopt(found: Draft[], tab: string): { drafts: Draft[]; gone: string[] } {
  const mine = new Map<string, Draft>();
  for (const draft of [...found].sort((one, other) => one.at - other.at)) {
    const key = draftKey(draft.place, aboutOf(draft), tab);
    const earlier = mine.get(key);
    mine.set(key, { ...(earlier ? joined(earlier, draft) : draft), key, tab });
  }
  const gone = found.map((draft) => draft.key).filter((key) => !mine.has(key));
  return { drafts: [...mine.values()], gone };
}

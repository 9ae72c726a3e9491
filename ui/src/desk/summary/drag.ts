import type { Attachment } from 'svelte/attachments';
import type { NoteId } from '$lib/generated';

const TYPE = 'application/x-rundebord-notes';

/** Notes can be carried from here with the mouse; all that it does is done by keys and buttons too. */
export const carries =
  (notes: () => readonly NoteId[]): Attachment<HTMLElement> =>
  (element) => {
    const start = ({ dataTransfer }: DragEvent) => {
      dataTransfer?.setData(TYPE, JSON.stringify(notes()));
      const card = element.closest('article');
      if (card) dataTransfer?.setDragImage(card, 0, 0);
    };
    element.addEventListener('dragstart', start);
    return () => element.removeEventListener('dragstart', start);
  };

/** Notes can be let go of here; `data-over` marks the place meanwhile. */
export const receives =
  (take: (notes: NoteId[]) => void): Attachment<HTMLElement> =>
  (element) => {
    const leave = () => element.removeAttribute('data-over');
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes(TYPE)) return;
      event.preventDefault();
      element.setAttribute('data-over', '');
    };
    const out = ({ relatedTarget }: DragEvent) => {
      if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) leave();
    };
    const drop = (event: DragEvent) => {
      leave();
      const carried = event.dataTransfer?.getData(TYPE);
      if (!carried) return;
      event.preventDefault();
      take(JSON.parse(carried) as NoteId[]);
    };
    element.addEventListener('dragover', over);
    element.addEventListener('dragleave', out);
    element.addEventListener('drop', drop);
    return () => {
      element.removeEventListener('dragover', over);
      element.removeEventListener('dragleave', out);
      element.removeEventListener('drop', drop);
    };
  };

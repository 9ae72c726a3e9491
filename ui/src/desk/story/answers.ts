import type { StoryAnswer } from '$lib/generated';

/** «Riktig», and the words stand: nothing more to tell. */
const plain = ({ verdict, words, revised, kept, text, text_now }: StoryAnswer): boolean =>
  verdict === 'right' && !words && !revised && !kept && text === text_now;

/** A table's answers: those with something to tell, and those without. */
export const byWeight = (answers: readonly StoryAnswer[]) => ({
  told: answers.filter((answer) => !plain(answer)),
  plain: answers.filter(plain),
});

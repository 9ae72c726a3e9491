import { TabPages } from '../tab-pages';

/** The pages of the day, in the order they are needed. */
export const pages = new TabPages('day', 'now', {
  programme: 'program',
  now: '',
  plenary: 'plenum',
  mayor: 'hva-kom-dere-fram-til',
});

/** The question that plenary is asked to show. */
export const questionAt = ([, question]: string[]): string | undefined => question;

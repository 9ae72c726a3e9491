import { TabPages } from '../tab-pages';

/** The pages of an open room, in order. */
export const pages = new TabPages('room', 'board', {
  board: '',
  joining: 'tilkobling',
  'self-test': 'selvtest',
});

import { TabPages } from '../tab-pages';

/** The pages of the seating tab, in order. */
export const pages = new TabPages('tables', 'tables', {
  proposal: 'forslag',
  tables: '',
  overview: 'oversikt',
  door: 'omplassering',
  rules: 'regler',
  goals: 'vekt',
  secretaries: 'sekretaerer',
});

export type PageId = (typeof pages.ids)[number];

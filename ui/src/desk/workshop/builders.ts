import type { Question } from '$lib/generated';

/** A question for tests, called and numbered by its key. */
export const question = <Kind extends Question['kind']>(key: string, kind: Kind) => ({
  key,
  number: key,
  kind,
  plan_items: [],
  ask_why: false,
  ask_stance: false,
  heading: '',
  text: key,
  help: '',
});

import { problem } from './problem.svelte';
import { saving } from './saving.svelte';

/** Does work that may be refused; shows the refusal and gives undefined. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (thrown) {
    problem.show(thrown);
    return undefined;
  }
}

/** As `attempt`, for work that changes the file: the header follows it. */
export const save = <T>(work: () => Promise<T>): Promise<T | undefined> =>
  attempt(() => saving.track(work()));

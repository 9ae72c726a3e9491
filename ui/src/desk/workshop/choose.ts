import type { WorkshopLine } from '$lib/generated';

/** The workshop to show: the one asked for, else the open one, else the latest not published, else the last. */
export function chooseWorkshop(
  workshops: WorkshopLine[],
  asked?: string,
): WorkshopLine | undefined {
  return (
    workshops.find((line) => line.id === asked) ??
    workshops.find((line) => line.phase === 'open') ??
    workshops.findLast((line) => !line.published_at) ??
    workshops.at(-1)
  );
}

import type { Display } from '$lib/backend';

/** The display that is proposed: the one that already holds the canvas, else one without the desk. */
export function proposed(displays: readonly Display[]): number {
  const found = [
    displays.findIndex((display) => display.holds_stage),
    displays.findIndex((display) => !display.holds_desk),
  ].find((index) => index >= 0);
  return found ?? 0;
}

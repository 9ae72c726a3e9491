import type { Left } from '$lib/timer';

const two = (value: number) => String(value).padStart(2, '0');

/** Minutes since midnight, or nothing when it is no time of day: «9», «09:00», «9.00» and «0900» are. */
export function parseClock(text: string): number | undefined {
  const found = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(text.trim());
  if (!found) return undefined;
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? 0)];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
}

/** «09:05»; goes on past midnight. */
export const clockText = (minutes: number): string =>
  `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;

/** Whole minutes, at least one for what took any time at all. */
export const usedMinutes = (seconds: number): number =>
  seconds > 0 ? Math.max(1, Math.round(seconds / 60)) : 0;

/** The minutes left that are read aloud when they are reached; 0 is when the time is used. */
const TOLD = [5, 1, 0];

/** The latest of those that has been reached; nothing before the first. */
export const reached = ({ seconds, over }: Left): number | undefined =>
  over ? 0 : TOLD.findLast((minutes) => seconds <= minutes * 60);

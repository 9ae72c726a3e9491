const KEPT = 'rundebord.day.keys';

/** What a single key does on the running screen. Those that end, begin or show something only move the focus. */
export const dayKeys = [
  'more',
  'less',
  'pause',
  'next',
  'end',
  'black',
  'show',
  'floor',
  'tables',
  'asking',
  'list',
  'help',
] as const;

export type DayKey = (typeof dayKeys)[number];

/** The key as it stands on the keyboard. */
export const keyNames: Record<DayKey, string> = {
  more: '+',
  less: '−',
  pause: 'P',
  next: 'N',
  end: 'A',
  black: 'B',
  show: 'V',
  floor: 'F',
  tables: 'T',
  asking: 'H',
  list: 'L',
  help: '?',
};

const byKey: Record<string, DayKey> = {
  '+': 'more',
  '-': 'less',
  '−': 'less',
  p: 'pause',
  n: 'next',
  a: 'end',
  b: 'black',
  v: 'show',
  f: 'floor',
  t: 'tables',
  h: 'asking',
  l: 'list',
  '?': 'help',
};

const writes = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]');

/** What a key asks for; nothing while somebody types, or a dialog is open. */
export function keyOf(event: KeyboardEvent): DayKey | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return undefined;
  if (writes(event.target) || document.querySelector('dialog[open]')) return undefined;
  return byKey[event.key.toLowerCase()];
}

/** What the keys do on a page; one that is missing does nothing there. */
export type Acts = Partial<Record<Exclude<DayKey, 'help'>, () => unknown>>;

export const keysAreOn = (): boolean => localStorage.getItem(KEPT) !== 'off';

export const keepKeys = (on: boolean): void => localStorage.setItem(KEPT, on ? 'on' : 'off');

/** A key of a page. */
export interface KeyName {
  /** As it stands on the keyboard. */
  shown: string;
  /** What the browser calls it, in lower case; `ctrl+z` with Ctrl or ⌘. */
  presses: readonly string[];
  /** Holding it down does it again. */
  repeats?: true;
}

/** The single keys of a page. Their words are the texts `<words>-keys…` and `<words>-key-<key>`. */
export interface KeySet<K extends string> {
  words: string;
  /** Where this computer remembers whether they are on. */
  kept: string;
  keys: Record<K, KeyName>;
}

/** What the keys do on a page; one that is missing does nothing there. */
export type KeyActs<K extends string> = Partial<Record<K, (event: KeyboardEvent) => unknown>>;

const help: KeyName = { shown: '?', presses: ['?'] };

/** The keys in order, the one that shows them last. */
export const listed = <K extends string>(set: KeySet<K>): [K | 'help', KeyName][] => [
  ...(Object.entries(set.keys) as [K, KeyName][]),
  ['help', help],
];

const writes = (target: Element) =>
  target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]');

/** Enter and space belong to what is pressed with them. */
const presses = (target: Element, key: string) =>
  (key === 'enter' || key === ' ') && target.closest('a, button, input, summary');

const withControl = (event: KeyboardEvent) => event.ctrlKey || event.metaKey;

/** What a key asks for; nothing while somebody types, or a dialog is open. */
export function keyOf<K extends string>(
  set: KeySet<K>,
  event: KeyboardEvent,
): K | 'help' | undefined {
  const { target } = event;
  if (event.altKey || document.querySelector('dialog[open]')) return undefined;
  const key = event.key.toLowerCase();
  if (target instanceof Element && (writes(target) || presses(target, key))) return undefined;
  const pressed = withControl(event) ? `ctrl+${key}` : key;
  const found = listed(set).find(([, name]) => name.presses.includes(pressed));
  return found && (found[1].repeats || !event.repeat) ? found[0] : undefined;
}

/** A key that works wherever the focus is, also when single keys are switched off. */
export const isEverywhere = <K extends string>(set: KeySet<K>, key: K | 'help'): boolean =>
  key === 'help' || set.keys[key].presses.every((press) => press.startsWith('ctrl+'));

export const keysAreOn = (set: KeySet<string>): boolean => localStorage.getItem(set.kept) !== 'off';

export const keepKeys = (set: KeySet<string>, on: boolean): void =>
  localStorage.setItem(set.kept, on ? 'on' : 'off');

import type { KeySet } from '$lib/keys';

export type NoteKey =
  | 'down'
  | 'up'
  | 'next'
  | 'select'
  | 'theme'
  | 'write'
  | 'extend'
  | 'aside'
  | 'take_up'
  | 'follow'
  | 'similar'
  | 'search'
  | 'undo';

/** What a single key does while the focus is in the list of notes. */
export const noteKeys: KeySet<NoteKey> = {
  words: 'summary',
  kept: 'rundebord.summary.keys',
  keys: {
    down: { shown: 'J ↓', presses: ['j', 'arrowdown'], repeats: true },
    up: { shown: 'K ↑', presses: ['k', 'arrowup'], repeats: true },
    next: { shown: 'Enter', presses: ['enter'] },
    select: { shown: 'V', presses: ['v', ' '] },
    theme: { shown: 'T', presses: ['t'] },
    write: { shown: 'N', presses: ['n'] },
    extend: { shown: 'E', presses: ['e'] },
    aside: { shown: 'X', presses: ['x'] },
    take_up: { shown: 'U', presses: ['u'] },
    follow: { shown: 'O', presses: ['o'] },
    similar: { shown: 'L', presses: ['l'] },
    search: { shown: '/', presses: ['/'] },
    undo: { shown: 'Ctrl+Z', presses: ['ctrl+z'] },
  },
};

import type { KeyActs, KeySet } from '$lib/keys';

/** What a single key does on the running screen. Those that end, begin or show something only move the focus. */
export type DayKey =
  | 'more'
  | 'less'
  | 'pause'
  | 'next'
  | 'end'
  | 'black'
  | 'show'
  | 'floor'
  | 'tables'
  | 'asking'
  | 'list';

export const dayKeys: KeySet<DayKey> = {
  words: 'day',
  kept: 'rundebord.day.keys',
  keys: {
    more: { shown: '+', presses: ['+'] },
    less: { shown: '−', presses: ['-', '−'] },
    pause: { shown: 'P', presses: ['p'] },
    next: { shown: 'N', presses: ['n'] },
    end: { shown: 'A', presses: ['a'] },
    black: { shown: 'B', presses: ['b'] },
    show: { shown: 'V', presses: ['v'] },
    floor: { shown: 'F', presses: ['f'] },
    tables: { shown: 'T', presses: ['t'] },
    asking: { shown: 'H', presses: ['h'] },
    list: { shown: 'L', presses: ['l'] },
  },
};

/** What the keys do on a page; one that is missing does nothing there. */
export type Acts = KeyActs<DayKey>;

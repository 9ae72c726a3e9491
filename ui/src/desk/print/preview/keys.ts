import type { KeySet } from '$lib/keys';

export type PreviewKey =
  'next' | 'previous' | 'go' | 'larger' | 'smaller' | 'width' | 'page' | 'print' | 'close';

/** What a single key does while a document is shown. */
export const previewKeys: KeySet<PreviewKey> = {
  words: 'preview',
  kept: 'rundebord.preview.keys',
  keys: {
    next: { shown: 'N', presses: ['n'], repeats: true },
    previous: { shown: 'P', presses: ['p'], repeats: true },
    go: { shown: 'G', presses: ['g'] },
    larger: { shown: '+', presses: ['+', '='], repeats: true },
    smaller: { shown: '−', presses: ['-'], repeats: true },
    width: { shown: 'B', presses: ['b'] },
    page: { shown: 'H', presses: ['h'] },
    print: { shown: 'Ctrl+P', presses: ['ctrl+p'] },
    close: { shown: 'Esc', presses: ['escape'] },
  },
};

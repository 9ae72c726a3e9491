import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { bundles, sources } from './locales';

const code = import.meta.glob<string>(['/src/**/*.{svelte,ts}', '!/src/**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every message of a file, with the variables that it uses. */
function messages(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const message of new FluentResource(text).body) {
    const variables = JSON.stringify(message).matchAll(/"type":"var","name":"([^"]+)"/g);
    found.set(message.id, [...new Set([...variables].map(([, name]) => name ?? ''))].sort());
  }
  return found;
}

/** Entries as they are written, to find the ones that Fluent skips because they cannot be read. */
const written = (text: string) =>
  [...text.matchAll(/^(-?[a-z][\w-]*)\s*=/gim)].map(([, id]) => id ?? '').sort();

describe('the texts', () => {
  it('have the same files in bokmål and nynorsk', () => {
    expect(Object.keys(sources.nn).sort()).toEqual(Object.keys(sources.nb).sort());
  });

  for (const [file, text] of Object.entries(sources.nb)) {
    it(`have the same ids and variables in bokmål and nynorsk: ${file}`, () => {
      expect(messages(sources.nn[file] ?? '')).toEqual(messages(text));
    });
  }

  it('say nothing in English that bokmål does not say', () => {
    for (const [file, text] of Object.entries(sources.en)) {
      const known = [...messages(sources.nb[file] ?? '').keys()];
      expect(known).toEqual(expect.arrayContaining([...messages(text).keys()]));
    }
  });

  it('can all be read by Fluent', () => {
    for (const files of Object.values(sources)) {
      for (const text of Object.values(files)) {
        expect([...messages(text).keys()].sort()).toEqual(written(text));
      }
    }
  });

  it('use each id in one file only', () => {
    const ids = Object.values(sources.nb).flatMap((text) => [...messages(text).keys()]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('have every id that the code asks for by name', () => {
    const asked = Object.values(code).flatMap((source) =>
      [...source.matchAll(/\bt\(\s*['"]([^'"]+)['"]/g)].map(([, id]) => id ?? ''),
    );
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((id) => !bundles.nb.hasMessage(id))).toEqual([]);
  });
});

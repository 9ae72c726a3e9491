import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { here, newDraft, write } from '../testing';
import { IndexedStore } from './indexed';
import { MemoryStore } from './memory';
import { SharedStore } from './shared';
import type { Store } from './store';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const command = (id: string) => ({ id, place: here, command: write(id, id), made: 0 });

describe.each<[string, () => Promise<Store>]>([
  ['IndexedDB', () => IndexedStore.open()],
  ['memory', () => Promise.resolve(new MemoryStore())],
  ['a shared store', () => SharedStore.open()],
])('a store in %s', (_, open) => {
  it('gives commands back in the order in which they came', async () => {
    const store = await open();
    await store.change({ add: [command('a')] });
    await store.change({ add: [command('b'), command('c')], firm: true });
    expect((await store.rows()).map((row) => row.id)).toEqual(['a', 'b', 'c']);
  });

  it('turns a draft into a command at one stroke', async () => {
    const store = await open();
    const draft = newDraft('Halv');
    await store.change({ putDrafts: [draft] });
    expect((await store.read()).drafts).toEqual([draft]);
    await store.change({ add: [command('a')], dropDrafts: [draft.key], keep: { mine: ['a'] } });
    expect(await store.read()).toMatchObject({
      drafts: [],
      rows: [{ id: 'a' }],
      kept: { mine: ['a'] },
    });
  });

  it('lets commands go, and never uses a place in the line again', async () => {
    const store = await open();
    await store.change({ add: [command('a')] });
    const [first] = await store.rows();
    await store.change({ dropRows: [first?.order ?? 0] });
    await store.change({ add: [command('b')] });
    expect((await store.rows())[0]?.order).toBeGreaterThan(first?.order ?? 0);
  });
});

describe('the device’s store', () => {
  it('is there after the page is loaded anew', async () => {
    await (await SharedStore.open()).change({ add: [command('a')], putDrafts: [newDraft('Halv')] });
    const { rows, drafts } = await (await SharedStore.open()).read();
    expect(rows.map((row) => row.id)).toEqual(['a']);
    expect(drafts).toHaveLength(1);
  });

  it('says so when the browser refuses, and goes on', async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('private', 'SecurityError');
      },
    } as unknown as IDBFactory;
    const store = await SharedStore.open();
    expect(store.lasting).toBe(false);
    await store.change({ add: [command('a')] });
    expect(await store.rows()).toHaveLength(1);
  });

  it('goes on in memory with everything it had when the disk fails', async () => {
    class Failing extends MemoryStore {
      full = false;
      override change(...change: Parameters<MemoryStore['change']>): Promise<void> {
        return this.full
          ? Promise.reject(new DOMException('', 'QuotaExceededError'))
          : super.change(...change);
      }
    }
    const disk = new Failing();
    const store = new SharedStore(disk);
    let told = 0;
    store.onlasting = () => (told += 1);
    await store.change({ add: [command('a')], putDrafts: [newDraft('Halv')] });
    disk.full = true;
    await store.change({ add: [command('b')] });
    expect(told).toBe(1);
    expect((await store.read()).rows.map((row) => row.id)).toEqual(['a', 'b']);
    expect((await store.read()).drafts).toHaveLength(1);
  });

  it('gives a duplicated tab a name of its own', async () => {
    const first = await SharedStore.open();
    await first.enter(null, 'one');
    const second = await SharedStore.open();
    const awake = await second.enter('one', 'two');
    expect(second.tab).toBe('two');
    expect(awake).toEqual(new Set(['one']));
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MemoryStore } from '../store/memory';
import { SharedStore } from '../store/shared';
import { nothing } from '../logic/words';
import { line, words } from '../testing';
import { FakeHost } from './fake-host';
import { Room } from './room.svelte';
import { add, edit, notes, pass, texts } from './trial';

let host: FakeHost;
let disk: MemoryStore;

beforeEach(() => {
  vi.useFakeTimers();
  host = new FakeHost();
  disk = new MemoryStore();
});

afterEach(() => vi.useRealTimers());

let end = () => undefined as void;

/** What a page that is gone asks for is never answered, and what it would do is never done. */
function mortal<T extends object>(of: T, alive: () => boolean): T {
  const never = () => new Promise<never>(() => undefined);
  return new Proxy(of, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => (alive() ? (value.apply(target, given) as unknown) : never());
    },
  });
}

/** The page is opened; the one that was open before is gone without a word. */
async function open(tab = 'tab'): Promise<Room> {
  end();
  let living = true;
  end = () => void (living = false);
  const store = new SharedStore(mortal(disk, () => living));
  store.tab = tab;
  const room = new Room(
    mortal(host, () => living),
    store,
  );
  room.take(await store.read(), new Set());
  room.begin();
  await pass(200);
  return room;
}

describe('the table’s work on the device', () => {
  it('is with the host a moment after a note is added', async () => {
    const room = await open();
    add(room, 'Buss');
    expect(notes(room)[0]?.where).toEqual({ kind: 'device' });
    await pass(300);
    expect([...host.notes.values()].map((note) => note.content.text)).toEqual(['Buss']);
    expect(notes(room)[0]?.where.kind).toBe('host');
    expect(room.shown?.waiting).toBe(0);
  });

  it('keeps every letter through a page that is closed without a word', async () => {
    const room = await open();
    room.typed.typeNew('1', null, words('Halv setn'));
    await pass(300);
    const again = await open('another');
    expect(again.typed.newDraft('1', null)?.content.text).toBe('Halv setn');
  });

  it('sends what was written out of contact, in order and once, when the page comes back', async () => {
    host.weather = () => 'lost';
    const room = await open();
    host.weather = () => 'fine';
    await pass(20_000);
    host.weather = () => 'lost';
    add(room, 'En');
    add(room, 'To');
    await pass(30_000);
    host.weather = () => 'fine';
    const again = await open('another');
    await pass(5_000);
    expect(texts(again)).toEqual(['En', 'To']);
    expect(host.journal).toEqual(['En', 'To']);
  });

  it('sends new words at a pause, not for each key', async () => {
    host.notes.set('n1', line('n1', 'B'));
    const room = await open();
    for (const text of ['Bu', 'Bus', 'Buss']) {
      edit(room, 'n1', text);
      await pass(400);
    }
    await pass(2_000);
    expect(host.journal).toEqual(['Buss']);
    expect(notes(room)[0]?.where.kind).toBe('host');
  });

  it('holds the newest words back while the words before them are on their way', async () => {
    host.notes.set('n1', line('n1', 'A'));
    const room = await open();
    host.weather = () => 'lost';
    edit(room, 'n1', 'AB');
    await pass(2_000);
    edit(room, 'n1', 'ABC');
    await pass(2_000);
    edit(room, 'n1', 'ABCD');
    await pass(2_000);
    expect(room.unanswered).toHaveLength(1);
    host.weather = () => 'fine';
    room.wake();
    await pass(5_000);
    expect(host.journal).toEqual(['AB', 'ABCD']);
    expect(host.notes.get('n1')).toMatchObject({ content: { text: 'ABCD' }, others: [] });
  });

  it('does not take the space that the writer just typed', async () => {
    host.notes.set('n1', line('n1', 'A'));
    const room = await open();
    edit(room, 'n1', 'Vi trenger ');
    await pass(3_000);
    expect(host.notes.get('n1')?.content.text).toBe('Vi trenger');
    expect(room.typed.noteDraft('n1')?.content.text).toBe('Vi trenger ');
    room.drafts.leave(room.typed.noteDraft('n1')?.key ?? '');
    await pass(500);
    expect(room.typed.noteDraft('n1')).toBeUndefined();
  });

  it('keeps both texts when two devices write the same note', async () => {
    host.notes.set('n1', line('n1', 'A'));
    const room = await open();
    edit(room, 'n1', 'Min');
    host.other({ kind: 'revise_note', note: 'n1', content: words('Din'), base: 1 });
    await pass(3_000);
    expect(notes(room)[0]).toMatchObject({
      sent: { text: 'Din' },
      others: [{ text: 'Min' }],
    });
  });

  it('keeps what the host would not take', async () => {
    host.notes.set('n1', line('n1', 'A'));
    const room = await open();
    host.weather = () => 'lost';
    edit(room, 'n1', 'Viktig');
    await pass(2_000);
    host.other({ kind: 'withdraw_note', note: 'n1' });
    host.weather = () => 'fine';
    room.wake();
    await pass(5_000);
    expect(room.refused).toMatchObject([
      { command: { content: { text: 'Viktig' } }, error: { code: 'unknown' } },
    ]);
    expect((await open()).refused).toHaveLength(1);
  });

  it('stops when the session ends, and goes on after joining again', async () => {
    const room = await open();
    host.session = false;
    add(room, 'En');
    await pass(1_000);
    expect(room.ended?.code).toBe('session_unknown');
    add(room, 'To');
    await pass(60_000);
    expect(host.journal).toEqual([]);
    host.session = true;
    room.begin();
    await pass(2_000);
    expect(host.journal).toEqual(['En', 'To']);
  });

  it('asks before anything is sent from another table, and takes the draft along', async () => {
    const room = await open();
    host.weather = () => 'lost';
    add(room, 'En');
    room.typed.typeNew('2', null, words('Halv'));
    await pass(500);
    host.table = 't7';
    host.weather = () => 'fine';
    room.wake();
    await pass(5_000);
    expect(host.journal).toEqual([]);
    expect(room.elsewhere).toHaveLength(1);
    expect(room.typed.newDraft('2', null)?.content.text).toBe('Halv');
    await room.bring(room.elsewhere);
    await pass(1_000);
    expect(host.notes.size).toBe(1);
    expect([...host.notes.values()][0]?.table).toBe('t7');
  });

  it('sends again what a host that began from an older copy lacks', async () => {
    const room = await open();
    add(room, 'En');
    add(room, 'To');
    await pass(1_000);
    const older = new FakeHost();
    older.boot = 'two';
    Object.assign(host, { boot: 'two', seq: 2, execute: older.execute.bind(older) });
    host.notes.delete([...host.notes.keys()][1] ?? '');
    room.wake();
    await pass(3_000);
    // What it has, it answers for as before.
    expect(older.journal).toEqual(['En', 'To']);
  });
});

/** Small, known and the same everywhere. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('in any weather', () => {
  it.each(Array.from({ length: 12 }, (_, index) => index))(
    'nothing is lost, doubled or claimed (%i)',
    async (seed) => {
      const chance = mulberry(seed);
      const kinds = ['fine', 'fine', 'lost', 'unanswered', 'twice'] as const;
      host.weather = () => kinds[Math.floor(chance() * kinds.length)] ?? 'fine';
      let room = await open();
      while (!room.shown) await pass(5_000);
      const wanted = new Map<string, string>();
      for (let turn = 0; turn < 40; turn += 1) {
        const known = notes(room);
        const some = known[Math.floor(chance() * known.length)];
        if (some && chance() < 0.5) {
          edit(room, some.id, `${some.content.text} ${turn}`);
          wanted.set(some.id, `${some.content.text} ${turn}`);
        } else {
          add(room, `Notat ${turn}`);
          const id = notes(room).at(-1)?.id ?? '';
          wanted.set(id, `Notat ${turn}`);
        }
        await pass(Math.floor(chance() * 4_000));
        for (const note of notes(room).filter((one) => one.where.kind === 'host')) {
          expect(host.journal).toContain(note.content.text);
          expect(host.notes.get(note.id)?.content.text).toBe(note.content.text);
        }
        if (chance() < 0.2) {
          await room.drafts.write(true);
          room = await open(`tab ${turn}`);
        }
        if (chance() < 0.1) host.boot = `boot ${turn}`;
      }
      host.weather = () => 'fine';
      room.wake();
      await pass(60_000);
      expect(room.unanswered).toEqual([]);
      expect(room.refused).toEqual([]);
      expect(room.shown?.waiting).toBe(0);
      expect(new Map([...host.notes].map(([id, note]) => [id, note.content.text]))).toEqual(wanted);
      expect([...host.notes.values()].flatMap((note) => note.others)).toEqual([]);
      expect(new Set(host.executed).size).toBe(host.executed.length);
    },
  );
});

it('an empty field is nothing to keep', async () => {
  const room = await open();
  room.typed.typeNew('1', null, nothing);
  room.drafts.leave(room.typed.newDraft('1', null)?.key ?? '');
  await pass(500);
  expect((await disk.read()).drafts).toEqual([]);
});

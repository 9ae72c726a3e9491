import { beforeEach, describe, expect, it } from 'vitest';
import type { AppError } from '$lib/generated';
import { HostRefusal, NoContact } from '$lib/backend/table-backend';
import { MemoryStore } from '../store/memory';
import type { KnownPlace, Row } from '../store/store';
import { here, write } from '../testing';
import { Outbox, type Answered, type Clock } from './outbox';

/** Time that goes only when the test says so. */
class SlowClock implements Clock {
  waits: { pause: number; then: () => void }[] = [];
  now = () => 0;
  random = () => 0.5;

  wait(pause: number, then: () => void): () => void {
    const wait = { pause, then };
    this.waits.push(wait);
    return () => (this.waits = this.waits.filter((one) => one !== wait));
  }

  pass(): void {
    const [wait] = this.waits.splice(0, 1);
    wait?.then();
  }
}

const calm = async () => {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
};

const refusal = (status: number, code: string, wait: number | null = null) =>
  new HostRefusal(status, { code, message: 'Nei.', hint: '' } as AppError, wait);

function set(answers: (row: Row) => Promise<Answered>, moved: boolean | null = false) {
  const store = new MemoryStore();
  const clock = new SlowClock();
  const sent: string[] = [];
  const log = {
    acked: [] as string[],
    refused: [] as string[],
    ended: 0,
    contact: [] as boolean[],
  };
  const outbox = new Outbox(
    store,
    (row) => {
      sent.push(row.id);
      return answers(row);
    },
    {
      onrows: () => undefined,
      onacked: (row) => log.acked.push(row.id),
      onrefused: (row, error) => {
        log.refused.push(`${row.id} ${error.code}`);
        return {};
      },
      onended: () => (log.ended += 1),
      onmoved: () => Promise.resolve(moved),
      oncontact: (reached) => log.contact.push(reached),
    },
    clock,
  );
  const put = (id: string, place: KnownPlace = here) =>
    outbox.put({ add: [{ id, place, command: write(id, id), made: 0 }] });
  return { store, clock, sent, log, outbox, put };
}

const accept = (row: Row): Promise<Answered> =>
  Promise.resolve({
    accepted: { id: row.id, first: 1, last: 1, at: '2026-03-03T10:42:00Z' },
    seq: 9,
    boot: 'answering',
  });

describe('the outbox', () => {
  let fail: unknown;
  const answers = (row: Row) => (fail ? Promise.reject(fail as Error) : accept(row));
  beforeEach(() => (fail = undefined));

  it('sends in order, one at a time', async () => {
    let open: (() => void) | undefined;
    const { outbox, put, sent } = set(async (row) => {
      await new Promise<void>((resolve) => (open = resolve));
      return accept(row);
    });
    outbox.resume(here);
    await Promise.all([put('a'), put('b'), put('c')]);
    await calm();
    expect(sent).toEqual(['a']);
    open?.();
    await calm();
    expect(sent).toEqual(['a', 'b']);
  });

  it('keeps a command until there is an answer for it, and sends it again with the same id', async () => {
    const { outbox, put, sent, clock, store } = set(answers);
    fail = new NoContact();
    outbox.resume(here);
    await put('a');
    await calm();
    clock.pass();
    await calm();
    expect(sent).toEqual(['a', 'a']);
    expect((await store.rows())[0]?.acked).toBeUndefined();
    fail = undefined;
    clock.pass();
    await calm();
    expect((await store.rows())[0]?.acked).toMatchObject({ seq: 9, boot: 'answering' });
    expect(sent).toEqual(['a', 'a', 'a']);
  });

  it('waits longer and longer, but never more than 15 seconds and a little', async () => {
    const { outbox, put, clock } = set(answers);
    fail = new NoContact();
    outbox.resume(here);
    await put('a');
    const pauses: number[] = [];
    for (let attempt = 0; attempt < 8; attempt += 1) {
      await calm();
      pauses.push(clock.waits[0]?.pause ?? -1);
      clock.pass();
    }
    expect(pauses).toEqual([500, 1000, 2000, 4000, 8000, 15000, 15000, 15000]);
  });

  it('tries at once when there may be contact, and begins anew with short waits', async () => {
    const { outbox, put, clock, sent } = set(answers);
    fail = new NoContact();
    outbox.resume(here);
    await put('a');
    await calm();
    clock.pass();
    await calm();
    outbox.poke();
    await calm();
    expect(sent).toHaveLength(3);
    expect(clock.waits.map((wait) => wait.pause)).toEqual([500]);
  });

  it.each([
    [409, 'note_withdrawn'],
    [403, 'not_allowed'],
    [413, 'too_large'],
    [400, 'request_unreadable'],
  ])('takes a command out when the host refuses it (%i), and goes on', async (status, code) => {
    const { outbox, put, sent, log, store } = set((row) =>
      row.id === 'a' ? Promise.reject(refusal(status, code)) : accept(row),
    );
    outbox.resume(here);
    await Promise.all([put('a'), put('b')]);
    await calm();
    expect(sent).toEqual(['a', 'b']);
    expect(log.refused).toEqual([`a ${code}`]);
    expect((await store.rows()).map((row) => row.id)).toEqual(['b']);
  });

  it.each([
    [503, 'busy'],
    [507, 'file_disk'],
    [429, 'too_many'],
    [403, 'host_foreign'],
  ])('keeps a command when the trouble passes (%i %s)', async (status, code) => {
    const { outbox, put, log, store, clock } = set(answers);
    fail = refusal(status, code);
    outbox.resume(here);
    await put('a');
    await calm();
    expect(log.refused).toEqual([]);
    expect(await store.rows()).toHaveLength(1);
    expect(clock.waits).toHaveLength(1);
  });

  it('waits as long as the host asks', async () => {
    const { outbox, put, clock } = set(answers);
    fail = refusal(429, 'too_many', 8);
    outbox.resume(here);
    await put('a');
    await calm();
    expect(clock.waits[0]?.pause).toBe(8000);
  });

  it('stops when the session ends, keeps everything, and goes on after joining', async () => {
    const { outbox, put, log, sent, store, clock } = set(answers);
    fail = refusal(401, 'session_unknown');
    outbox.resume(here);
    await Promise.all([put('a'), put('b')]);
    await calm();
    outbox.poke();
    await calm();
    expect(log.ended).toBe(1);
    expect(sent).toEqual(['a']);
    expect(clock.waits).toEqual([]);
    expect(await store.rows()).toHaveLength(2);
    fail = undefined;
    outbox.resume(here);
    await calm();
    expect(log.acked).toEqual(['a', 'b']);
  });

  it.each([
    [false, ['a', 'b'], ['a not_this_table'], 0],
    [true, ['a'], [], 0],
    [null, ['a'], [], 1],
  ] as const)(
    'asks for the view when a command is for another table (%s)',
    async (moved, sends, refused, waits) => {
      const { outbox, put, sent, log, clock } = set(
        (row) => (row.id === 'a' ? Promise.reject(refusal(409, 'not_this_table')) : accept(row)),
        moved,
      );
      outbox.resume(here);
      await Promise.all([put('a'), put('b')]);
      await calm();
      expect(sent).toEqual(sends);
      expect(log.refused).toEqual(refused);
      expect(clock.waits).toHaveLength(waits);
    },
  );

  it('never sends for another table than the one it was written at', async () => {
    const { outbox, put, sent } = set(answers);
    await put('a', { ...here, table: 't7', number: 7 });
    await put('b');
    outbox.resume(here);
    await calm();
    expect(sent).toEqual(['b']);
  });

  it('sends what is put in line while it looks for more', async () => {
    const { outbox, put, sent } = set(answers);
    outbox.resume(here);
    for (const id of ['a', 'b', 'c']) void put(id);
    await calm();
    expect(sent).toEqual(['a', 'b', 'c']);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { HttpTableBackend } from './http';
import { HostRefusal, NoContact, type FeedSign } from './table-backend';

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

const answering = (response: Response | (() => Promise<Response>)) => {
  const calls: { url: string; init: RequestInit }[] = [];
  const backend = new HttpTableBackend((input, init) => {
    calls.push({ url: input as string, init: init ?? {} });
    return typeof response === 'function' ? response() : Promise.resolve(response);
  });
  return { backend, calls };
};

const refusal = { code: 'workshop_not_open', message: 'Verkstedet er ikke åpent.', hint: '' };
const accepted = { id: 'c1', first: 1, last: 2, at: '2026-03-03T10:42:00Z' };
const help = { kind: 'ask_for_help', workshop: 'w', table: 't' } as const;

afterEach(() => vi.useRealTimers());

describe('the table’s way to the host', () => {
  it('sends a command with its id, as JSON', async () => {
    const { backend, calls } = answering(json(200, { accepted, seq: 2 }));
    expect(await backend.execute('c1', help)).toEqual({ accepted, seq: 2 });
    expect(calls[0]?.url).toBe('/api/execute');
    expect(calls[0]?.init).toMatchObject({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: 'c1', command: help }),
    });
  });

  it('tells a refusal with its status, and how long to wait', async () => {
    const { backend } = answering(
      json(429, { ...refusal, code: 'too_many' }, { 'retry-after': '4' }),
    );
    const thrown = await backend.look({ pin: '123456' }).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(HostRefusal);
    expect(thrown).toMatchObject({ status: 429, code: 'too_many', retryAfter: 4 });
  });

  it.each([
    ['a page in between says welcome', new Response('<html>Welcome</html>', { status: 200 })],
    ['a proxy gives up', new Response('Bad gateway', { status: 502 })],
    ['somebody else’s JSON refuses', json(409, { error: 'conflict' })],
    [
      'an answer is for another command',
      json(200, { accepted: { ...accepted, id: 'c2' }, seq: 2 }),
    ],
    ['an answer is empty', json(200, {})],
  ])('has no contact when %s', async (_, response) => {
    const { backend } = answering(response);
    await expect(backend.execute('c1', help)).rejects.toBeInstanceOf(NoContact);
  });

  it('has no contact when the network fails', async () => {
    const { backend } = answering(() => Promise.reject(new TypeError('failed')));
    await expect(backend.view()).rejects.toBeInstanceOf(NoContact);
  });

  it('gives a silent host ten seconds', async () => {
    vi.useFakeTimers();
    const backend = new HttpTableBackend(
      (_, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        }),
    );
    const asked = backend.hello();
    const failed = expect(asked).rejects.toBeInstanceOf(NoContact);
    await vi.advanceTimersByTimeAsync(9_999);
    await vi.advanceTimersByTimeAsync(1);
    await failed;
  });

  it('takes nobody for Rundebord who does not say so', async () => {
    const { backend } = answering(json(200, { program: 'other' }));
    await expect(backend.hello()).rejects.toBeInstanceOf(NoContact);
  });
});

describe('the feed', () => {
  const stream = (text: string, end = true) =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(text));
          if (end) controller.close();
        },
      }),
      { headers: { 'content-type': 'text/event-stream' } },
    );

  it('tells what has happened since', async () => {
    const { backend, calls } = answering(
      stream('event: hello\ndata: {"seq":7,"boot":"b"}\n\nevent: change\ndata: {"seq":8}\n\n'),
    );
    const signs: FeedSign[] = [];
    await backend.follow(6, (sign) => signs.push(sign), new AbortController().signal);
    expect(calls[0]?.url).toBe('/api/feed?since=6');
    expect(signs.filter((sign) => sign.kind !== 'beat')).toEqual([
      { kind: 'hello', seq: 7, boot: 'b' },
      { kind: 'change', seq: 8 },
    ]);
  });

  it('tells when the session is over', async () => {
    const over = { code: 'session_ended', message: 'Slutt.', hint: '' };
    const { backend } = answering(stream(`event: end\ndata: ${JSON.stringify(over)}\n\n`));
    const signs: FeedSign[] = [];
    await backend.follow(null, (sign) => signs.push(sign), new AbortController().signal);
    expect(signs.at(-1)).toMatchObject({
      kind: 'end',
      error: { status: 401, code: 'session_ended' },
    });
  });

  it('gives up on a connection that has been silent for 25 seconds', async () => {
    vi.useFakeTimers();
    const { backend } = answering(() => Promise.resolve(stream(': hello\n\n', false)));
    const followed = backend
      .follow(null, () => undefined, new AbortController().signal)
      .catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(26_000);
    expect(await followed).toBeInstanceOf(NoContact);
  });
});

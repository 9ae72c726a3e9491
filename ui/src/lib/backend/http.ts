import type { AppError, Command } from '$lib/generated';
import { EventStream, type StreamEvent } from './event-stream';
import {
  HostRefusal,
  NoContact,
  type Executed,
  type FeedSign,
  type Hello,
  type PresenceReport,
  type TableBackend,
  type TableFound,
  type TableJoined,
  type TableKey,
  type TableSnapshot,
} from './table-backend';

/** Milliseconds until a silent host counts as out of reach. */
const TIMEOUT = 10_000;
/** Milliseconds without a byte until a feed counts as stuck; the hub sends a comment every 10 seconds. */
const SILENCE = 25_000;

type Shape = Record<string, unknown>;

const shape = (value: unknown): Shape =>
  typeof value === 'object' && value !== null ? (value as Shape) : {};

const isError = (value: unknown): value is AppError => {
  const { code, message, hint } = shape(value);
  return typeof code === 'string' && typeof message === 'string' && typeof hint === 'string';
};

/** The hub over HTTP, at the address that the page came from. */
export class HttpTableBackend implements TableBackend {
  #fetch: typeof fetch;

  constructor(fetcher: typeof fetch = (input, init) => fetch(input, init)) {
    this.#fetch = fetcher;
  }

  async hello(): Promise<Hello> {
    const answer = await this.#ask('hello');
    if (answer['program'] !== 'rundebord') throw new NoContact('somebody else answers here');
    return answer as unknown as Hello;
  }

  async look(key: TableKey): Promise<TableFound> {
    return this.#known<TableFound>(await this.#ask('look', key), 'number');
  }

  async join(key: TableKey): Promise<TableJoined> {
    return this.#known<TableJoined>(await this.#ask('join', key), 'device');
  }

  async view(): Promise<TableSnapshot> {
    return this.#known<TableSnapshot>(await this.#ask('view/table'), 'view');
  }

  async execute(id: string, command: Command): Promise<Executed> {
    const answer = await this.#ask('execute', { id, command });
    if (shape(answer['accepted'])['id'] !== id)
      throw new NoContact('not an answer to this command');
    return answer as unknown as Executed;
  }

  async report(presence: PresenceReport): Promise<void> {
    await this.#ask('presence', presence);
  }

  async leave(): Promise<void> {
    await this.#ask('leave', {});
  }

  async follow(
    since: number | null,
    onsign: (sign: FeedSign) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const path = since === null ? 'feed' : `feed?since=${since}`;
    await this.#watched(SILENCE, signal, async (inner, alive) => {
      const response = await this.#fetch(`/api/${path}`, {
        headers: { accept: 'text/event-stream' },
        cache: 'no-store',
        redirect: 'error',
        signal: inner,
      });
      if (!response.ok) await this.#answer(response);
      const kind = response.headers.get('content-type') ?? '';
      if (!kind.startsWith('text/event-stream') || !response.body) {
        throw new NoContact('not a feed');
      }
      const stream = new EventStream();
      const decoder = new TextDecoder();
      const reader = response.body.getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        alive();
        onsign({ kind: 'beat' });
        for (const event of stream.take(decoder.decode(value, { stream: true })))
          tell(event, onsign);
      }
    });
  }

  /** GET without a body, otherwise POST; the answer is JSON from a Rundebord host, or it is no answer. */
  #ask(path: string, body?: unknown): Promise<Shape> {
    const init: RequestInit =
      body === undefined
        ? { method: 'GET' }
        : {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
          };
    return this.#watched(TIMEOUT, null, async (signal) => {
      const response = await this.#fetch(`/api/${path}`, {
        ...init,
        cache: 'no-store',
        credentials: 'same-origin',
        redirect: 'error',
        signal,
      });
      return this.#answer(response);
    });
  }

  async #answer(response: Response): Promise<Shape> {
    if (response.status === 204) return {};
    const body: unknown = await response.json();
    if (response.ok) return shape(body);
    if (!isError(body)) throw new NoContact(`answered ${response.status}`);
    const wait = Number(response.headers.get('retry-after') ?? NaN);
    throw new HostRefusal(response.status, body, Number.isFinite(wait) ? wait : null);
  }

  #known<T>(answer: Shape, field: string): T {
    if (answer[field] === undefined) throw new NoContact('not an answer from Rundebord');
    return answer as T;
  }

  /** Gives up when nothing has happened for so long; `alive` starts the clock again. */
  async #watched<T>(
    limit: number,
    outer: AbortSignal | null,
    work: (signal: AbortSignal, alive: () => void) => Promise<T>,
  ): Promise<T> {
    const control = new AbortController();
    let giveUp: () => void = () => undefined;
    const givenUp = new Promise<never>((_, reject) => {
      giveUp = () => reject(new NoContact('silence'));
    });
    const stop = () => {
      control.abort();
      giveUp();
    };
    let timer = setTimeout(stop, limit);
    outer?.addEventListener('abort', stop);
    if (outer?.aborted) stop();
    try {
      const alive = () => {
        clearTimeout(timer);
        timer = setTimeout(stop, limit);
      };
      return await Promise.race([work(control.signal, alive), givenUp]);
    } catch (thrown) {
      if (thrown instanceof HostRefusal || thrown instanceof NoContact) throw thrown;
      throw new NoContact(thrown instanceof Error ? thrown.message : 'no contact');
    } finally {
      clearTimeout(timer);
      outer?.removeEventListener('abort', stop);
    }
  }
}

function tell(event: StreamEvent, onsign: (sign: FeedSign) => void): void {
  const data = shape(JSON.parse(event.data) as unknown);
  const seq = Number(data['seq']);
  if (event.name === 'hello') onsign({ kind: 'hello', seq, boot: String(data['boot']) });
  else if (event.name === 'change') onsign({ kind: 'change', seq });
  else if (event.name === 'end' && isError(data)) {
    onsign({ kind: 'end', error: new HostRefusal(401, data) });
  }
}

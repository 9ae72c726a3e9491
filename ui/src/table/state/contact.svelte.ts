import { HostRefusal, type FeedSign, type TableBackend } from '$lib/backend/table-backend';

/** Milliseconds between looks at the view while there is no feed. */
const POLL = 5_000;
/** Milliseconds without a sign of life after which a feed is opened anew when somebody looks at the page again. */
const STALE = 12_000;
const FIRST = 500;
const LONGEST = 15_000;

/** What the link tells the page. */
export interface LinkEvents {
  /** The journal may have grown; the host may have started anew. */
  onnews(): void;
  onhello(): void;
  onended(error: HostRefusal): void;
  since(): number | null;
}

/** Whether the host can be reached, and the feed that tells when something has happened there. */
export class Contact {
  /** The last attempt had an answer. */
  #reached = $state(false);
  /** Milliseconds since 1970. */
  #lastAt = $state<number | null>(null);
  #lostAt = $state<number | null>(Date.now());
  #now = $state(Date.now());
  #live = false;
  #backend: TableBackend;
  #events: LinkEvents;
  #running = false;
  #feed: AbortController | null = null;
  #heard = 0;
  #failures = 0;
  #hurry: (() => void) | null = null;
  #timers: ReturnType<typeof setInterval>[] = [];

  constructor(backend: TableBackend, events: LinkEvents) {
    this.#backend = backend;
    this.#events = events;
    setInterval(() => (this.#now = Date.now()), 1000);
  }

  get reached(): boolean {
    return this.#reached;
  }

  /** When the host was last heard. */
  get lastAt(): number | null {
    return this.#lastAt;
  }

  /** Milliseconds without contact; 0 while there is contact. */
  get lostFor(): number {
    return this.#reached || this.#lostAt === null ? 0 : Math.max(0, this.#now - this.#lostAt);
  }

  /** Something came from the host, or did not. */
  note(reached: boolean): void {
    if (reached) this.#lastAt = Date.now();
    if (!reached && this.#reached) this.#lostAt = Date.now();
    const back = reached && !this.#reached;
    this.#reached = reached;
    // The feed need not sit out its wait.
    if (back) this.#hurry?.();
  }

  start(): void {
    if (this.#running) return;
    this.#running = true;
    this.#timers = [setInterval(() => this.#poll(), POLL)];
    void this.#keepFollowing();
  }

  stop(): void {
    this.#running = false;
    this.#live = false;
    this.#feed?.abort();
    this.#hurry?.();
    for (const timer of this.#timers) clearInterval(timer);
  }

  /** Somebody looks at the page again, or the network is back. */
  wake(): void {
    this.#failures = 0;
    if (this.#live && Date.now() - this.#heard > STALE) this.#feed?.abort();
    this.#hurry?.();
  }

  #poll(): void {
    if (!this.#live) this.#events.onnews();
  }

  async #keepFollowing(): Promise<void> {
    while (this.#running) {
      this.#feed = new AbortController();
      const { signal } = this.#feed;
      try {
        await this.#backend.follow(this.#events.since(), (sign) => this.#sign(sign), signal);
      } catch (thrown) {
        if (thrown instanceof HostRefusal && thrown.status === 401) {
          this.stop();
          this.#events.onended(thrown);
          return;
        }
        if (!signal.aborted) this.note(thrown instanceof HostRefusal);
      }
      this.#live = false;
      if (this.#running) await this.#pause();
    }
  }

  #sign(sign: FeedSign): void {
    this.#heard = Date.now();
    this.note(true);
    if (sign.kind === 'hello') {
      this.#live = true;
      this.#failures = 0;
      this.#events.onhello();
    }
    if (sign.kind === 'hello' || sign.kind === 'change') this.#events.onnews();
    if (sign.kind === 'end') {
      this.stop();
      this.#events.onended(sign.error);
    }
  }

  #pause(): Promise<void> {
    const pause = Math.min(FIRST * 2 ** this.#failures, LONGEST) * (0.75 + Math.random() / 2);
    this.#failures += 1;
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pause);
      this.#hurry = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

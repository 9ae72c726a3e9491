// A bad network between the table pages and the host: a proxy that drops, delays, doubles, half-closes and cuts.
import { createServer, request } from 'node:http';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/** What may befall a request, and how often in a hundred. What is left goes well. */
const FATES = {
  // The request never arrives.
  drop: 8,
  // The request arrives, and the answer is lost: the sender cannot know.
  lose: 10,
  // Both wait.
  delay: 15,
  // The request arrives twice, as when a network repeats itself.
  twice: 8,
  // Half of the answer comes, and then the connection ends.
  half: 6,
  // Nothing comes back until the sender gives up.
  hush: 2,
};

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export class Network {
  #server;
  #sockets = new Set();
  #random;
  /** How many requests met each fate. */
  counts = { well: 0 };
  /** Nothing befalls anything. */
  calm = false;
  /** The cable is out: every connection ends at once. */
  #down = false;

  constructor({ target, seed }) {
    this.target = target;
    this.#random = dice(seed);
    this.#server = createServer((asked, answer) => {
      this.#pass(asked, answer).catch(() => answer.destroy());
    });
    this.#server.on('connection', (socket) => {
      if (this.#down) return socket.destroy();
      this.#sockets.add(socket);
      socket.on('error', () => undefined);
      socket.once('close', () => this.#sockets.delete(socket));
    });
  }

  async listen() {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.port = this.#server.address().port;
  }

  async close() {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Pulls the cable out, or puts it in again. */
  set down(out) {
    this.#down = out;
    if (out) this.cut();
  }

  /** Ends every connection there is. */
  cut() {
    for (const socket of this.#sockets) socket.destroy();
  }

  #fate(asked) {
    if (this.calm) return 'well';
    let roll = this.#random() * 100;
    for (const [fate, share] of Object.entries(FATES)) {
      if ((roll -= share) < 0) return fate === 'twice' && asked.method !== 'POST' ? 'well' : fate;
    }
    return 'well';
  }

  async #pass(asked, answer) {
    const body = Buffer.concat(await asked.toArray());
    const feed = asked.url.startsWith('/api/feed');
    const fate = feed ? 'well' : this.#fate(asked);
    this.counts[fate] = (this.counts[fate] ?? 0) + 1;
    if (fate === 'drop') return answer.destroy();
    if (fate === 'delay') await pause(this.#random() * 1200);
    if (fate === 'twice') await this.#ask(asked, body).then((given) => given.resume());
    const given = await this.#ask(asked, body);
    given.on('error', () => answer.destroy());
    if (feed) return this.#stream(given, answer);
    const all = Buffer.concat(await given.toArray());
    if (fate === 'lose') return answer.destroy();
    if (fate === 'hush') return;
    answer.writeHead(given.statusCode, given.headers);
    if (fate !== 'half') return void answer.end(all);
    answer.write(all.subarray(0, Math.ceil(all.length / 2)), () => answer.destroy());
  }

  /** A feed lives for a while; then it is cut, or stays open and says nothing more. */
  #stream(given, answer) {
    answer.writeHead(given.statusCode, given.headers);
    given.pipe(answer);
    answer.on('close', () => given.destroy());
    if (this.calm || this.#random() < 0.3) return;
    const silent = this.#random() < 0.4;
    setTimeout(() => {
      if (silent) given.unpipe(answer);
      else answer.destroy();
    }, 300 + this.#random() * 7000).unref();
  }

  #ask(asked, body) {
    return new Promise((resolve, reject) => {
      const options = { method: asked.method, path: asked.url, headers: asked.headers, agent: false };
      const out = request({ host: '127.0.0.1', port: this.target, ...options }, resolve);
      out.on('error', reject);
      out.end(body);
    });
  }
}

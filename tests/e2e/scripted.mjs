// A council whose process is given to its file as a script: the same seed gives the same words and the same ids each time.
import { execFileSync } from 'node:child_process';
import assert from 'node:assert/strict';
import { Council } from './council.mjs';
import { cli } from './host.mjs';

export const administration = { role: 'administration' };
export const facilitator = { role: 'facilitator' };

/** Chance that is the same each time (mulberry32). */
function chance(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export class Scripted extends Council {
  #next;
  #ids = 0;
  #requests = [];

  constructor(name, seed) {
    super(name);
    this.#next = chance(seed);
  }

  /** A UUID of version 7, each a second after the one before. */
  id() {
    this.#ids += 1;
    const time = (1_790_000_000_000 + this.#ids * 1000).toString(16).padStart(12, '0');
    const rest = Array.from({ length: 18 }, () => Math.floor(this.#next() * 16).toString(16)).join('');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-a${rest.slice(3, 6)}-${rest.slice(6)}`;
  }

  chance = (share) => this.#next() < share;
  below = (count) => Math.floor(this.#next() * count);
  pick = (list) => list[this.below(list.length)];

  /** Puts a command in the queue that `flush` gives to the file. */
  ask(actor, command) {
    this.#requests.push(JSON.stringify({ actor, id: this.id(), command }));
  }

  flush() {
    const input = this.#requests.join('\n');
    this.#requests = [];
    const said = execFileSync(cli, ['execute', this.file], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
    assert.ok(
      !said.includes('"error"'),
      said.split('\n').find((line) => line.includes('"error"')),
    );
  }
}

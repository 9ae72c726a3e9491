// A facilitator's laptop without a window: `rundebord serve` on a file, killed and started again as needed.
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export const cli = join(process.env.RUNDEBORD_BINARIES, 'rundebord');

/** A UUID of version 7. */
export function newId(now = Date.now()) {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = 0x70 | (bytes[6] & 0x0f);
  bytes[8] = 0x80 | (bytes[8] & 0x3f);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export async function freePort() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** What the command line says of a file that nobody has open. */
export const lines = (command, file, ...rest) =>
  execFileSync(cli, [command, file, ...rest], { encoding: 'utf8', maxBuffer: 1 << 28 })
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Gives commands to a file that nobody has open. */
export function give(file, commands, role = 'facilitator') {
  const requests = commands.map((command) => JSON.stringify({ actor: { role }, id: newId(), command }));
  return execFileSync(cli, ['execute', file], { input: requests.join('\n'), encoding: 'utf8' });
}

export class Host {
  #child;
  #answers = [];

  constructor({ file, folder, names = [], port }) {
    this.file = file;
    this.folder = folder;
    this.names = names;
    this.port = port;
  }

  /** Starts, on the same port each time; answers with where the tables join. */
  async start() {
    const names = this.names.flatMap((name) => ['--name', name]);
    const place = ['--address', '127.0.0.1', '--port', `${this.port}`, '--secret', join(this.folder, 'cards.secret')];
    const words = ['serve', this.file, '--open-room', '1', '--one-address', '--json', '--talk', ...place, ...names];
    this.#child = spawn(cli, words, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#child.stdin.on('error', () => undefined);
    const out = createInterface({ input: this.#child.stdout });
    let told;
    const first = new Promise((resolve, reject) => {
      told = resolve;
      this.#child.once('exit', (code) => reject(new Error(`the host ended with ${code}`)));
    });
    out.on('line', (line) => {
      if (told) {
        told(JSON.parse(line));
        told = undefined;
      } else {
        this.#answers.shift()?.(JSON.parse(line));
      }
    });
    this.room = await first;
    return this.room;
  }

  /** The facilitator does something. */
  async give(command) {
    const answer = new Promise((resolve) => this.#answers.push(resolve));
    const request = { actor: { role: 'facilitator' }, id: newId(), command };
    this.#child.stdin.write(`${JSON.stringify(request)}\n`);
    const { ok, error } = await answer;
    if (error) throw new Error(`${error.code}: ${error.message}`);
    return ok;
  }

  /** The laptop's battery falls out. */
  async kill() {
    this.#answers = [];
    if (!this.#child || this.#child.exitCode !== null || this.#child.signalCode) return;
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await gone;
  }

  /** The program is closed. */
  async stop() {
    const gone = once(this.#child, 'exit');
    this.#child.stdin.end();
    await gone;
  }
}

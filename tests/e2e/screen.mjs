// A screen without a screen: an X server in memory, and pictures of what it shows.
import { spawn } from 'node:child_process';
import { createConnection } from 'node:net';
import { mkdtemp, readFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { crc32, deflateSync } from 'node:zlib';

const WIDTH = 1366;
const HEIGHT = 800;

let folder;

/** Starts the screen once for all windows of this process, and names it in DISPLAY. */
export async function screen() {
  if (folder) return;
  folder = await mkdtemp(join(tmpdir(), 'rundebord-screen-'));
  const number = 100 + (process.pid % 9000);
  const size = `${WIDTH}x${HEIGHT}x24`;
  // Without -noreset the server starts anew, and refuses for a moment, whenever its last window goes.
  const server = spawn(
    'Xvfb',
    [`:${number}`, '-screen', '0', size, '-fbdir', folder, '-nolisten', 'tcp', '-noreset'],
    { stdio: 'ignore', detached: true },
  );
  server.unref();
  process.once('exit', () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  await listening({ path: `/tmp/.X11-unix/X${number}` });
  process.env.DISPLAY = `:${number}`;
}

/** What the screen shows now, as PNG. The driver's own pictures wait for ever when nothing is being painted. */
export async function picture() {
  const dump = await readFile(join(folder, 'Xvfb_screen0'));
  const field = (index) => dump.readUInt32BE(index * 4);
  const [headerSize, width, height, lineSize, colours] = [field(0), field(4), field(5), field(12), field(19)];
  const pixels = headerSize + colours * 12;
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0, to = 0; y < height; y += 1) {
    to += 1;
    for (let x = 0, from = pixels + y * lineSize; x < width; x += 1, from += 4) {
      rows[to++] = dump[from + 2];
      rows[to++] = dump[from + 1];
      rows[to++] = dump[from];
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND')]);
}

function chunk(type, data = Buffer.alloc(0)) {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const bytes = Buffer.alloc(body.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  body.copy(bytes, 4);
  bytes.writeUInt32BE(crc32(body), body.length + 4);
  return bytes;
}

/** Waits until somebody answers at an address. */
export async function listening(address) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const open = await new Promise((resolve) => {
      const socket = createConnection(address);
      socket.once('connect', () => (socket.destroy(), resolve(true)));
      socket.once('error', () => resolve(false));
    });
    if (open) return;
    await pause(50);
  }
  throw new Error(`nobody answers at ${JSON.stringify(address)}`);
}

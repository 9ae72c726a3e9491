// A screen without a screen: an X server in memory, and pictures of what it shows. With a projector beside it, the server is one
// whose second display can be plugged in and out.
import { execFileSync, spawn } from 'node:child_process';
import { createConnection } from 'node:net';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { crc32, deflateSync } from 'node:zlib';

const WIDTH = 1366;
const HEIGHT = 800;

let folder;
let two = false;

/** Starts the screen once for all windows of this process, and names it in DISPLAY. */
export async function screen({ projector = false } = {}) {
  if (folder) return;
  folder = await mkdtemp(join(tmpdir(), 'rundebord-screen-'));
  two = projector;
  const number = 100 + (process.pid % 9000);
  const [program, ...options] = two ? await displays() : oneDisplay();
  // Without -noreset the server starts anew, and refuses for a moment, whenever its last window goes.
  const words = [`:${number}`, ...options, '-nolisten', 'tcp', '-noreset'];
  const server = spawn(program, words, { stdio: 'ignore', detached: true });
  server.unref();
  process.once('exit', () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  await listening({ path: `/tmp/.X11-unix/X${number}` });
  process.env.DISPLAY = `:${number}`;
  if (two) xrandr('--output', 'DUMMY0', '--mode', `${WIDTH}x${HEIGHT}`);
}

const oneDisplay = () => ['Xvfb', '-screen', '0', `${WIDTH}x${HEIGHT}x24`, '-fbdir', folder];

/** A server with outputs, of which the laptop's is the first. */
async function displays() {
  const config = join(folder, 'xorg.conf');
  await writeFile(
    config,
    `Section "ServerFlags"
  Option "AutoAddDevices" "false"
EndSection
Section "Device"
  Identifier "memory"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "any"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-200.0
  Modeline "${WIDTH}x${HEIGHT}" 85.0 ${WIDTH} 1439 1579 1792 ${HEIGHT} 801 804 828
EndSection
Section "Screen"
  Identifier "screen"
  Device "memory"
  Monitor "any"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual ${WIDTH + 1920} 1080
  EndSubSection
EndSection
`,
  );
  return ['Xorg', '-config', config, '-logfile', join(folder, 'log'), '-novtswitch', '-sharevts'];
}

/** A projector is plugged in to the right of the laptop, with this many pixels. */
export function plug({ width, height }) {
  const mode = `${width}x${height}`;
  xrandr('--addmode', 'DUMMY1', mode);
  xrandr('--output', 'DUMMY1', '--mode', mode, '--pos', `${WIDTH}x0`);
  // Asking makes the server see that something hangs there, and tell it.
  xrandr('--query');
}

/** The projector is gone. */
export function unplug() {
  xrandr('--output', 'DUMMY1', '--off');
}

function xrandr(...words) {
  execFileSync('xrandr', words, { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Everything that is shown, as an X window dump. */
const dumped = () =>
  two ? execFileSync('xwd', ['-root', '-silent'], { maxBuffer: 1 << 28 }) : readFile(join(folder, 'Xvfb_screen0'));

/**
 * What the laptop's display shows now, or the projector's of this size, as PNG. The driver's own pictures wait for ever when
 * nothing is being painted.
 */
export async function picture(projector) {
  const dump = await dumped();
  const field = (index) => dump.readUInt32BE(index * 4);
  const [headerSize, step, lineSize, colours] = [field(0), field(11) / 8, field(12), field(19)];
  const { width, height } = projector ?? { width: WIDTH, height: HEIGHT };
  const left = projector ? WIDTH : 0;
  const pixels = headerSize + colours * 12;
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0, to = 0; y < height; y += 1) {
    to += 1;
    for (let x = 0, from = pixels + y * lineSize + left * step; x < width; x += 1, from += step) {
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

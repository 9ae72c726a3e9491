// The real window: the built program, driven through tauri-driver and WebKitWebDriver as a person would.
import { spawn } from 'node:child_process';
import { createConnection, createServer } from 'node:net';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Builder, By, Capabilities, Key, until } from 'selenium-webdriver';

const require = createRequire(import.meta.url);
const axeSource = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');

const binaries = process.env.RUNDEBORD_BINARIES;
const proxy = process.env.RUNDEBORD_TAURI_DRIVER;
const shots = process.env.RUNDEBORD_SHOTS;
/** How long a person would wait before thinking that something is wrong, in milliseconds. */
const PATIENCE = 20_000;

export { By, Key, until };

/** One start of the program with a home folder of its own; `close` ends both. */
export class Window {
  #proxy;
  #shot = 0;

  static async open({ home, file } = {}) {
    const window = new Window();
    window.home = home ?? (await mkdtemp(join(tmpdir(), 'rundebord-e2e-')));
    await mkdir(join(window.home, 'Dokumenter'), { recursive: true });
    const env = { ...process.env, HOME: window.home, LANG: 'nb_NO.UTF-8' };
    for (const name of ['XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME']) delete env[name];
    await screen();
    const [port, native] = [await freePort(), await freePort()];
    // A group of its own, so that the driver and the program go when the proxy goes.
    window.#proxy = spawn(proxy, ['--port', `${port}`, '--native-port', `${native}`], {
      env: { ...env, DISPLAY: process.env.DISPLAY },
      stdio: ['ignore', 'ignore', 'inherit'],
      detached: true,
    });
    await listening(port);
    const capabilities = new Capabilities();
    const application = join(binaries, 'rundebord-desktop');
    capabilities.set('tauri:options', { application, ...(file ? { args: [file] } : {}) });
    capabilities.setBrowserName('wry');
    window.driver = await new Builder()
      .withCapabilities(capabilities)
      .usingServer(`http://127.0.0.1:${port}/`)
      .build();
    await window.driver.manage().setTimeouts({ script: 60_000 });
    await window.driver.manage().window().setRect({ x: 0, y: 0, width: 1366, height: 768 });
    return window;
  }

  async close() {
    await this.driver.quit().catch(() => undefined);
    await ended(this.#proxy);
  }

  async forget() {
    await rm(this.home, { recursive: true, force: true });
  }

  /** The first element that matches an XPath and is shown. */
  async find(xpath, timeout = PATIENCE) {
    let found;
    await this.driver.wait(
      async () => {
        for (const element of await this.driver.findElements(By.xpath(xpath))) {
          if (await element.isDisplayed().catch(() => false)) return (found = element);
        }
        return false;
      },
      timeout,
      `nothing shown matches ${xpath}`,
    );
    return found;
  }

  async gone(xpath) {
    await this.driver.wait(
      async () => {
        for (const element of await this.driver.findElements(By.xpath(xpath))) {
          if (await element.isDisplayed().catch(() => false)) return false;
        }
        return true;
      },
      PATIENCE,
      `still shown: ${xpath}`,
    );
  }

  text = (words) => this.find(`//*[not(self::script) and not(self::option) and contains(normalize-space(.), ${quoted(words)})][not(.//*[contains(normalize-space(.), ${quoted(words)})])]`);

  button = (name, within = '') => this.find(`${within}//*[self::button or self::a][normalize-space(.)=${quoted(name)} or @aria-label=${quoted(name)}]`);

  buttonWith = (words, within = '') => this.find(`${within}//*[self::button or self::a][contains(normalize-space(.), ${quoted(words)}) or contains(@aria-label, ${quoted(words)})]`);

  field = (label, within = '') => this.find(`${within}//*[self::input or self::textarea or self::select][@id=//label[starts-with(normalize-space(.), ${quoted(label)})]/@for or @aria-label=${quoted(label)} or ancestor::label[starts-with(normalize-space(.), ${quoted(label)})]]`);

  /** Clicks a thing, again when the page was redrawn under the pointer. */
  async click(find) {
    for (let attempt = 0; ; attempt += 1) {
      const element = typeof find === 'function' ? await find() : find;
      try {
        await this.driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', element);
        await element.click();
        return;
      } catch (error) {
        if (attempt === 4 || typeof find !== 'function') throw error;
        await pause(150);
      }
    }
  }

  press = (name, within) => this.click(() => this.button(name, within));

  async type(label, text, within) {
    const field = await this.field(label, within);
    await field.clear();
    await field.sendKeys(text);
  }

  async choose(label, option, within) {
    const select = await this.field(label, within);
    const found = await select.findElement(By.xpath(`.//option[contains(normalize-space(.), ${quoted(option)})]`));
    await found.click();
  }

  /** Goes to a step by the navigation. */
  async step(name) {
    await this.click(() => this.find(`//nav//a[contains(normalize-space(.), ${quoted(name)})]`));
    await this.find(`//main//h1`);
  }

  /** A picture and a search for accessibility faults. */
  async look(name) {
    await pause(300);
    this.#shot += 1;
    const file = `${String(this.#shot).padStart(2, '0')}-${name}.png`;
    await writeFile(join(shots, file), await this.driver.takeScreenshot(), 'base64');
    await this.axe(name);
  }

  async axe(name) {
    const violations = await this.driver.executeAsyncScript(`
      const done = arguments[arguments.length - 1];
      if (!window.axe) { const module = undefined; ${axeSource} }
      window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        .then((found) => done(found.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.join(' ') + ' ' + (n.any[0]?.message ?? '')).slice(0, 5).join(' | '))))
        .catch((error) => done(['axe: ' + error.message]));
    `);
    if (violations.length > 0) throw new Error(`${name}: axe found\n  ${violations.join('\n  ')}`);
  }
}

/** A screen without a screen, once for all windows of this process; a machine's own display is left alone. */
async function screen() {
  if (process.env.RUNDEBORD_SCREEN) return;
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const number = await new Promise((resolve, reject) => {
    server.stdio[3].once('data', (data) => resolve(`${data}`.trim()));
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  process.env.RUNDEBORD_SCREEN = process.env.DISPLAY = `:${number}`;
  server.unref();
  server.stdio[3].destroy();
  process.once('exit', () => server.kill());
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Ends a process group, softly and then for sure. */
async function ended(child) {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const send = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // The whole group is gone already.
    }
  };
  send('SIGTERM');
  await Promise.race([gone, pause(3000)]);
  send('SIGKILL');
}

function quoted(text) {
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}

async function listening(port) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const open = await new Promise((resolve) => {
      const socket = createConnection({ port, host: '127.0.0.1' });
      socket.once('connect', () => (socket.destroy(), resolve(true)));
      socket.once('error', () => resolve(false));
    });
    if (open) return;
    await pause(100);
  }
  throw new Error('tauri-driver does not answer');
}

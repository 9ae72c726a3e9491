// The real window: the built program, driven through tauri-driver and WebKitWebDriver as a person would.
import { execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { listening, picture, screen } from './screen.mjs';
import { Builder, By, Capabilities, Key, until } from 'selenium-webdriver';

const require = createRequire(import.meta.url);
const axeSource = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');

const binaries = process.env.RUNDEBORD_BINARIES;
const proxy = process.env.RUNDEBORD_TAURI_DRIVER;
const shots = process.env.RUNDEBORD_SHOTS;
/** How long a person would wait before thinking that something is wrong, in milliseconds. */
const PATIENCE = 20_000;

export { By, Key, until };

let pictures = 0;

/** One start of the program with a home folder of its own; `close` ends both. */
export class Window {
  #proxy;

  static async open({ home, file } = {}) {
    const window = new Window();
    window.home = home ?? (await mkdtemp(join(tmpdir(), 'rundebord-e2e-')));
    await mkdir(join(window.home, 'Dokumenter'), { recursive: true });
    await screen();
    window.driver = await window.#start(file);
    await window.driver.manage().setTimeouts({ script: 60_000 });
    return window;
  }

  /** Starts the proxy and the program; their session. */
  async #start(file) {
    const env = { ...process.env, HOME: this.home, LANG: 'C.UTF-8' };
    for (const name of ['XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME']) delete env[name];
    const [port, native] = [await freePort(), await freePort()];
    // A group of its own, so that the driver and the program go when the proxy goes.
    this.#proxy = spawn(proxy, ['--port', `${port}`, '--native-port', `${native}`], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
      detached: true,
    });
    await listening({ port, host: '127.0.0.1' });
    const capabilities = new Capabilities();
    const application = join(binaries, 'rundebord-desktop');
    capabilities.set('tauri:options', { application, ...(file ? { args: [file] } : {}) });
    capabilities.setBrowserName('wry');
    const builder = new Builder().withCapabilities(capabilities).usingServer(`http://127.0.0.1:${port}/`);
    return builder.build();
  }

  async close() {
    // What the page keeps is on its way to disk for a moment.
    await pause(1_000);
    await this.driver.quit().catch(() => undefined);
    await ended(this.#proxy);
  }

  /** The laptop dies: nothing is asked, and nothing is tidied. */
  async kill() {
    execFileSync('pkill', ['-KILL', '-g', `${this.#proxy.pid}`, '-x', 'rundebord-deskt']);
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
        for (const element of await this.#all(xpath)) {
          if (await element.isDisplayed().catch(() => false)) return (found = element);
        }
        return false;
      },
      timeout,
      `nothing shown matches ${xpath}`,
    );
    return found;
  }

  /** A page that is drawn anew meanwhile has none of them. */
  #all = (xpath) => this.driver.findElements(By.xpath(xpath)).catch(() => []);

  async gone(xpath) {
    await this.driver.wait(
      async () => {
        for (const element of await this.#all(xpath)) {
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
        await this.#rest(element);
        await element.click();
        return;
      } catch (error) {
        if (attempt === 4 || typeof find !== 'function') throw error;
        await pause(150);
      }
    }
  }

  /** A dialog on its way in would be missed by a click that aims at where it was. */
  async #rest(element) {
    let before;
    for (let look = 0; look < 40; look += 1) {
      const { x, y } = await element.getRect();
      if (before === `${x} ${y}`) return;
      before = `${x} ${y}`;
      await pause(40);
    }
  }

  press = (name, within) => this.click(() => this.button(name, within));

  /** Keys, to whatever has the focus. */
  keys = (...keys) => this.driver.actions().sendKeys(...keys).perform();

  /** Goes to a tab. */
  tab = (name) => this.click(() => this.find(`//*[@role='tab' and contains(normalize-space(.), '${name}')]`));

  /** What the page says to those who listen, and shows. */
  said = (words) => this.find(`//*[@role='status'][contains(normalize-space(.), "${words}")]`);

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

  /** A date field takes its value as a script would give it: what a person types depends on the system's language. */
  async setDate(label, value) {
    const field = await this.field(label);
    await this.driver.executeScript(
      `arguments[0].value = arguments[1];
       arguments[0].dispatchEvent(new Event('input', { bubbles: true }));
       arguments[0].dispatchEvent(new Event('change', { bubbles: true }));`,
      field,
      value,
    );
  }

  /** The first cell of a question that is asked for each plan item. */
  async planItemSlot(table, question) {
    await this.click(() => this.find("//*[self::a or self::button][normalize-space(.)='Alle notater']"));
    const cell = await this.find(`//*[starts-with(@data-slot, '${table}/${question}/')]`);
    return cell.getAttribute('data-slot');
  }

  /** A picture, and a search for accessibility faults. */
  async look(name) {
    await this.snapshot(name);
    await this.axe(name);
  }

  /** A picture; of the projector, when its size is given. */
  async snapshot(name, projector) {
    // Time for what moves to come to rest.
    await pause(400);
    pictures += 1;
    await writeFile(join(shots, `${String(pictures).padStart(2, '0')}-${name}.png`), await picture(projector));
  }

  /** Faults of the page, or of what a selector finds; `more` are rules that are not asked for everywhere. */
  async axe(name, more = [], within = undefined) {
    const rules = Object.fromEntries(more.map((rule) => [rule, { enabled: true }]));
    const violations = await this.driver.executeAsyncScript(`
      const [rules, within, done] = [arguments[0], arguments[1], arguments[arguments.length - 1]];
      if (!window.axe) { const module = undefined; ${axeSource} }
      window.axe.run(within ?? document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', ...(Object.keys(rules).length > 0 ? ['wcag2aaa'] : [])], rules })
        .then((found) => done(found.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.join(' ') + ' ' + (n.any[0]?.message ?? '')).slice(0, 5).join(' | '))))
        .catch((error) => done(['axe: ' + error.message]));
    `, rules, within);
    if (violations.length > 0) throw new Error(`${name}: axe found\n  ${violations.join('\n  ')}`);
  }
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

/** A test in a window that may change; one that fails leaves a picture of what it saw. */
export const stepsIn = (window) => (name, play) =>
  test(name, async (t) => {
    try {
      await play(window(), t);
    } catch (error) {
      await window().snapshot('FAILED');
      throw error;
    }
  });

/**
 * A window for a file's steps, played in order; on a council's file, when there is one, once it is prepared. The steps may
 * open another window: `held` reads and writes where they keep theirs.
 */
export function stepsWith(held, { council, prepare } = {}) {
  before(async () => {
    await prepare?.();
    held.set(await Window.open({ file: council?.file }));
  });
  after(async () => {
    await held.get()?.close();
    await held.get()?.forget();
    council?.forget();
  });
  return stepsIn(held.get);
}

/** One window for a file's steps. */
export function walk() {
  const steps = { window: undefined };
  steps.step = stepsWith({ get: () => steps.window, set: (window) => (steps.window = window) });
  return steps;
}

function quoted(text) {
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}

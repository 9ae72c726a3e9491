// Somebody who works without a mouse, and counts what it takes: keys that do something apart from words that are written.
import assert from 'node:assert/strict';
import { Key } from './window.mjs';

const NAME = `
  const element = document.activeElement;
  const label = element?.labels?.[0]?.textContent ?? '';
  return (element?.getAttribute('aria-label') ?? (label || element?.textContent) ?? '').replace(/\\s+/g, ' ').trim();
`;

export class Typist {
  /** Key presses that did something. */
  keys = 0;
  /** Characters of words that were written. */
  letters = 0;
  #window;

  constructor(window) {
    this.#window = window;
  }

  get #driver() {
    return this.#window().driver;
  }

  async press(...keys) {
    this.keys += keys.length;
    await this.#driver
      .actions()
      .sendKeys(...keys)
      .perform();
  }

  /** A key while another is held down. */
  async chord(held, key) {
    this.keys += 1;
    await this.#driver.actions().keyDown(held).sendKeys(key).keyUp(held).perform();
  }

  async write(words) {
    this.letters += words.length;
    await this.#driver.actions().sendKeys(words).perform();
  }

  /** What the focus is on, by its name. */
  focused = () => this.#driver.executeScript(NAME);

  /** What is written in the field that has the focus. */
  value = () => this.#driver.executeScript('return document.activeElement.value');

  /** Waits, frame by frame in the page itself, until something is true there. */
  async until(condition, ...given) {
    const found = await this.#driver.executeAsyncScript(
      `const [given, done] = [arguments[0], arguments[1]];
       const from = performance.now();
       const look = () => {
         if ((() => { ${condition} })()) done(true);
         else if (performance.now() - from > 20_000) done(false);
         else requestAnimationFrame(look);
       };
       look();`,
      given,
    );
    assert.ok(found, `never: ${condition} of ${given}; the focus is on «${await this.focused()}»`);
  }

  /** Waits until the focus has come to a place, as one would before going on. */
  at = (selector) => this.until('return document.activeElement?.closest(given[0])', selector);

  /** Waits until the page says something to those who listen. */
  hears = (words) =>
    this.until(
      `return [...document.querySelectorAll('[role="status"]')].some((line) => line.textContent.includes(given[0]))`,
      words,
    );

  /** Tabs on until the focus is on a control with this name. */
  async tabTo(name, limit = 60) {
    for (let count = 0; count < limit; count += 1) {
      if (name.test(await this.focused())) return;
      await this.press(Key.TAB);
    }
    assert.fail(`${name} is not reached by ${limit} tabs`);
  }

  async enter(name, limit) {
    await this.tabTo(name, limit);
    await this.press(Key.ENTER);
  }

  /** From the top of the page to a control, and on to the page with a heading when it leads to one. */
  async goTo(name, heading) {
    await this.#driver.executeScript('document.activeElement.blur(); window.scrollTo(0, 0)');
    await this.enter(name);
    await this.#window().find(heading ? `//main//h1[normalize-space(.)='${heading}']` : '//main//h1');
  }
}

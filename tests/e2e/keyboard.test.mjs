// The demo's hundred notes, with hands off the mouse: every step is reached, worked and left by keyboard.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { Key, walk } from './window.mjs';

let window;

const walking = walk();

/** Plays a step in the walk's window. */
const step = (name, play) =>
  walking.step(name, (open) => {
    window = open;
    return play();
  });

const press = (...keys) => window.keys(...keys);

/** The focused element's name, and whether a person can see that it has the focus. */
const focused = () =>
  window.driver.executeScript(`
    const element = document.activeElement;
    if (!element || element === document.body) return { name: '', seen: true };
    const label = element.labels?.[0]?.textContent ?? '';
    const name = (element.getAttribute('aria-label') ?? (label || element.textContent)).replace(/\\s+/g, ' ').trim();
    const shows = (node) => {
      const style = getComputedStyle(node);
      return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
    };
    // A region that is given the focus to be read from its top is no control, and needs no ring.
    const seen = element.tabIndex < 0 || shows(element) || (element.parentElement && shows(element.parentElement));
    return { name, seen, tag: element.tagName };
  `);

/** Tabs on until the focus is where it is wanted; whatever it passes must show that it has it. */
async function tabTo(name, limit = 120) {
  for (let pressed = 0; pressed < limit; pressed += 1) {
    const at = await focused();
    assert.ok(at.seen, `the focus cannot be seen on ${at.tag} «${at.name}»`);
    if (at.name.startsWith(name)) return;
    await press(Key.TAB);
  }
  assert.fail(`«${name}» is not reached by ${limit} tabs`);
}

/** A step by the navigation, from the top of the page. */
async function goTo(name) {
  await window.driver.executeScript('document.activeElement.blur(); window.scrollTo(0, 0)');
  await tabTo(name);
  await press(Key.ENTER);
  await window.find('//main//h1');
}

step('the demo is started', async () => {
  await window.text('Ingen planprosesser ennå');
  await tabTo('Prøv demoen');
  await press(Key.ENTER);
  await window.text('Lillevik – nær hverandre, nær naturen');
  await window.look('demo-forberedelse');
});

step('participants are searched', async () => {
  await goTo('Deltakere');
  await window.text('Solberg, Eirik');
  await tabTo('Søk');
  await press('øver');
  await window.text('Øverås, Per');
  await window.look('demo-deltakere');
});

step('the workshop is read tab by tab with the arrow keys', async () => {
  await goTo('Verksted');
  await tabTo('Oppmøte');
  for (const [name, words] of [
    ['dagen', 'Plenum'],
    ['bord', 'Partiene er jevnt fordelt'],
    ['rommet', 'Enheter som fortsatt er inne, får vite det.'],
    ['notater', 'Hva er de viktigste satsingsområdene'],
    ['innlevering', '5 av 5 bord har levert'],
  ]) {
    await press(Key.ARROW_RIGHT);
    await window.text(words);
    await window.look(`demo-${name}`);
  }
});

step('a statement is followed to its note and back', async () => {
  await goTo('Oppsummering');
  await window.text('Planfaglig vurdering');
  await window.look('demo-oppsummering');
  await tabTo('R2 B', 400);
  await press(Key.ENTER);
  const { name } = await focused();
  assert.match(name, /B\d+-\d+/);
  await window.look('demo-notat');
});

step('the answers are read statement by statement', async () => {
  await goTo('Sløyfe');
  await window.text('Bare de som må ses på');
  await window.look('demo-sloyfe');
  await tabTo('F2');
  await press(Key.ENTER);
  await window.text('Svarene fra bordene');
  await window.look('demo-forstaelse');
});

step('a document is made', async () => {
  await goTo('Utskrift');
  await tabTo('Lag PDF');
  await press(Key.ENTER);
  await window.driver.wait(
    () => readdirSync(window.home, { recursive: true }).some((name) => name.endsWith('.pdf')),
    20_000,
    'a PDF',
  );
  await window.look('demo-utskrift');
});

step('the window in the dark', async () => {
  await window.driver.executeScript(`
    document.documentElement.dataset.colorScheme = 'dark';
  `);
  await window.look('demo-mork');
});

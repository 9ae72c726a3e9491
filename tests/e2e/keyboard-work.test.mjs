// The work itself without a mouse: a table's note and hand-in, a statement, a note set aside, a new version.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Key, Window } from './window.mjs';

const cli = join(process.env.RUNDEBORD_BINARIES, 'rundebord');
const folder = mkdtempSync(join(tmpdir(), 'rundebord-keys-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A window on the demo as it stands after a stage, and its keys. */
async function at(stage, play) {
  const out = join(folder, stage);
  execFileSync(cli, ['demo', '--out', out, '--tables', '3', '--stop-after', stage], { stdio: 'ignore' });
  const window = await Window.open({ file: join(out, 'Lillevik.rundebord') });
  try {
    await window.text('Lillevik – nær hverandre, nær naturen');
    await play(window, keys(window));
  } catch (error) {
    await window.snapshot('FAILED');
    throw error;
  } finally {
    await window.close();
    await window.forget();
  }
}

function keys(window) {
  const press = (...pressed) => window.driver.actions().sendKeys(...pressed).perform();
  const focused = () =>
    window.driver.executeScript(`
      const element = document.activeElement;
      const label = element?.labels?.[0]?.textContent ?? '';
      return (element?.getAttribute('aria-label') ?? (label || element?.textContent) ?? '').replace(/\\s+/g, ' ').trim();
    `);
  /** Tabs on until the focus is on a control with this name. */
  const tabTo = async (name, limit = 250) => {
    for (let count = 0; count < limit; count += 1) {
      if (name.test(await focused())) return;
      await press(Key.TAB);
    }
    assert.fail(`${name} is not reached by ${limit} tabs`);
  };
  const enter = async (name) => {
    await tabTo(name);
    await press(Key.ENTER);
  };
  const goTo = async (name) => {
    await window.driver.executeScript('document.activeElement.blur(); window.scrollTo(0, 0)');
    await enter(name);
    await window.find('//main//h1');
  };
  return { press, tabTo, enter, goTo };
}

test('tables are made and the workshop is opened', () =>
  at('prepared', async (window, { press, tabTo, enter, goTo }) => {
    await goTo(/^Verksted/);
    await tabTo(/^Oppmøte/);
    await press(Key.ARROW_RIGHT, Key.ARROW_RIGHT);
    await enter(/^Lag bordoppsett/);
    await window.text('Forslag til bordoppsett');
    await enter(/^Bruk dette/);
    await window.text('Partiene er jevnt fordelt');
    await goTo(/^Verksted/);
    await enter(/^Åpne verkstedet/);
    await window.text('Åpne verksted 1?');
    await enter(/^Åpne verkstedet/);
    await window.button('Lukk verkstedet');
  }));

test('a note is written and a table hands in', () =>
  at('notes', async (window, { press, tabTo, enter, goTo }) => {
    await goTo(/^Verksted/);
    await tabTo(/^Oppmøte/);
    await press(Key.ARROW_RIGHT, Key.ARROW_RIGHT, Key.ARROW_RIGHT, Key.ARROW_RIGHT);
    await window.text('Hva er dere overrasket over?');
    await enter(/^Spørsmål 1, bord 1:/);
    await tabTo(/^Notat$/);
    await press('Skrevet uten mus.');
    await enter(/^Lagre notat/);
    await window.text('Skrevet uten mus.');
    await window.text('Notatet er lagret for bord 1.');
    await goTo(/^Verksted/);
    await tabTo(/^Oppmøte/);
    await press(Key.END, Key.ARROW_LEFT);
    await enter(/^Les tilbake for bord 1/);
    await tabTo(/^Bordet har lest gjennom og godkjenner/);
    await press(Key.SPACE);
    await enter(/^Lever inn for bord 1/);
    await window.text('1 av 3 bord har levert');
  }));

test('a statement is written and a note set aside', () =>
  at('closed', async (window, { press, tabTo, enter, goTo }) => {
    await goTo(/^Oppsummering/);
    await window.text('111 ikke gjort rede for');
    await tabTo(/^Velg B1-1$/);
    await press(Key.SPACE);
    await enter(/^Skriv forståelse/);
    await tabTo(/^Forståelsen/);
    await press('Forstått uten mus.');
    await enter(/^Lagre forståelsen/);
    await window.text('110 ikke gjort rede for');
    // The focus is on the next note that nothing has become of.
    await press('x');
    await window.find("//dialog[@open]");
    await press('6');
    await tabTo(/^Merknad til bordet/);
    await press('Lagt til side uten mus.');
    await enter(/^Legg til side$/);
    await window.text('109 ikke gjort rede for');
  }));

test('a corrected statement gets a new version', () =>
  at('second', async (window, { press, tabTo, enter, goTo }) => {
    await goTo(/^Sløyfe/);
    await window.text('Bare de som må ses på');
    await enter(/^F2/);
    await window.text('Svarene fra bordene');
    await enter(/^Skriv ny versjon/);
    await tabTo(/^Ny tekst/);
    await press(Key.END, ' Rettet uten mus.');
    await tabTo(/^Hvorfor er teksten endret/);
    await press('Bordene rettet.');
    await enter(/^Lagre ny versjon/);
    await window.find("//ins[contains(., 'mus')]");
  }));

// A table secretary's phone: the table page in a real browser.
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';

/** A browser in which every name of `names` is this computer. */
export const browser = (...names) =>
  chromium.launch({
    executablePath: process.env.RUNDEBORD_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', `--host-resolver-rules=${names.map((name) => `MAP ${name} 127.0.0.1`).join(',')}`],
  });

/** A page on a phone; a fault in its script fails the test. */
export async function phone(browser, url, more = {}) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'nb-NO', ...more });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  page.on('pageerror', (error) => assert.fail(error.message));
  await page.goto(url);
  return page;
}

export const press = (page, name) => page.getByRole('button', { name, exact: true }).first().click();
export const text = (page, words) => page.getByText(words).first().waitFor();
export const field = (page) => page.locator('textarea[data-new]').first();
export const note = (page, words) => page.locator('[data-note]', { hasText: words });
export const safe = (page, words) => note(page, words).getByText(/lagret hos fasilitator \d\d:\d\d/).waitFor();

/** Joins a table with the card's PIN. */
export async function join(page, pin, number) {
  await page.getByLabel('PIN-kode').fill(pin);
  await press(page, 'Finn bordet');
  await confirmTable(page, number);
}

/** «Bord 4 – stemmer det?» */
export async function confirmTable(page, number) {
  await text(page, `Bord ${number} – stemmer det?`);
  await press(page, 'Ja');
  await field(page).waitFor();
}

export async function add(page, words) {
  await field(page).fill(words);
  await press(page, 'Legg til notat');
}

/** The table reads back, approves and hands in. */
export async function handIn(page) {
  await page.getByRole('button', { name: /^Spørsmål \d+ av \d+$/ }).first().click();
  await page.locator('dialog').getByRole('button', { name: 'Les tilbake og lever' }).click();
  await page.getByRole('checkbox').check();
  await press(page, 'Lever inn');
  await text(page, /Levert kl\. \d\d:\d\d/);
}

// A process of the largest kind in the real window at 1366 × 768, without a mouse: what is left of the first summary is processed
// and published, the second workshop's 720 verdicts are treated, the third is closed, and every trace is followed both ways.
import assert from 'node:assert/strict';
import { before, after } from 'node:test';
import { County, LEFT, READER, TABLES, UNRESOLVED } from './county.mjs';
import { follow } from './traces.mjs';
import { Typist } from './typist.mjs';
import { By, Key, Window, stepsIn } from './window.mjs';

const dialog = '//dialog[@open]';
const SIZE = { width: 1366, height: 768 };
const ctrlEnter = () => typist.chord(Key.CONTROL, Key.ENTER);

let window;
const county = new County();
const typist = new Typist(() => window);
const step = stepsIn(() => window);

async function open() {
  window = await Window.open({ file: county.file, home: window?.home });
  await window.driver.manage().window().setRect(SIZE);
  await window.text('Storvik – sammen om kyst, dal og fjell');
}

/** More happens to the file while nobody has it open. */
async function meanwhile(stage) {
  await window.close();
  await county.free();
  county[stage]();
  county.round = county.view({ kind: 'round', workshop: county.workshop });
  await open();
}

before(async () => {
  county.first();
  await open();
});
after(async () => {
  await window?.close();
  await window?.forget();
  county.forget();
});

/** A picture, faults of accessibility, and nothing that is wider than the window. */
async function look(name) {
  await window.snapshot(name);
  const [asking] = await window.driver.findElements(By.css('dialog[open]'));
  if (asking) return window.axe(name, [], 'dialog[open]');
  // What is out of sight is not laid out, so that its targets would seem to lie over one another.
  await window.driver.executeScript(`
    const style = document.createElement('style');
    style.id = 'laid-out';
    style.textContent = '* { content-visibility: visible !important }';
    document.head.append(style);
  `);
  await window.axe(name);
  await window.driver.executeScript(`document.getElementById('laid-out').remove()`);
  const [wide, within] = await window.driver.executeScript('return [document.documentElement.scrollWidth, innerWidth]');
  assert.ok(wide <= within, `${name} is ${wide} wide in ${within}`);
}

/** A thing is at the top of the picture. */
const upTo = async (xpath) => window.driver.executeScript('arguments[0].scrollIntoView()', await window.find(xpath));

const left = (count) => typist.hears(`${count} ikke gjort rede for`);

/** Something that stands in the way of publishing. */
const blocks = (words) => window.find(`//*[@id='publish-missing']//li[contains(normalize-space(.), '${words}')]`);

/** One note more than it was is accounted for, and the focus is on the next that is not. */
async function done(count) {
  await left(count);
  if (count > 0) await typist.at('#note-list article');
}

/** Signs the statement that the focus is on; the reader's name is written once. */
async function sign() {
  await typist.enter(/^Signer ?F/, 20);
  await typist.at('dialog');
  if ((await typist.value()) === '') await typist.write(READER);
  await typist.press(Key.ENTER);
  await window.gone(dialog);
}

/** Publishes from the top of the page. */
async function publish() {
  await typist.goTo(/^Oppsummering/, 'Oppsummering');
  await typist.enter(/^Publiser oppsummeringen/);
  await typist.at('dialog');
  await typist.enter(/^Publiser oppsummeringen/);
  await window.gone(dialog);
  await window.find("//*[@id='published']");
}

step('the desk with 330 notes says what is left', async () => {
  await typist.goTo(/^Oppsummering/, 'Oppsummering');
  await left(LEFT);
  await look('skrivebord-330-notater');
});

step('the last notes are accounted for, with a few keys each', async (_, t) => {
  await typist.enter(/^Vis dem/);
  await typist.at('#note-list article');
  await look('bare-de-som-star-igjen');
  const [keys, letters, from] = [typist.keys, typist.letters, Date.now()];
  // A theme and a statement at once.
  await typist.press('t');
  await typist.at('dialog');
  await typist.write('nær');
  await typist.chord(Key.SHIFT, Key.ENTER);
  await typist.at('#editor-new');
  await typist.write('Bedriftene mangler folk med fagbrev, og bordene vil at kommunen og fagskolen lager et tilbud sammen.');
  await ctrlEnter();
  await done(11);
  for (const count of [10, 9]) await extend(59, count);
  await typist.press('n');
  await typist.at('#editor-new');
  await typist.write('Grendehusene holder folk sammen, og bordene vil at frivillige skal slippe å eie dem alene.');
  await ctrlEnter();
  await done(8);
  await extend(60, 7);
  // Set aside: a reason that has its own sentence, and one that is told in other words.
  await typist.press('x');
  await typist.at('dialog');
  await typist.press('1', Key.ENTER);
  await done(6);
  await typist.press('x');
  await typist.at('dialog');
  await typist.press('6');
  await typist.at('dialog textarea');
  await typist.write('Bordet har selv bedt om at dette blir liggende.');
  await ctrlEnter();
  await done(5);
  // A question to the knowledge base, in the table's own words.
  await typist.press('o');
  await typist.at('dialog textarea');
  await ctrlEnter();
  await done(4);
  // Two at once.
  await typist.press(Key.SPACE);
  await typist.chord(Key.SHIFT, 'j');
  await typist.hears('2 notater valgt.');
  await typist.press('e');
  await typist.at('dialog');
  await typist.press('6', '0', Key.ENTER);
  await done(2);
  await typist.press('x');
  await typist.at('dialog');
  await typist.press('4', Key.ENTER);
  await done(1);
  // What was wrong is undone, and done again.
  await typist.chord(Key.CONTROL, 'z');
  await done(2);
  await extend(60, 1);
  await extend(59, 0);
  const [pressed, written] = [typist.keys - keys, typist.letters - letters];
  const seconds = (Date.now() - from) / 1000;
  t.diagnostic(
    `${LEFT} notes: ${pressed} keys (${(pressed / LEFT).toFixed(1)} a note), ${written} letters, ${seconds.toFixed(1)} s, ${((LEFT / seconds) * 60).toFixed(0)} notes a minute`,
  );
  assert.ok(pressed / LEFT < 5, `${pressed} keys for ${LEFT} notes`);
});

/** The current note goes behind a statement by its number. */
async function extend(number, count) {
  await typist.press('e');
  await typist.at('dialog');
  await typist.press(...`${number}`, Key.ENTER);
  await done(count);
}

step('what still blocks is named: the second reader signs, and sends one back', async () => {
  await blocks('4 forståelser er ikke signert av andreleseren:');
  await look('det-som-hindrer');
  await typist.goTo(/^Oppsummering/, 'Oppsummering');
  await typist.enter(/^F57$/);
  await sign();
  await typist.enter(/^Send tilbake ?F58/);
  await typist.at('dialog');
  await typist.write('Hvem er «flere»? Skriv antallet.');
  await look('send-tilbake');
  await ctrlEnter();
  await window.gone(dialog);
  await sign();
  await sign();
  await blocks('Andreleseren har sendt tilbake en forståelse:');
  await look('sendt-tilbake');
  await typist.goTo(/^Oppsummering/, 'Oppsummering');
  await typist.enter(/^F58$/);
  await typist.enter(/^Rediger ?F58/, 20);
  await typist.at('form');
  await typist.chord(Key.CONTROL, Key.END);
  await typist.write(' Fem bord skriver dette.');
  await ctrlEnter();
  await typist.at("article[id^='statement-']");
  await sign();
  await window.gone("//*[@id='publish-missing']");
});

step('the first summary is published', async () => {
  await publish();
  await look('publisert');
});

step('the second workshop: 60 statements and 12 verdicts to each, those to be looked at first on top', async () => {
  await meanwhile('second');
  await typist.goTo(/^Sløyfe/, 'Har vi forstått riktig?');
  await window.find('//main//table');
  const { checks, look_first, unresolved } = county.round;
  assert.deepEqual([checks.length, unresolved], [60, UNRESOLVED]);
  const shown = await window.driver.executeScript(
    `return [...document.querySelectorAll("a[id^='check-'] strong")].map((name) => Number(name.textContent.slice(1)))`,
  );
  assert.deepEqual(shown.slice(0, look_first.length), look_first);
  assert.equal(shown.length, 60);
  const answers = await window.driver.findElements(By.css('tbody td.cell'));
  assert.equal(answers.length, 60 * TABLES);
  await look('svar-60-ganger-12');
  await typist.tabTo(/^Bare de som må ses på/);
  await typist.press(Key.SPACE);
  await window.gone("//a[@id='check-1']");
  await look('svar-bare-de-som-ma-ses-pa');
});

step('a correction becomes version 2 with a visible difference', async () => {
  await typist.enter(/^F6 /);
  await window.text('Svarene fra bordene');
  await look('forstaelse-6');
  await typist.enter(/^Skriv ny versjon/);
  await typist.at('#revision');
  await typist.chord(Key.CONTROL, Key.END);
  await typist.write(' Det gjelder først utleieboliger i grendene.');
  await typist.tabTo(/^Hvorfor er teksten endret/);
  await typist.write('Tre bord presiserte hvilke boliger de mente.');
  await typist.enter(/^Legg til notater fra denne runden/);
  await typist.tabTo(/^Søk i notatene/);
  await typist.write('utleieboligene');
  await typist.press(Key.TAB, Key.SPACE);
  await window.text('Notater fra denne runden: 1 valgt');
  await look('ny-versjon');
  await typist.enter(/^Lagre ny versjon/);
  await window.find("//ins[contains(., 'grendene')]");
  await look('versjon-2');
});

step('one is kept with a remark, and one is split', async () => {
  await typist.goTo(/^Neste som må ses på: F21/, 'Forståelse F21');
  await typist.goTo(/^Behold med merknad/);
  await typist.at('#remark');
  await typist.write('Ti av tolv bord kjenner seg igjen, og ordene blir derfor stående.');
  await typist.enter(/^Behold teksten/);
  await window.text('Teksten er beholdt, med denne merknaden:');
  await look('beholdt');
  await typist.goTo(/^Neste som må ses på: F33/, 'Forståelse F33');
  await typist.goTo(/^Del i flere/);
  await typist.at('#split');
  await typist.chord(Key.CONTROL, Key.END);
  await typist.write(' Dette gjelder Sentrum.');
  await typist.tabTo(/^Tekst, Del 2/);
  await typist.write('I grendene ber bordene om noe annet: at kommunen kommer til dem.');
  await typist.press(Key.TAB, Key.TAB, Key.SPACE);
  await typist.tabTo(/^Hvorfor deles/);
  await typist.write('To bord skilte mellom Sentrum og grendene.');
  await look('del');
  await typist.enter(/^Del forståelsen/);
  await window.text('Samtidig delt ut:');
  await look('delt');
});

step('an objection stopped the publishing, and is answered', async () => {
  await typist.goTo(/^Oppsummering/, 'Oppsummering');
  await blocks('er ikke besvart:');
  await look('innvending-hindrer');
  await typist.enter(/^I-5$/);
  await typist.enter(/^Svar på I-5/);
  await typist.write('Det står nå i teksten at tre var uenige. Antallet ved hvert bord oppgir vi ikke.');
  await typist.tabTo(/^Tatt til følge/);
  await typist.press(Key.ARROW_DOWN);
  await look('svar-pa-innvending');
  await typist.enter(/^Lagre svaret/);
  await window.find("//article[.//h2[.='I-5']]//*[contains(., 'Delvis tatt til følge')]");
  await look('innvendinger');
});

step('the second summary is signed and published', async () => {
  await typist.goTo(/^Oppsummering/, 'Oppsummering');
  await typist.enter(/^F6$/);
  const unsigned = 3;
  for (let count = 0; count < unsigned; count += 1) await sign();
  await publish();
});

step(
  'the third round asks about what is changed or open; the last answer is treated, and the last summary published',
  async () => {
    await meanwhile('third');
    await typist.goTo(/^Sløyfe/, 'Har vi forstått riktig?');
    await window.find("//label[contains(normalize-space(.), 'Bare endret og åpent')]");
    const { checks } = county.round;
    const news = checks.filter(({ changed_since, still_open, counts }) => changed_since || still_open || counts.right < TABLES);
    assert.ok(news.length > 40 && news.length < checks.length, `${news.length} of ${checks.length}`);
    const rows = await window.driver.findElements(By.css("a[id^='check-']"));
    assert.equal(rows.length, news.length);
    await look('runde-3-endret-og-apent');
    await typist.enter(new RegExp(`^F${county.last} `), 120);
    await window.text('Svarene fra bordene');
    await typist.goTo(/^Behold med merknad/);
    await typist.at('#remark');
    await typist.write('Bordet har fått svar i høringsnotatet.');
    await typist.enter(/^Behold teksten/);
    await window.text('Teksten er beholdt, med denne merknaden:');
    await publish();
  },
);

step('life lines tell what became of a statement, and of a note', async () => {
  await typist.goTo(/^Sløyfe/, 'Har vi forstått riktig?');
  await typist.enter(/^F6 /, 200);
  await window.text('Svarene fra bordene');
  await typist.goTo(/^Livslinje for F6/, 'Livslinje for F6');
  await window.text('Ny versjon 2');
  await look('livslinje-forstaelse');
  await typist.enter(/^Livslinje for B\d+-\d+/, 200);
  await window.text('Bordets egne ord');
  await look('livslinje-notat');
});

step('the plan: what the tables said of each item, and what it became', async () => {
  await typist.goTo(/^Planen/, 'Forslag til lange linjer og satsingsområder');
  await window.text('Forslag til lange linjer og satsingsområder');
  await window.text('Hva bordene mente');
  await look('planen');
  await typist.enter(/^Livslinje for /, 200);
  await window.text('Gjeldende plan');
  await look('livslinje-planelement');
});

step('every table can see what became of what it wrote', async () => {
  await typist.goTo(/^Bord for bord/, 'Dette ble det av det dere skrev');
  await window.text('Gjort rede for');
  await look('bord-for-bord');
});

step('the closing report tells the whole process', async () => {
  await typist.goTo(/^Sluttrapport/, 'Dere sa – dette ble gjort');
  await window.text('Rundene i tall');
  await look('sluttrapport');
  await typist.goTo(/^Oppfølging/, 'Oppfølging');
  await window.text('Det bordene lurte på, hvem som finner det ut, og hva svaret ble.');
  await look('oppfolging');
});

step('search finds across the rounds, and what is alike is shown', async () => {
  await typist.goTo(/^Oppsummering/, 'Oppsummering');
  await typist.tabTo(/^Søk i notater, forståelser og temaer/);
  await typist.write('rassikringen');
  await window.find("//ul[@aria-label='Andre treff']//a");
  await look('sok');
  await typist.press(Key.ESCAPE);
  await typist.tabTo(/^R3 B\d+-\d+/);
  await typist.press('l');
  await typist.until(`return document.querySelector("section[aria-label^='Notater som ligner'] li")`);
  await look('lignende');
});

step('in the dark, and at 200 %, the desk and the loop are whole', async () => {
  await window.choose('Lyst eller mørkt', 'Mørkt');
  await look('mork-oppsummering');
  await typist.goTo(/^Sløyfe/, 'Har vi forstått riktig?');
  await window.find('//main//table');
  await look('mork-svar');
  await window.choose('Lyst eller mørkt', 'Lyst');
  await window.driver
    .manage()
    .window()
    .setRect({ width: SIZE.width / 2, height: SIZE.height });
  await upTo('//main//table');
  await look('smal-svar');
  for (const [page, heading, name] of [
    ['Planen', 'Forslag til lange linjer og satsingsområder', 'planen'],
    ['Bord for bord', 'Dette ble det av det dere skrev', 'bord-for-bord'],
    ['Sluttrapport', 'Dere sa – dette ble gjort', 'sluttrapport'],
  ]) {
    await typist.goTo(new RegExp(`^${page}`), heading);
    await look(`smal-${name}`);
  }
  await typist.goTo(/^Oppsummering/, 'Oppsummering');
  await upTo("//*[@id='note-list']");
  await look('smal-oppsummering');
  await window.driver.manage().window().setRect(SIZE);
});

step('every trace is complete in both directions', async (_, t) => {
  const ask = (views) =>
    window.driver.executeAsyncScript(
      `const [views, done] = arguments;
       const ask = (view) => window.__TAURI_INTERNALS__.invoke('view', { view });
       Promise.all(views.map(ask)).then(done, (error) => done({ error }));`,
      views,
    );
  const { notes, statements, versions, objections } = await follow(ask);
  t.diagnostic(
    `${notes} notes, ${statements} statements in ${versions} versions, ${objections.length} objections: every trace leads both ways`,
  );
  assert.ok(notes > 600 && statements > 60 && versions > statements + 30);
  assert.deepEqual(
    objections.map(({ status }) => status),
    ['met', 'kept', 'partly_met', 'withdrawn', 'partly_met', 'kept'],
  );
});

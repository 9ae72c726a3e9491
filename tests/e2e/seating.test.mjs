// Seating as a facilitator works with it: 67 members, 14 tables, three rotations, by mouse and by keyboard.
import assert from 'node:assert/strict';
import { Council } from './council.mjs';
import { Key, stepsWith } from './window.mjs';

const council = new Council('seats');
const dialog = '//dialog[@open]';
let window;

const step = stepsWith({ get: () => window, set: (opened) => (window = opened) }, { council });

const tab = (name) => window.tab(name);

/** A page of the seating tab. */
const page = (name) =>
  window.click(() => window.find(`//nav[@aria-label='Deler av bordplasseringen']//a[contains(normalize-space(.), '${name}')]`));

const press = (...keys) => window.keys(...keys);

const undo = () => window.driver.actions().keyDown(Key.CONTROL).sendKeys('z').keyUp(Key.CONTROL).perform();
const redo = () =>
  window.driver
    .actions()
    .keyDown(Key.CONTROL)
    .keyDown(Key.SHIFT)
    .sendKeys('z')
    .keyUp(Key.SHIFT)
    .keyUp(Key.CONTROL)
    .perform();

const table = (number) => `(//*[@data-table])[${number}]`;
const seat = (number, place) => window.find(`(${table(number)}//button[@data-person])[${place}]`);

/** Whose seat it is, as the list knows the person. */
const personAt = async (number, place) => {
  const element = await seat(number, place);
  const name = await window.driver.executeScript("return arguments[0].querySelector('.name').textContent.trim()", element);
  return { id: await element.getAttribute('data-person'), name };
};

/** The number of the table where a person sits in the rotation that is shown. */
const tableOf = (person) =>
  window.driver.executeScript(
    `const seat = document.querySelector('[data-person="' + arguments[0] + '"]');
     const heading = seat?.closest('[data-table]')?.querySelector('.head').textContent ?? '';
     return Number(heading.match(/Bord (\\d+)/)?.[1] ?? 0);`,
    person.id,
  );

const sits = (person, number) =>
  window.driver.wait(async () => (await tableOf(person)) === number, 10_000, `${person.name} at table ${number}`);

const said = (words) => window.said(words);

const choosePerson = async (person) =>
  window.click(() => window.find(`//button[@data-person='${person.id}']`));

const release = () => press(Key.ESCAPE);

async function drag(from, to) {
  await window.driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', from);
  const actions = window.driver.actions();
  await actions.move({ origin: from }).press().move({ origin: from, x: 12, y: 8 }).move({ origin: to }).perform();
  await window.find("//*[contains(@class, 'ghost')]");
  return () => window.driver.actions().release().perform();
}

async function search(tables, rotations) {
  await window.choose('Antall bord', `${tables} bord`);
  await said(`Antall bord: ${tables}`);
  await window.choose('Bordoppsett', `${rotations} bordoppsett`);
  await said(`Antall bordoppsett: ${rotations}`);
}

step('a workshop is prepared and everybody is there', async () => {
  await window.press('Forbered verksted');
  await window.setDate('Dato', '2024-02-14');
  await window.type('Sted', 'Kommunestyresalen', dialog);
  await window.click(() => window.find(`${dialog}//button[@type='submit']`));
  await window.gone(dialog);
  await window.step('Verksted');
  await tab('Oppmøte');
  await window.press('Merk alle ventede som til stede');
  await tab('Bord');
  await window.text('Ingen bord ennå');
  await window.look('bord-tomt');
});

step('a long search is stopped, and its best is thrown away', async () => {
  await search(8, 6);
  await window.choose('Let i høyst', '60 sekunder');
  await window.press('Lag bordoppsett');
  await window.text('Beste så langt');
  await window.look('bord-leter');
  await window.press('Stopp og bruk det beste');
  await window.text('Letingen ble stoppet');
  await window.look('bord-stoppet');
  await window.press('Forkast');
  await window.text('Ingen bord ennå');
});

step('a search is cancelled', async () => {
  await window.press('Lag bordoppsett');
  await window.press('Avbryt');
  await window.button('Lag bordoppsett');
});

step('14 tables in three rotations are found and used', async () => {
  await search(14, 3);
  await window.choose('Let i høyst', '2 sekunder');
  await window.press('Lag bordoppsett');
  await window.text('Forslag til bordoppsett');
  await window.look('bord-forslag');
  await window.press('Bruk dette');
  await window.gone("//button[normalize-space(.)='Bruk dette']");
  await seat(14, 1);
  await window.text('Partiene er jevnt fordelt');
  await window.look('bord-14');
  await window.click(() => window.field('Vis hele fordelingen'));
  await window.look('bord-fordeling');
  await window.click(() => window.field('Vis hele fordelingen'));
});

let locked;

step('a person and a table are locked', async () => {
  locked = await personAt(1, 1);
  await choosePerson(locked);
  await window.look('bord-valgt');
  await window.press('Lås til bord 1');
  await said(`${locked.name} er låst til bord 1`);
  await release();
  await window.press('Lås bord 2');
  await said('Bord 2 er låst');
  await window.find("//button[normalize-space(.)='Låst bord 2'][@aria-pressed='true']");
});

step('a person is dragged onto another and the two swap', async () => {
  const [person, other] = [await personAt(3, 1), await personAt(4, 2)];
  const drop = await drag(await seat(3, 1), await seat(4, 2));
  // The number stands by the pointer before anything is dropped.
  await window.find("//*[contains(@class, 'ghost')]//*[@data-tone]");
  await window.look('bord-drar');
  await drop();
  await said(`${person.name} og ${other.name} har byttet plass`);
  await sits(person, 4);
  await sits(other, 3);
});

step('a person is dragged to a table, and that is undone and done again', async () => {
  const person = await personAt(3, 1);
  const drop = await drag(await seat(3, 1), await window.find(`${table(4)}//h4`));
  await drop();
  await sits(person, 4);
  await window.look('bord-flyttet');
  await undo();
  await sits(person, 3);
  await said('Angret:');
  await redo();
  await sits(person, 4);
  await window.click(() => window.buttonWith('Angre:'));
  await sits(person, 3);
});

step('a drag that is broken off with Esc changes nothing', async () => {
  const person = await personAt(5, 1);
  const drop = await drag(await seat(5, 1), await seat(6, 1));
  await press(Key.ESCAPE);
  await window.gone("//*[contains(@class, 'ghost')]");
  await drop();
  assert.equal(await tableOf(person), 5);
});

step('people swap and move by keyboard alone', async () => {
  const [person, other] = [await personAt(5, 1), await personAt(6, 1)];
  await window.driver.executeScript('arguments[0].focus()', await seat(5, 1));
  await press(Key.ENTER);
  await window.find("//*[contains(normalize-space(.), 'Hit') and @data-item]//*[@data-tone]");
  await press(Key.ARROW_RIGHT);
  await window.look('bord-tastatur');
  await press(Key.ENTER);
  await sits(person, 6);
  await sits(other, 5);
  const focused = () => window.driver.executeScript('return document.activeElement.dataset.person');
  await window.driver.wait(async () => (await focused()) === person.id, 5000, 'the focus follows the person');
  // Up from the first person at the next table stands the table itself.
  await press(Key.ENTER, Key.ARROW_RIGHT);
  while (await focused()) await press(Key.ARROW_UP);
  await press(Key.ENTER);
  await sits(person, 7);
  await undo();
  await sits(person, 6);
});

step('a person is told why, and whom they meet', async () => {
  const person = await personAt(3, 1);
  await choosePerson(person);
  await window.press('Hvorfor sitter jeg her?');
  await window.text(`Hvorfor sitter ${person.name} her?`);
  await window.find(`${dialog}//li`);
  await window.look('bord-hvorfor');
  await window.click(() => window.find(`${dialog}//button[normalize-space(.)='Lukk']`));
  await window.press('Hvem møter jeg?');
  await window.find(`${dialog}//li`);
  await window.look('bord-hvem');
  await window.click(() => window.find(`${dialog}//button[normalize-space(.)='Lukk']`));
  await release();
});

step('a rule is written in words', async () => {
  const [a, b] = [await personAt(8, 1), await personAt(9, 1)];
  await page('Regler og ønsker');
  await window.type('Regler og ønsker', `${a.name} og ${b.name} skal ikke sitte sammen${Key.ENTER}Dette er ikke en regel`);
  await window.text('Forstått:');
  await window.text('«Dette er ikke en regel»');
  await window.look('bord-ord');
  await window.press('Legg til det som er forstått');
  await said('1 regel er lagt til');
  const left = await (await window.field('Regler og ønsker')).getAttribute('value');
  assert.equal(left, 'Dette er ikke en regel');
});

step('rules that clash are told, and one is taken away', async () => {
  await window.type('Regler og ønsker', `${locked.name} skal sitte ved bord 5`);
  await window.text('Forstått:');
  await window.press('Legg til det som er forstått');
  await window.find(`//*[@role='alert'][contains(., "${locked.name}")]`);
  await window.look('bord-kollisjon');
  await window.click(() => window.find("//*[@role='alert']//li[contains(., 'bord 5')]//button"));
  await window.gone("//*[@role='alert']");
});

step('what matters most is put in another order', async () => {
  await page('Hva betyr mest?');
  await window.driver.executeScript('arguments[0].focus()', await window.button('Flytt opp: Kjønn'));
  await press(Key.ENTER);
  await said('Kjønn er nummer 2');
  const first = await window.find("(//*[@data-goal])[1]//*[@data-goal-handle]");
  await window.driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', first);
  const third = await window.find("(//*[@data-goal])[3]//*[@data-goal-handle]");
  const actions = window.driver.actions();
  await actions.move({ origin: first }).press().move({ origin: first, x: 4, y: 14 }).move({ origin: third }).release().perform();
  await said('Parti er nummer 3');
  await window.press('Ikke tell med: Område');
  await window.text('Teller ikke');
  await window.look('bord-vekt');
});

step('a secretary is changed, and somebody is willing', async () => {
  await page('Bordsekretærer');
  const select = await window.field('Bord 3');
  const options = await select.findElements({ css: 'option' });
  const chosen = await select.getAttribute('value');
  for (const option of options) {
    const value = await option.getAttribute('value');
    if (value && value !== chosen) {
      await option.click();
      break;
    }
  }
  await said('er bordsekretær ved bord 3');
  await window.click(() => window.field(locked.name));
  await said(`${locked.name} kan være bordsekretær`);
  await window.look('bord-sekretaerer');
});

step('another seating is found that keeps the locks', async () => {
  await page('Bordene');
  const kept = await window.driver.executeScript(
    "return [...document.querySelectorAll('[data-table]')[1].querySelectorAll('[data-person]')].map((seat) => seat.dataset.person).sort()",
  );
  await window.press('Kjør igjen');
  await window.text('Forslag til bordoppsett');
  await window.click(() => window.find('//summary'));
  await window.look('bord-sammenlign');
  await window.press('Bruk dette');
  await window.press('Bruk dette', dialog);
  await window.gone(dialog);
  await sits(locked, 1);
  const now = await window.driver.executeScript(
    "return [...document.querySelectorAll('[data-table]')[1].querySelectorAll('[data-person]')].map((seat) => seat.dataset.person).sort()",
  );
  assert.deepEqual(now, kept);
});

step('the rotations are seen beside each other and as a list', async () => {
  await window.press('Side om side');
  await window.text('Bordoppsett 3');
  await window.look('bord-side-om-side');
  await window.press('Bordoppsett 1');
  await page('Oversikt');
  await window.type('Søk etter navn eller parti', locked.name);
  await window.click(() => window.buttonWith(`Vis hvem ${locked.name} møter`));
  await window.find(`${dialog}//li`);
  await window.click(() => window.find(`${dialog}//button[normalize-space(.)='Lukk']`));
  await window.look('bord-oversikt');
  await page('Bordene');
});

step('the workshop opens and goes on to the next rotation', async () => {
  await window.press('Åpne verkstedet');
  await window.press('Åpne verkstedet', dialog);
  await window.gone(dialog);
  await window.press('Bytt til bordoppsett 2');
  await window.look('bord-bytt');
  await window.press('Bytt til bordoppsett 2', dialog);
  await window.gone(dialog);
  await window.button('Bordoppsett 1 (ferdig)');
  await window.button('Bordoppsett 2 (nå)');
});

step('somebody is gone and a deputy comes: the fewest move', async () => {
  const gone = await personAt(10, 2);
  await tab('Oppmøte');
  await window.press('Fraværende', `//*[@role='group'][@aria-label="${gone.name}"]`);
  await window.click(() => window.find("//button[starts-with(@aria-label, 'Til stede: ')]"));
  await tab('Bord');
  await window.text('1 person mangler plass');
  await window.look('bord-mangler-plass');
  await window.press('Finn plass');
  await window.text('Hvor mange skal flytte seg?');
  await window.text('får plass ved bord');
  await window.look('bord-omplassering');
  await window.press('Bruk omplasseringen');
  await window.gone("//*[contains(normalize-space(.), 'mangler plass')]");
  await window.look('bord-omplassert');
});

step('one more table, and the window in the dark', async () => {
  await page('Omplassering');
  await window.choose('Antall bord', 'Ett bord til');
  await window.text('Hvor mange skal flytte seg?');
  await window.press('Bruk omplasseringen');
  await seat(15, 1);
  await window.driver.executeScript("document.documentElement.dataset.colorScheme = 'dark'");
  await window.look('bord-mork');
});

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HostError, type Backend } from '$lib/backend';
import type { Document, DocumentTime, PrintPlan, PrintPlanLine, PrintedSet } from '$lib/generated';
import { i18n } from '$lib/i18n';
import SetCard from './SetCard.svelte';
import SetForm from './SetForm.svelte';
import SetOutcome from './SetOutcome.svelte';
import { linesByTime, orderOf, sheets, sum, withWishes } from './lines';
import { setTitle } from './places';
import { PrintSet, printSetOf } from './set.svelte';

const host = vi.hoisted(() => ({ printSet: vi.fn(), stopPrinting: vi.fn() }));
vi.mock('$lib/backend', async (original) => ({
  ...(await original<typeof import('$lib/backend')>()),
  useBackend: () => host,
}));

const line = (
  kind: Document['kind'],
  title: string,
  more: Partial<PrintPlanLine> & { when?: DocumentTime; ready?: boolean } = {},
): PrintPlanLine => {
  const { when = 'before', ready = true, ...rest } = more;
  const document = { kind, workshop: 'w' } as Document;
  const shown = { document, title, round: 1, when, file_name: '', draft: false, ready };
  return { line: shown, chosen: ready, copies: 1, tables: 0, ...rest };
};
const plan: PrintPlan = {
  workshop: 'w',
  round: 1,
  ready_by: '08:30',
  lines: [
    line('table_cards', 'Bordkort', { tables: 5 }),
    line('seating_poster', 'Bordoversikt', { chosen: false }),
    line('receipts', 'Kvitteringer', { when: 'during', ready: false }),
  ],
};
const made: PrintedSet = {
  files: [{ path: '/home/kari/Alt A4.pdf', paper: 'a4', pages: 11 }],
};

beforeEach(() => {
  host.printSet.mockReset();
  host.stopPrinting.mockReset().mockResolvedValue(undefined);
});
afterEach(() => (i18n.language = 'nb'));

describe('the lines of a set', () => {
  it('are as proposed until somebody wants otherwise, and never what is not ready', () => {
    const wishes = { receipts: { chosen: true }, table_cards: { copies: 2 } };
    const lines = withWishes(plan, wishes);
    expect(lines.map(({ chosen }) => chosen)).toEqual([true, false, false]);
    expect(sum(lines)).toEqual({ documents: 1, prints: 10 });
  });

  it('stand by when they are needed', () => {
    const groups = linesByTime(withWishes(plan, {}));
    expect(groups.map(({ when, lines }) => [when, lines.length])).toEqual([
      ['before', 2],
      ['during', 1],
    ]);
  });

  it('are ordered with what is chosen only', () => {
    const order = orderOf(plan, withWishes(plan, {}), { two_sided: true, by_table: true });
    expect(order).toEqual({
      workshop: 'w',
      lines: [{ document: { kind: 'table_cards', workshop: 'w' }, copies: 1 }],
      two_sided: true,
      by_table: true,
    });
  });

  it('need half the sheets on both sides', () => {
    expect([sheets(11, true), sheets(11, false)]).toEqual([6, 11]);
  });
});

describe('the title of a set', () => {
  it('has the time as it is written in the language of the window', () => {
    expect(setTitle('08:30')).toBe('Alt til kl. 08.30');
    expect(setTitle(null)).toBe('Alt på én gang');
    i18n.language = 'en';
    expect(setTitle('08:30')).toBe('Everything for 08:30');
  });
});

describe('the card at the top of a workshop', () => {
  it('says what is proposed, and leads on', () => {
    render(SetCard, { plan: { ...plan, workshop: 'card' } });
    screen.getByRole('heading', { name: 'Alt til kl. 08.30' });
    screen.getByText('Ett dokument, 5 eksemplarer: Bordkort.');
    const link = screen.getByRole('link', { name: 'Velg og skriv ut' });
    expect(link.getAttribute('href')).toBe('#/steg/utskrift/alt/1');
  });
});

describe('choosing', () => {
  const total = () => screen.getByText(/eksemplar|Ingen dokumenter/, { selector: '.total' });

  it('adds up while it goes, and says why something cannot come along', async () => {
    render(SetForm, { plan, set: new PrintSet() });
    expect(total().textContent).toBe('Ett dokument, 5 eksemplarer');
    expect(screen.getByLabelText<HTMLInputElement>('Kvitteringer').disabled).toBe(true);
    screen.getByText('Blir klare når et bord har levert.');
    await userEvent.click(screen.getByLabelText('Bordoversikt'));
    expect(total().textContent).toBe('2 dokumenter, 6 eksemplarer i alt');
    const copies = screen.getByLabelText('Antall – Bordkort');
    await userEvent.clear(copies);
    await userEvent.type(copies, '3{Tab}');
    expect(total().textContent).toBe('2 dokumenter, 16 eksemplarer i alt');
    await userEvent.click(screen.getByRole('button', { name: 'Velg ingen' }));
    expect(total().textContent).toBe('Ingen dokumenter valgt');
  });

  it('takes no number of copies outside 1 to 99', async () => {
    render(SetForm, { plan, set: new PrintSet() });
    const copies = screen.getByLabelText<HTMLInputElement>('Antall – Bordkort');
    await userEvent.clear(copies);
    await userEvent.type(copies, '100{Tab}');
    expect(copies.value).toBe('1');
    expect(total().textContent).toBe('Ett dokument, 5 eksemplarer');
  });

  it('orders nothing when nothing is chosen, and says so', async () => {
    render(SetForm, { plan, set: new PrintSet() });
    await userEvent.click(screen.getByLabelText('Bordkort'));
    await userEvent.click(screen.getByRole('button', { name: 'Lag utskriften' }));
    screen.getByText('Velg minst ett dokument.');
    expect(host.printSet).not.toHaveBeenCalled();
  });

  it('orders on both sides unless somebody wants otherwise', async () => {
    host.printSet.mockResolvedValue(made);
    render(SetForm, { plan, set: new PrintSet() });
    await userEvent.click(screen.getByLabelText('Legg bunken for hvert bord for seg'));
    await userEvent.click(screen.getByRole('button', { name: 'Lag utskriften' }));
    expect(host.printSet.mock.calls[0]?.[0]).toMatchObject({ two_sided: true, by_table: true });
  });

  it('is remembered for each workshop while the program is open', () => {
    printSetOf('w1').wish(['notice'], { chosen: true });
    expect(printSetOf('w1').wishes).toEqual({ notice: { chosen: true } });
    expect(printSetOf('w2').wishes).toEqual({});
  });
});

describe('making', () => {
  const backend = host as unknown as Backend;
  const order = orderOf(plan, withWishes(plan, {}), { two_sided: true, by_table: false });

  it('shows the document that is being made, and then the files with their paper', async () => {
    const set = new PrintSet();
    let finish: (set: PrintedSet) => void = () => undefined;
    host.printSet.mockImplementation((_, onprogress) => {
      onprogress({ done: 2, total: 6, title: 'Bordkort' });
      return new Promise((resolve) => (finish = resolve));
    });
    const making = set.make(backend, order);
    render(SetOutcome, { set });
    expect(screen.getByLabelText<HTMLProgressElement>('Bordkort').value).toBe(2);
    finish(made);
    await making;
    await screen.findByRole('heading', { name: 'Én fil er klar' });
    const file = within(screen.getByRole('listitem'));
    file.getByText('A4: 11 sider på 6 ark');
    const show = file.getByRole('link', { name: 'Vis og skriv ut …' });
    expect(show.getAttribute('href')).toContain('vis-fil/%2Fhome%2Fkari%2FAlt%20A4.pdf');
  });

  it('is stopped on request, and says that nothing was written', async () => {
    const set = new PrintSet();
    let finish: (set: null) => void = () => undefined;
    host.printSet.mockReturnValue(new Promise((resolve) => (finish = resolve)));
    const making = set.make(backend, order);
    render(SetOutcome, { set });
    await userEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
    expect(host.stopPrinting).toHaveBeenCalled();
    finish(null);
    await making;
    await screen.findByText('Ingen filer er laget.');
  });

  it('tells a refusal, and can be tried again', async () => {
    const set = new PrintSet();
    host.printSet.mockRejectedValueOnce(new HostError('file_disk', 'Disken er full.', 'Rydd.'));
    await set.make(backend, order);
    render(SetOutcome, { set });
    screen.getByText('Disken er full.');
    host.printSet.mockResolvedValueOnce(made);
    await set.make(backend, order);
    await screen.findByRole('heading', { name: 'Én fil er klar' });
  });
});

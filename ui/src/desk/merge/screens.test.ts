import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { problem, router } from '$lib/app-state';
import { HostError, type Backend, type OpenProcess } from '$lib/backend';
import type { Accepted, FeedEntry, MergesView } from '$lib/generated';
import DeskApp from '../DeskApp.svelte';
import { screens } from '../steps';
import { mergeAddress } from './places';
import { conflict, host, line, preview } from './testing';

const here: OpenProcess = { title: 'Samfunnsdel', municipality: 'Lillevik', path: '/A.rundebord' };
const COPY = '/media/B.rundebord';
const asks = [conflict('statement:s', 'Ferja må gå oftere', 'Ferja må gå hele natta')];

const report = (merge: string): MergesView => ({
  merges: [
    {
      merge,
      at: '2026-03-05T10:00:00Z',
      name: 'B.rundebord',
      seq: 13,
      hash: 'b',
      common_seq: 10,
      taken: 1,
      left: 1,
      counts: preview().counts,
      groups: [line({ of: 'F4' }), line({ fate: 'left', reason: 'Det samme er gjort her.' })],
    },
  ],
  from_copies: { s: merge },
});

const summary = {
  notes: [],
  statements: [{ id: 's', number: 4 }],
  objections: [],
  follow_ups: [],
};

let merged: string | undefined;

/** What the pages read. */
const view = ((wanted: { kind: string }) =>
  Promise.resolve(
    {
      log: { seq: 14, entries: [] as FeedEntry[] },
      merges: merged ? report(merged) : { merges: [], from_copies: {} },
      overview: {
        path: here.path,
        head: { seq: 14, hash: 'a' },
        workshops: [{ id: 'w', round: 1, phase: 'closed' }],
      },
      documents: [],
      workshop: { round: 1, tables: [] },
      summary,
    }[wanted.kind],
  )) as Backend['view'];

function open(answers: Partial<Backend>) {
  const backend = host({
    current: () => Promise.resolve(here),
    recent: () => Promise.resolve([]),
    openFile: (path) => Promise.resolve({ ...here, path }),
    chooseFile: () => Promise.resolve(COPY),
    view,
    ...answers,
  });
  return render(DeskApp, { backend, screens: { print: screens.print! } });
}

const refusing = (code: string, message: string) => () =>
  Promise.reject(new HostError(code, message, 'Ingenting er endret.'));
const button = (name: string) => screen.findByRole('button', { name });
const link = (name: string) => screen.findByRole('link', { name });

// Reading the pages' code the first time takes longer than a person in a test waits.
beforeAll(() => screens.print?.());
beforeEach(() => (merged = undefined));
afterEach(() => {
  problem.clear();
  router.go([]);
});

describe('a copy before it is merged', () => {
  beforeEach(() => router.go(mergeAddress(COPY)));

  it('shows what comes, with new numbers, and what does not, with why', async () => {
    open({ previewMerge: () => Promise.resolve(preview()) });
    await screen.findByRole('heading', { name: 'Dette kommer inn: én endring' });
    screen.getByText('F7 i kopien blir F9 her');
    screen.getByRole('heading', { name: 'Dette kommer ikke inn: én endring' });
    screen.getByText('Hvorfor: Det samme er gjort her.');
  });

  it('gives no reason for what a choice will settle', async () => {
    const waiting = line({ fate: 'asks', reason: 'Det som står i denne filen, ble valgt.' });
    open({ previewMerge: () => Promise.resolve(preview({ groups: [waiting], conflicts: asks })) });
    await screen.findByText('Venter på valget ditt');
    expect(screen.queryByText(/Hvorfor/)).toBeNull();
  });

  it('writes nothing before each conflict is chosen, and leads to the first that is not', async () => {
    const mergeCopy = vi.fn<Backend['mergeCopy']>();
    open({ previewMerge: () => Promise.resolve(preview({ conflicts: asks })), mergeCopy });
    const merge = await button('Flett inn');
    expect(merge.getAttribute('aria-disabled')).toBe('true');
    const why = document.getElementById(merge.getAttribute('aria-describedby') ?? '');
    expect(why?.textContent).toContain('Velg først hva som skal stå i ett tilfelle til');
    await userEvent.click(merge);
    expect(mergeCopy).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(
      screen.getByRole('radio', { name: 'Behold det som står her' }),
    );
  });

  it('asks again with each choice, merges with it, and shows the report', async () => {
    const previewMerge = vi
      .fn<Backend['previewMerge']>()
      .mockResolvedValue(preview({ conflicts: asks }));
    const mergeCopy = vi.fn<Backend['mergeCopy']>((_role, _path, _choices, id) => {
      merged = id;
      return Promise.resolve({} as Accepted);
    });
    open({ previewMerge, mergeCopy });
    await userEvent.click(await screen.findByRole('radio', { name: 'Bruk det som står i kopien' }));
    const choices = { 'statement:s': 'copy' };
    await waitFor(() => expect(previewMerge).toHaveBeenLastCalledWith(COPY, choices));
    screen.getByText('1 av 1 er valgt.');
    await userEvent.click(await button('Flett inn'));
    expect(mergeCopy).toHaveBeenCalledExactlyOnceWith('administration', COPY, choices, merged);
    await screen.findByRole('heading', { name: 'B.rundebord ble flettet inn' });
    const row = within(screen.getByRole('row', { name: /I alt/ }));
    expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['1', '1']);
    const life = await link('Livslinje for F4');
    expect(life.getAttribute('href')).toBe('#/steg/sloyfe/livslinje/forstaelse/s');
  });

  it('keeps what is chosen when the merge is refused, and says why in place', async () => {
    open({
      previewMerge: () => Promise.resolve(preview({ conflicts: asks })),
      mergeCopy: refusing('file_disk', 'Disken er full.'),
    });
    const radio = await screen.findByRole<HTMLInputElement>('radio', {
      name: 'Bruk det som står i kopien',
    });
    await userEvent.click(radio);
    await userEvent.click(await button('Flett inn'));
    const alert = within(await screen.findByRole('alert'));
    alert.getByText('Disken er full.');
    expect(radio.checked).toBe(true);
  });

  it('that has all of this and more can be opened instead', async () => {
    const openFile = vi.fn<Backend['openFile']>().mockResolvedValue({ ...here, path: COPY });
    open({
      previewMerge: refusing('merge_copy_is_ahead', 'Ingenting er gjort i denne filen.'),
      openFile,
    });
    await screen.findByText('Ingenting er gjort i denne filen.');
    await userEvent.click(await button('Åpne B.rundebord i stedet'));
    expect(openFile).toHaveBeenCalledExactlyOnceWith(COPY);
  });

  it('that cannot be read is tried again, with its place named', async () => {
    const previewMerge = vi
      .fn<Backend['previewMerge']>()
      .mockRejectedValueOnce(new HostError('file_damaged', 'Filen er skadet.'))
      .mockResolvedValue(preview());
    open({ previewMerge });
    await screen.findByText('Filen er skadet.');
    screen.getByText(`Filen ligger her: ${COPY}`);
    await userEvent.click(await button('Prøv igjen'));
    await screen.findByRole('heading', { name: 'De to filene' });
  });
});

describe('another file while one is open', () => {
  const ask = async (answers: Partial<Backend>) => {
    open(answers);
    // The start screen has a button of the same name.
    await button('Lukk planprosessen');
    await userEvent.click(await button('Åpne fil'));
  };

  it('of the same process is offered to be merged', async () => {
    await ask({ previewMerge: () => Promise.resolve(preview()) });
    const dialog = within(await screen.findByRole('dialog'));
    dialog.getByRole('heading', { name: 'En annen utgave av den samme planprosessen' });
    await userEvent.click(dialog.getByRole('button', { name: 'Se hva som kommer' }));
    await screen.findByRole('heading', { name: 'De to filene' });
    expect(router.segments.slice(2)).toEqual(['flett', COPY]);
  });

  it('of the same process can be opened instead', async () => {
    const openFile = vi.fn<Backend['openFile']>().mockResolvedValue({ ...here, path: COPY });
    await ask({ previewMerge: () => Promise.resolve(preview()), openFile });
    await userEvent.click(await button('Åpne den i stedet'));
    await waitFor(() => expect(openFile).toHaveBeenCalledExactlyOnceWith(COPY));
  });

  it('of another process is opened', async () => {
    const openFile = vi.fn<Backend['openFile']>().mockResolvedValue({ ...here, path: COPY });
    await ask({ previewMerge: refusing('merge_other_process', 'Ikke en kopi.'), openFile });
    await waitFor(() => expect(openFile).toHaveBeenCalledExactlyOnceWith(COPY));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('that cannot be read leaves the open one open', async () => {
    const openFile = vi.fn<Backend['openFile']>();
    await ask({ previewMerge: refusing('file_damaged', 'Filen er skadet.'), openFile });
    await screen.findByText('Filen er skadet.');
    expect(openFile).not.toHaveBeenCalled();
  });

  it('that is refused at the door gives the first one back', async () => {
    const openFile = vi
      .fn<Backend['openFile']>()
      .mockRejectedValueOnce(new HostError('file_open_elsewhere', 'Filen er åpen.'))
      .mockResolvedValue(here);
    await ask({ previewMerge: refusing('merge_other_process', 'Ikke en kopi.'), openFile });
    await screen.findByText('Filen er åpen.');
    await waitFor(() => expect(openFile.mock.calls).toEqual([[COPY], [here.path]]));
    screen.getByRole('button', { name: 'Lukk planprosessen' });
  });
});

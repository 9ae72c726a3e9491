import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { router } from '$lib/app-state';
import { HostError, type Backend, type OpenProcess } from '$lib/backend';
import { Spinner } from '$lib/ui';
import DeskApp from './DeskApp.svelte';
import type { LoadScreen, Screens } from './steps';

const process: OpenProcess = {
  title: 'Kommuneplanens samfunnsdel',
  municipality: 'Lillevik',
  path: '/home/kari/samfunnsdel.rundebord',
};

function backend(answers: Partial<Backend> = {}): Backend {
  const refuse = () => Promise.reject(new HostError('not_expected', 'Not expected.'));
  return {
    call: refuse,
    execute: refuse,
    view: refuse,
    seatTables: refuse,
    stopSeating: refuse,
    onFeed: () => () => undefined,
    onLeaving: () => () => undefined,
    leave: refuse,
    stay: refuse,
    previewRoster: refuse,
    printDocument: refuse,
    documentBytes: refuse,
    printSet: refuse,
    changedCards: refuse,
    stopPrinting: refuse,
    printedBytes: refuse,
    printWindow: refuse,
    exportFile: refuse,
    archivePackage: refuse,
    checkPackage: refuse,
    copyFile: refuse,
    previewMerge: refuse,
    mergeCopy: refuse,
    roomAddresses: refuse,
    roomSetup: refuse,
    keepWifi: refuse,
    openRoom: refuse,
    closeRoom: refuse,
    roomStatus: refuse,
    onRoom: () => () => undefined,
    roomCards: refuse,
    liftStop: refuse,
    probeRoom: refuse,
    roomQr: refuse,
    wifiQr: refuse,
    stageDisplays: refuse,
    openStage: refuse,
    closeStage: refuse,
    stageStatus: refuse,
    onStage: () => () => undefined,
    current: () => Promise.resolve(null),
    recent: () => Promise.resolve([]),
    openFile: refuse,
    newFile: refuse,
    closeFile: () => Promise.resolve(),
    startDemo: () => Promise.resolve(process),
    chooseFile: () => Promise.resolve(null),
    choosePlace: () => Promise.resolve(null),
    proposePlace: (name) => Promise.resolve(`/home/kari/${name}`),
    openExternally: refuse,
    ...answers,
  };
}

const blank = (() => Promise.resolve({ default: Spinner })) as unknown as LoadScreen;
const screens: Screens = { prepare: blank, workshop: blank };
const open = (answers?: Partial<Backend>) =>
  render(DeskApp, { backend: backend(answers), screens });

afterEach(() => router.go([]));

describe('the start screen', () => {
  it('lists recent processes and marks a missing file', async () => {
    const recent = { ...process, opened_at: '2026-03-03T09:05:00Z', missing: true };
    open({ recent: () => Promise.resolve([recent]) });
    await screen.findByText('Kommuneplanens samfunnsdel');
    screen.getByText('Filen mangler');
    screen.getByRole('button', { name: /Finn filen til Kommuneplanens samfunnsdel/ });
  });

  it('sends a new process to the host, with the proposed place', async () => {
    const newFile = vi.fn<Backend['newFile']>().mockResolvedValue(process);
    open({ newFile });
    await userEvent.click(screen.getByRole('button', { name: 'Ny planprosess' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(document.activeElement).toBe(dialog.getByLabelText('Navn på planprosessen'));
    await userEvent.keyboard('Samfunnsdel: ny');
    await userEvent.type(dialog.getByLabelText('Kommune'), 'Lillevik');
    await waitFor(() => dialog.getByText('/home/kari/Samfunnsdel ny.rundebord'));
    await userEvent.click(dialog.getByRole('button', { name: 'Opprett planprosessen' }));
    await waitFor(() => expect(newFile).toHaveBeenCalledOnce());
    expect(newFile.mock.lastCall?.[0]).toMatchObject({
      title: 'Samfunnsdel: ny',
      municipality: 'Lillevik',
      written_language: 'nb',
      path: '/home/kari/Samfunnsdel ny.rundebord',
    });
  });

  it('shows why a file could not be opened', async () => {
    const refusal = new HostError('newer_file', 'Filen er laget av en nyere utgave.', 'Oppdater.');
    open({
      chooseFile: () => Promise.resolve('/a.rundebord'),
      openFile: () => Promise.reject(refusal),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Åpne fil' }));
    const dialog = within(await screen.findByRole('dialog'));
    dialog.getByText('Filen er laget av en nyere utgave.');
    dialog.getByText('Oppdater.');
  });
});

describe('an open process', () => {
  it('starts at its first step, moves the focus, and names the window after the place', async () => {
    open();
    await userEvent.click(screen.getByRole('button', { name: 'Prøv demoen' }));
    const nav = within(await screen.findByRole('navigation'));
    expect(nav.getAllByRole('link').map((link) => link.textContent?.trim())).toEqual([
      'Forberedelse',
      'Verksted',
    ]);
    const current = nav.getByRole('link', { name: 'Forberedelse' });
    expect(current.getAttribute('aria-current')).toBe('page');
    expect(document.activeElement?.id).toBe('main');
    expect(document.title).toBe('Forberedelse – Kommuneplanens samfunnsdel – Rundebord');
  });

  it('can be closed', async () => {
    open();
    await userEvent.click(screen.getByRole('button', { name: 'Prøv demoen' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Lukk planprosessen' }));
    await screen.findByRole('button', { name: 'Ny planprosess' });
    expect(router.segments).toEqual([]);
  });

  it('is left only on the word of the user while devices are in its room', async () => {
    const closeFile = vi.fn(() => Promise.resolve());
    const inTheRoom = { url: 'http://10.0.0.2:8080/' } as never;
    open({ closeFile, roomStatus: () => Promise.resolve(inTheRoom) });
    await userEvent.click(screen.getByRole('button', { name: 'Prøv demoen' }));
    const close = await screen.findByRole('button', { name: 'Lukk planprosessen' });
    await userEvent.click(close);
    await screen.findByText('Vil du gå ut av filen mens rommet er åpent?');
    await userEvent.click(screen.getByRole('button', { name: 'Avbryt', hidden: true }));
    expect(closeFile).not.toHaveBeenCalled();
    await userEvent.click(close);
    await userEvent.click(screen.getByRole('button', { name: 'Gå ut av filen', hidden: true }));
    await screen.findByRole('button', { name: 'Ny planprosess' });
    expect(closeFile).toHaveBeenCalledOnce();
  });
});

import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HostError } from '$lib/backend';
import type { Shown } from './places';
import PreviewPage from './PreviewPage.svelte';
import { A4, fakePdf } from './testing';

const host = vi.hoisted(() => ({
  documentBytes: vi.fn(),
  printedBytes: vi.fn(),
  printDocument: vi.fn(),
  openExternally: vi.fn(),
  printWindow: vi.fn(),
}));
const openPdf = vi.hoisted(() => vi.fn());
vi.mock('$lib/backend', async (original) => ({
  ...(await original<typeof import('$lib/backend')>()),
  useBackend: () => host,
}));
vi.mock('$lib/pdf', () => ({ openPdf }));

const cards: Shown = { kind: 'document', document: { kind: 'table_cards', workshop: 'w' } };
const file: Shown = { kind: 'file', path: '/home/kari/Utskrifter/Alt (A3).pdf' };

beforeEach(() => {
  for (const call of Object.values(host)) call.mockReset().mockResolvedValue(undefined);
  host.documentBytes.mockResolvedValue(new Uint8Array([1]));
  openPdf.mockReset().mockResolvedValue(fakePdf([A4, A4, A4]));
});

describe('a preview', () => {
  it('shows the title, the pages and their words, and makes no file', async () => {
    render(PreviewPage, { shown: cards });
    await screen.findByRole('heading', { name: 'Bordkort' });
    expect(await screen.findByText('Ord på side 3')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Side 2 av 3' })).toBeTruthy();
    expect(host.printDocument).not.toHaveBeenCalled();
  });

  it('moves to the page that is asked for, and to no other', async () => {
    render(PreviewPage, { shown: cards });
    const field = await screen.findByLabelText<HTMLInputElement>('Side');
    const go = async (page: string) => {
      await userEvent.clear(field);
      await userEvent.type(field, page);
      if (field.form) await fireEvent.submit(field.form);
    };
    await go('3');
    await waitFor(() => expect(document.activeElement?.id).toBe('page-3'));
    await go('7');
    expect(document.activeElement?.id).not.toBe('page-7');
    expect(field.value).toBe('3');
  });

  it('tells what the host says when there is nothing to show, and tries again', async () => {
    const refusal = new HostError('print_gone', 'Filen er borte.', 'Lag den på nytt.');
    host.printedBytes.mockRejectedValueOnce(refusal).mockResolvedValue(new Uint8Array([1]));
    render(PreviewPage, { shown: file });
    await screen.findByText('Filen er borte.');
    screen.getByText('Lag den på nytt.');
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igjen' }));
    await screen.findByRole('heading', { name: 'Bordkort' });
  });

  it('says in plain words that a file cannot be drawn', async () => {
    openPdf.mockRejectedValue(new Error('Invalid PDF structure'));
    render(PreviewPage, { shown: cards });
    await screen.findByText(/klarer ikke å tegne dokumentet/);
    expect(screen.queryByText(/Invalid/)).toBeNull();
    host.printDocument.mockResolvedValue('/home/kari/Bordkort.pdf');
    await userEvent.click(screen.getByRole('button', { name: 'Åpne i PDF-leser' }));
    expect(host.openExternally).toHaveBeenCalledWith('/home/kari/Bordkort.pdf');
  });

  it('lets go of the file when it is left', async () => {
    const pdf = fakePdf([A4]);
    openPdf.mockResolvedValue(pdf);
    const { unmount } = render(PreviewPage, { shown: cards });
    await screen.findByRole('heading', { name: 'Bordkort' });
    unmount();
    expect(pdf.close).toHaveBeenCalled();
  });

  it('makes the file first when the PDF reader is to have it', async () => {
    host.printDocument.mockResolvedValue('/home/kari/Bordkort.pdf');
    render(PreviewPage, { shown: cards });
    await userEvent.click(await screen.findByRole('button', { name: 'Skriv ut …' }));
    screen.getByText('Velg A4 og stående side i utskriftsvinduet.');
    await userEvent.click(screen.getByRole('button', { name: 'Åpne i PDF-leser' }));
    expect(host.openExternally).toHaveBeenCalledWith('/home/kari/Bordkort.pdf');
  });
});

import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { HostError } from '$lib/backend';
import type { ReceiptCheck } from '$lib/generated';
import ReceiptAnswer from './ReceiptAnswer.svelte';
import ReceiptSection from './ReceiptSection.svelte';

const view = vi.hoisted(() => vi.fn());
vi.mock('$lib/backend', async (original) => ({
  ...(await original<typeof import('$lib/backend')>()),
  useBackend: () => ({ view }),
}));

const found = {
  receipt: { number: 4, round: 1, at: '2027-02-03T11:00:00Z', notes: 2, answers: 0, rankings: 1 },
  replaced: null,
  notes: [
    {
      id: 'a',
      reference: 'B4-1',
      content: { text: 'Ferje' },
      fate: { kind: 'used', statements: [2, 7] },
    },
    { id: 'b', reference: 'B4-2', content: { text: 'Buss' }, fate: { kind: 'open' } },
  ],
} as unknown as ReceiptCheck;

const check = async (code: string) => {
  if (code) await userEvent.type(screen.getByLabelText('Kode på kvitteringen'), code);
  await userEvent.click(screen.getByRole('button', { name: 'Sjekk kvitteringen' }));
};

describe('a receipt that somebody comes back with', () => {
  it('shows what was handed in and what became of it', async () => {
    view.mockResolvedValueOnce(found);
    render(ReceiptSection);
    await check('k7qf 3m2p');
    expect(view).toHaveBeenCalledWith({ kind: 'receipt_check', code: 'k7qf 3m2p' });
    await screen.findByText('Bord 4 i 1. verksted');
    expect(screen.getByText(/med 2 notater, én prioritering\.$/)).toBeTruthy();
    expect(screen.getByText('Brukt i F2, F7')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'B4-2' })).toBeTruthy();
  });

  it('says at the field that a code is not known, and what can be done', async () => {
    view.mockRejectedValueOnce(new HostError('receipt_unknown', 'Ingen har koden.', 'Se over.'));
    render(ReceiptSection);
    await check('tull');
    await screen.findByText('Ingen har koden.');
    expect(screen.getByText('Se over.')).toBeTruthy();
  });

  it('asks for a code before it asks the host', async () => {
    view.mockClear();
    render(ReceiptSection);
    await check('');
    expect(screen.getByText('Skriv koden først.')).toBeTruthy();
    expect(view).not.toHaveBeenCalled();
  });

  it('says what counts now when the table handed in anew', () => {
    const by = { at: '2027-02-03T12:00:00Z', code: 'AAAA-BBBB-CCCC-DDDD' };
    const replaced = { at: '2027-02-03T11:30:00Z', reason: 'Et ark manglet.', by };
    render(ReceiptAnswer, { found: { ...found, replaced } as unknown as ReceiptCheck });
    expect(screen.getByText(/Et ark manglet\./)).toBeTruthy();
    expect(screen.getByText(/AAAA-BBBB-CCCC-DDDD/)).toBeTruthy();
  });
});

import { describe, expect, it } from 'vitest';
import type { ReceiptLine } from '$lib/generated';
import type { Shown } from './merge';
import { receiptName, receiptText } from './receipt';

const say = (id: string, args: Record<string, string | number> = {}) =>
  [id, ...Object.values(args)].join('|');

const note = (reference: string, text: string, more = {}) => ({
  reference,
  content: { text, why: '', stance: null, disagreement: false, ...more },
});

const shown = {
  view: { municipality: 'Lillevik', title: 'Plan', round: 2, date: '2027-02-03', number: 4 },
  questions: [
    {
      question: { kind: 'open', number: '1', text: 'Hva savner dere?' },
      items: [{ item: null, notes: [note('B4-1', 'Ferje', { why: 'Ungdom' })] }],
    },
    {
      question: { kind: 'plan_items', number: '2', text: 'Videreføres?' },
      items: [
        {
          item: { code: 'HM1' },
          notes: [note('B4-2', 'Ja', { stance: 'keep', disagreement: true })],
        },
      ],
    },
    { question: { kind: 'open', number: '3', text: 'Annet' }, items: [{ item: null, notes: [] }] },
  ],
  checks: [
    { check: { number: 7 }, verdict: 'partly', words: 'Ikke helt' },
    { check: { number: 8 }, verdict: null, words: '' },
  ],
} as unknown as Shown;

const receipt = {
  at: '2027-02-03T11:05:00Z',
  notes: 2,
  code: 'K7QF-3M2P-9XTA-0001',
  digest: 'ab'.repeat(32),
} as unknown as ReceiptLine;

describe('the receipt that a table takes away', () => {
  const text = receiptText(shown, receipt, say);

  it('says where, when, the code and every word', () => {
    for (const part of [
      'Lillevik: Plan',
      'table-receipt-file-where|2|03.02.2027|4',
      'table-receipt-code|K7QF-3M2P-9XTA-0001',
      `SHA-256 ${'ab'.repeat(32)}`,
      '1. Hva savner dere?',
      'B4-1: Ferje – table-receipt-file-why|Ungdom',
      'B4-2 (HM1): Ja – table-stance-keep – table-receipt-file-disagreement',
      'table-statement|7 – table-verdict-partly: Ikke helt',
    ])
      expect(text).toContain(part);
  });

  it('leaves out what nobody wrote or answered, and ends lines as every program reads them', () => {
    expect(text).not.toContain('Annet');
    expect(text).not.toContain('|8');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('has a name that tells one table from another', () => {
    expect(receiptName(shown, say)).toBe('table-receipt-file-name|4|2027-02-03');
  });
});

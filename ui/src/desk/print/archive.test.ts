import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { PackageCheck } from '$lib/generated';
import PackageAnswer from './PackageAnswer.svelte';

const check: PackageCheck = {
  outcome: 'proven',
  language: 'nb',
  title: 'Samfunnsdel – verksted 1 – arkivpakke',
  municipality: 'Lillevik kommune',
  round: 1,
  is_final: true,
  files: 15,
  events: 420,
  head: '0'.repeat(64),
  receipts: 4,
  sources: 31,
  late: ['B2-9'],
  findings: [],
  unproven: [],
};

describe('the answer to a check of a package', () => {
  it('tells how much was proven, and which notes came late', () => {
    render(PackageAnswer, { check });
    expect(screen.getByText(/^Pakken stemmer: /)).toBeTruthy();
    expect(screen.getByText(/31 henvisninger .*B2-9/)).toBeTruthy();
  });

  it('names what does not match instead of what does', () => {
    const finding = {
      file: 'notater.json',
      about: 'Notat B4-12',
      message: 'Notat B4-12 er endret.',
    };
    render(PackageAnswer, { check: { ...check, outcome: 'mismatch', findings: [finding] } });
    expect(screen.getByText('Pakken stemmer ikke.')).toBeTruthy();
    expect(screen.getByText('Notat B4-12 er endret.')).toBeTruthy();
    expect(screen.queryByText(/henvisninger/)).toBeNull();
  });

  it('shows the notes behind a receipt, and why it counts no more', () => {
    const notes = [{ reference: 'B4-1', text: 'Mer buss', why: 'Ungdommen må fram' }];
    const receipt = {
      code: '4T7M-0QPA-9XKC-22HD',
      digest: '0'.repeat(64),
      round: 1,
      table: 4,
      at: '2026-03-03T12:00:00Z',
      replaced: 'Et ark manglet',
      notes,
    };
    render(PackageAnswer, { check: { ...check, receipt } });
    expect(screen.getByText(/4T7M-0QPA-9XKC-22HD: bord 4/)).toBeTruthy();
    expect(screen.getByText(/Mer buss – Ungdommen må fram/)).toBeTruthy();
    expect(screen.getByText(/Et ark manglet/)).toBeTruthy();
  });
});

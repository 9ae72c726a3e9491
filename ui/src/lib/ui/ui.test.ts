import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { Button, ConfirmDialog, Diff, PartyChip, Tabs, TextField } from '.';
import { partyKey } from './parties';

const text = (html: string) => createRawSnippet(() => ({ render: () => `<span>${html}</span>` }));

describe('Diff', () => {
  it('marks what is removed and added by element and by word, and leaves the rest', () => {
    const { container } = render(Diff, {
      spans: [
        { kind: 'same', text: 'Vi vil ' },
        { kind: 'removed', text: 'vokse' },
        { kind: 'added', text: 'bevare' },
        { kind: 'same', text: ' sentrum.' },
      ],
    });
    expect(container.querySelector('del')?.textContent).toBe('Fjernet: vokse');
    expect(container.querySelector('ins')?.textContent).toBe('Nytt: bevare');
    expect(container.textContent).toBe('Vi vil Fjernet: vokseNytt: bevare sentrum.');
  });

  it('leaves the blanks around a change unmarked', () => {
    const spans = [{ kind: 'added' as const, text: ' Det gjelder skolen. ' }];
    const { container } = render(Diff, { spans });
    expect(container.querySelector('ins')?.textContent).toBe('Nytt: Det gjelder skolen.');
    expect(container.textContent).toBe(' Nytt: Det gjelder skolen. ');
  });
});

describe('Button', () => {
  it('does nothing while it is loading, and keeps its place', async () => {
    const onclick = vi.fn();
    render(Button, { children: text('Lagre'), loading: true, onclick });
    const button = screen.getByRole('button', { name: 'Lagre' });
    await userEvent.click(button);
    expect(onclick).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-busy')).toBe('true');
    expect(button.hasAttribute('disabled')).toBe(false);
  });
});

describe('TextField', () => {
  it('ties its description and error to the input', () => {
    render(TextField, { label: 'Navn', description: 'Kort.', error: 'Skriv et navn.' });
    const input = screen.getByLabelText('Navn');
    const described = input.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'Kort.',
      'Skriv et navn.',
    ]);
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });
});

describe('Tabs', () => {
  it('move by arrow keys, around the ends', async () => {
    const panel = createRawSnippet<[string]>((id) => ({ render: () => `<p>${id()}</p>` }));
    render(Tabs, {
      label: 'Runder',
      tabs: [
        { id: 'one', label: 'Første' },
        { id: 'two', label: 'Andre', count: 4 },
      ],
      selected: 'one',
      panel,
    });
    await userEvent.click(screen.getByRole('tab', { name: 'Første' }));
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement?.textContent).toContain('Andre');
    expect(document.activeElement?.getAttribute('aria-selected')).toBe('true');
  });
});

describe('ConfirmDialog', () => {
  it('asks for a reason and does not go on without one', async () => {
    const onconfirm = vi.fn();
    render(ConfirmDialog, {
      open: true,
      title: 'Legg til side?',
      confirmLabel: 'Legg til side',
      reasonLabel: 'Hvorfor',
      onconfirm,
    });
    await userEvent.click(screen.getByRole('button', { name: 'Legg til side' }));
    expect(onconfirm).not.toHaveBeenCalled();
    screen.getByText('Skriv en begrunnelse.');
    await userEvent.type(screen.getByLabelText('Hvorfor'), 'Gjelder en annen plan.');
    await userEvent.click(screen.getByRole('button', { name: 'Legg til side' }));
    expect(onconfirm).toHaveBeenCalledWith('Gjelder en annen plan.');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('a party', () => {
  it('always shows its name', () => {
    render(PartyChip, { party: 'Lillevik bygdeliste' });
    screen.getByText('Lillevik bygdeliste');
  });

  it.each([
    ['Ap', 'ap'],
    ['arbeidarpartiet', 'ap'],
    [' FRP ', 'frp'],
    ['Høgre', 'h'],
    ['Lillevik bygdeliste', 'local'],
  ])('%s has the colour %s', (name, key) => {
    expect(partyKey(name)).toBe(key);
  });
});

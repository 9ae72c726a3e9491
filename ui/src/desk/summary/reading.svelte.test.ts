import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { StatementLine, VersionLine } from '$lib/generated';
import { t } from '$lib/i18n';
import ReadingDialog from './ReadingDialog.svelte';
import type { SummaryDesk } from './summary-desk.svelte';

const version = (revision: number, text: string) =>
  ({ version: 1, revision, text, references: ['B1-1'] }) as unknown as VersionLine;
const statement = (revision: number, text: string) =>
  ({ id: 's', number: 4, text, versions: [version(revision, text)] }) as unknown as StatementLine;

/** The dialog for sending F4 back; the host has words that the reader has not seen when `newer` is there. */
function open(newer?: StatementLine) {
  const shown = $state({ statement: statement(1, 'Buss') });
  const sendBack = vi.fn((...[, read]: [string, VersionLine, string, string]) =>
    Promise.resolve(newer && read.revision === 1 ? ('told' as const) : true),
  );
  const reload = vi.fn(() => {
    if (newer) shown.statement = newer;
    return Promise.resolve();
  });
  const desk = { view: { unsigned: [] }, statement: () => undefined, sendBack, reload };
  const onclose = vi.fn();
  render(ReadingDialog, {
    desk: desk as unknown as SummaryDesk,
    get statement() {
      return shown.statement;
    },
    signs: false,
    onclose,
  });
  return { shown, sendBack, onclose, user: userEvent.setup() };
}

const comment = () => screen.getByRole('textbox', { name: t('summary-comment') });
const press = (name: string) => screen.getByRole('button', { name: t(name) });

describe('what a second reader answers', () => {
  it('is for the revision that was shown', async () => {
    const { sendBack, onclose, user } = open();
    await user.type(screen.getByRole('textbox', { name: t('summary-reader') }), 'WØ');
    await user.type(comment(), 'Hvem?');
    await user.click(press('summary-send-back'));
    expect(sendBack).toHaveBeenCalledWith('s', version(1, 'Buss'), 'WØ', 'Hvem?');
    expect(onclose).toHaveBeenCalled();
  });

  it('is asked for again, with the comment kept, when the words turn out to be others', async () => {
    localStorage.setItem('rundebord.summary.reader', 'WØ');
    const { sendBack, onclose, user } = open(statement(2, 'Buss og bane'));
    await user.type(comment(), 'Hvem?');
    await user.click(press('summary-send-back'));
    expect(await screen.findByText(t('summary-read-changed', { name: 'F4' }))).toBeTruthy();
    expect(onclose).not.toHaveBeenCalled();
    expect((comment() as HTMLTextAreaElement).value).toBe('Hvem?');
    await user.click(press('summary-send-back'));
    expect(sendBack.mock.calls.map(([, read]) => read.revision)).toEqual([1, 2]);
    expect(onclose).toHaveBeenCalled();
  });

  it('is not sent by a press in the moment that the words change on the screen', async () => {
    localStorage.setItem('rundebord.summary.reader', 'WØ');
    const { shown, sendBack, user } = open();
    await user.type(comment(), 'Hvem?');
    shown.statement = statement(2, 'Bane');
    await user.click(await screen.findByRole('button', { name: t('summary-read-anew') }));
    expect(sendBack).not.toHaveBeenCalled();
    await user.click(press('summary-send-back'));
    expect(sendBack.mock.calls.map(([, read]) => read.revision)).toEqual([2]);
  });
});

import type { AppError, Command } from '$lib/generated';

/** Refusals that only say that it is already so, or that somebody at the table was first: nobody needs to hear. */
const silent: Partial<Record<Command['kind'], string[] | 'all'>> = {
  ask_for_help: ['help_is_asked'],
  give_help: ['help_not_asked'],
  withdraw_note: ['note_withdrawn'],
  restore_note: ['note_not_withdrawn'],
  withdraw_answer: ['unknown'],
  reorder_notes: 'all',
  cancel_move: 'all',
};

export function forgives(command: Command, error: AppError): boolean {
  // Taken back, where nothing was.
  if (command.kind === 'rank_items' && command.items.length === 0) return error.code === 'unknown';
  const codes = silent[command.kind];
  return codes === 'all' || (codes?.includes(error.code) ?? false);
}

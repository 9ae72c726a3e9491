import type { OutcomeCell, OutcomeProposal, PlanOutcome } from '$lib/generated';

/** One round of the matrix: which columns of each row are its tables'. */
export interface OutcomeMatrix {
  round: number;
  tables: { id: string; number: number; column: number }[];
}

/** The rounds whose tables said anything of the plan's items, in order. */
export function matrices(outcome: PlanOutcome): OutcomeMatrix[] {
  const rounds = new Map<number, OutcomeMatrix>();
  outcome.columns.forEach(({ round, table, number }, column) => {
    const matrix = rounds.get(round) ?? { round, tables: [] };
    matrix.tables.push({ id: table, number, column });
    rounds.set(round, matrix);
  });
  return [...rounds.values()].filter(({ tables }) =>
    outcome.rows.some(({ cells }) => tables.some(({ column }) => said(cells[column]))),
  );
}

/** A table that wrote of the item or ranked it. */
export const said = (cell: OutcomeCell | undefined): boolean =>
  !!cell && (cell.notes.length > 0 || typeof cell.points === 'number');

export const proposalColor: Record<OutcomeProposal, 'success' | 'warning' | 'danger' | 'neutral'> =
  { kept: 'success', changed: 'warning', ended: 'danger', undecided: 'neutral' };

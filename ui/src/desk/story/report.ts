import type { ClosingReport, PlanItemLine, SetAsideLine, SetAsideReason } from '$lib/generated';

/** A part of the report: the element that it starts at, and what is in it. */
export type Section =
  | { id: string; kind: 'item'; plan_item: PlanItemLine | null; count: number }
  | { id: string; kind: 'set-aside' | 'objections' | 'follow-ups'; count: number };

export const itemElement = (item: PlanItemLine | null | undefined) =>
  `report-${item?.id ?? 'none'}`;

/** What the report has to tell, in order; nothing for what there is none of. */
export function sectionsOf(report: ClosingReport): Section[] {
  const items = report.items.map(({ plan_item, statements }): Section => ({
    id: itemElement(plan_item),
    kind: 'item',
    plan_item: plan_item ?? null,
    count: statements.length,
  }));
  const rest: Section[] = [
    { id: 'report-set-aside', kind: 'set-aside', count: report.set_aside.length },
    { id: 'report-objections', kind: 'objections', count: report.objections.length },
    { id: 'report-follow-ups', kind: 'follow-ups', count: report.follow_ups.length },
  ];
  return [...items, ...rest.filter(({ count }) => count > 0)];
}

/** In the order the report has them: by reason. */
export function byReason(
  lines: readonly SetAsideLine[],
): { reason: SetAsideReason; lines: SetAsideLine[] }[] {
  const groups = new Map<SetAsideReason, SetAsideLine[]>();
  for (const line of lines) groups.set(line.reason, [...(groups.get(line.reason) ?? []), line]);
  return [...groups].map(([reason, all]) => ({ reason, lines: all }));
}

import type { AttendanceLine, Presence } from '$lib/generated';

export type Order = 'name' | 'party';

/** A part of the list under one heading; `party` is undefined for those without, and when sorted by name. */
export interface Group {
  party?: string;
  lines: AttendanceLine[];
}

export const isMember = (line: AttendanceLine) => line.mandate.kind === 'member';
export const isDeputy = (line: AttendanceLine) => line.mandate.kind === 'deputy';
export const isElected = (line: AttendanceLine) => isMember(line) || isDeputy(line);

export interface Counts {
  present: number;
  /** Members only: a deputy who is not called in is not absent. */
  absent: number;
  expected: number;
  /** Deputies who are called in or present. */
  deputies: number;
}

/** Counts those who may sit at a table. */
export function counted(lines: AttendanceLine[]): Counts {
  const elected = lines.filter(isElected);
  const having = (presence: Presence) => elected.filter((line) => line.presence === presence);
  return {
    present: having('present').length,
    absent: having('absent').filter(isMember).length,
    expected: having('expected').length,
    deputies: elected.filter((line) => isDeputy(line) && line.presence !== 'absent').length,
  };
}

const fold = (text: string) => text.toLocaleLowerCase('nb');

/** True when every word that is searched for is somewhere in the name or the party. */
export function matches(line: AttendanceLine, search: string): boolean {
  const text = fold(`${line.name} ${line.party ?? ''}`);
  return fold(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The largest party first; lines keep their order. */
export function grouped(lines: AttendanceLine[], order: Order): Group[] {
  if (order === 'name') return lines.length > 0 ? [{ lines }] : [];
  const groups = new Map<string | undefined, AttendanceLine[]>();
  for (const line of lines) {
    const party = line.party ?? undefined;
    groups.set(party, [...(groups.get(party) ?? []), line]);
  }
  return [...groups]
    .map(([party, lines]) => ({ party, lines }))
    .sort((a, b) => b.lines.length - a.lines.length);
}

/** Members that a deputy can sit in for: those who are not there and nobody sits in for, the deputy's own party first. */
export function substitutable(
  everybody: readonly AttendanceLine[],
  deputy: AttendanceLine,
): AttendanceLine[] {
  const chosen = deputy.sits_in_for?.person;
  const free = everybody.filter(
    (line) =>
      line.person === chosen || (isMember(line) && line.presence === 'absent' && !line.replaced_by),
  );
  const own = (line: AttendanceLine) => line.party === deputy.party;
  return [...free.filter(own), ...free.filter((line) => !own(line))];
}

/** The one person who is meant, when what is searched for leaves one who is not marked as there. */
export function meant(found: readonly AttendanceLine[]): AttendanceLine | undefined {
  const waiting = found.filter((line) => isElected(line) && line.presence !== 'present');
  return waiting.length === 1 ? waiting[0] : undefined;
}

/** The parties that have a colour of their own here; every other list is neutral. */
const known = {
  ap: ['Ap', 'A', 'Arbeiderpartiet', 'Arbeidarpartiet'],
  h: ['H', 'Høyre', 'Høgre'],
  sp: ['Sp', 'Senterpartiet'],
  frp: ['FrP', 'Fremskrittspartiet', 'Framstegspartiet'],
  sv: ['SV', 'Sosialistisk Venstreparti'],
  v: ['V', 'Venstre'],
  krf: ['KrF', 'Kristelig Folkeparti', 'Kristeleg Folkeparti'],
  mdg: ['MDG', 'Miljøpartiet De Grønne', 'Miljøpartiet Dei Grøne'],
  r: ['R', 'Rødt', 'Raudt'],
  inp: ['INP', 'Industri- og Næringspartiet'],
};

export type PartyKey = keyof typeof known | 'local';

const keys = new Map<string, PartyKey>(
  Object.entries(known).flatMap(([key, names]) =>
    names.map((name) => [name.toLocaleLowerCase('nb'), key as PartyKey]),
  ),
);

/** The colour key of a party written in short or in full, in bokmål or nynorsk. */
export const partyKey = (name: string): PartyKey =>
  keys.get(name.trim().toLocaleLowerCase('nb')) ?? 'local';

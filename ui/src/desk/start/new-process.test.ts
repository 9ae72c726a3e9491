import { describe, expect, it } from 'vitest';
import { emptyForm, fileNameFor, formErrors, toNewProcess } from './new-process';

const filled = { ...emptyForm(2026, 'nn'), title: ' Samfunnsdel ', municipality: 'Lillevik ' };

describe('the form for a new process', () => {
  it.each([
    [2023, '2023', '2027'],
    [2026, '2023', '2027'],
    [2027, '2027', '2031'],
    [2022, '2019', '2023'],
  ])('proposes the council period of %i', (year, periodFrom, periodTo) => {
    expect(emptyForm(year, 'nb')).toMatchObject({ periodFrom, periodTo });
  });

  it('says what is missing', () => {
    expect(Object.keys(formErrors(emptyForm(2026, 'nb')))).toEqual(['title', 'municipality']);
    expect(formErrors(filled)).toEqual({});
  });

  it('refuses years that are not years, and a period that ends first', () => {
    expect(formErrors({ ...filled, periodFrom: '23' })).toEqual({ periodFrom: 'start-error-year' });
    expect(formErrors({ ...filled, periodTo: '2019' })).toEqual({ periodTo: 'start-error-period' });
  });

  it('goes to the host trimmed, with years as numbers', () => {
    expect(toNewProcess(filled, undefined)).toEqual({
      title: 'Samfunnsdel',
      municipality: 'Lillevik',
      period_from: 2023,
      period_to: 2027,
      written_language: 'nn',
      second_reader: false,
      path: undefined,
    });
  });
});

describe('a proposed file name', () => {
  it.each([
    ['Kommuneplanens samfunnsdel', 'Kommuneplanens samfunnsdel.rundebord'],
    ['Plan 2024/2036: "vekst"?', 'Plan 2024 2036 vekst.rundebord'],
    [' ... ', 'Planprosess.rundebord'],
  ])('is safe on every system: %s', (title, name) => {
    expect(fileNameFor(title, 'Planprosess')).toBe(name);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOrganisationNumber } from './organisation-number.ts';

describe('an organisation number', () => {
  it.each([
    ['974760673', '974760673'],
    ['974 760 673', '974760673'],
    ['985399077', '985399077'],
    ['202100-5489', '2021005489'],
    ['2120000142', '2120000142'],
    ['556012-5790', '5560125790'],
  ])('[M4] %s is kept as %s', (said, kept) => {
    expect(parseOrganisationNumber(said)).toBe(kept);
  });

  it.each([
    ['974760674', 'a wrong Norwegian check digit'],
    ['2021005488', 'a wrong Swedish check digit'],
    ['97476067', 'eight digits'],
    ['8112189876', 'a Swedish personal identity number'],
    ['01010112345', 'eleven digits, as a national identity number has'],
    ['974760673 MVA', 'letters'],
    ['', 'nothing'],
  ])('[M4] refuses %s: %s', (said) => {
    expect(parseOrganisationNumber(said)).toBeUndefined();
  });

  it('[M4] refuses any number with one digit changed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('974760673', '985399077', '2021005489', '5560125790'),
        fc.nat(9),
        fc.integer({ min: 1, max: 9 }),
        (number, at, shift) => {
          const place = at % number.length;
          const digit = (Number(number[place]) + shift) % 10;
          const changed = `${number.slice(0, place)}${digit}${number.slice(place + 1)}`;
          expect(parseOrganisationNumber(changed)).toBeUndefined();
        },
      ),
    );
  });
});

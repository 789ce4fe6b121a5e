import { commandNames, commandSchema, fieldsOf } from '@handslag/contract/form';
import { describe, expect, it } from 'vitest';
import { rows } from './table.ts';

const forms = commandNames.flatMap((name) => {
  const row = rows[name];
  const schema = commandSchema(name);
  return 'none' in row || schema === undefined ? [] : [{ name, row, schema }];
});

/** Ids of the thing that a form is opened at. */
const isOfThing = (name: string) =>
  /^(actor|commitment|decision|handover|question|consent|event|rule|resource)Id$/.test(name);

describe('every command that a person may say', () => {
  it('has a form, or a reason for having none', () => {
    const reasons = commandNames.flatMap((name) => {
      const row = rows[name];
      return 'none' in row ? [row.none] : [];
    });
    expect(reasons.filter((reason) => !/\w+ \w+ \w+/.test(reason))).toEqual([]);
    expect(forms.length + reasons.length).toBe(commandNames.length);
    expect(reasons.length).toBeLessThanOrEqual(6);
  });

  it.each(forms)('$name asks only for fields that it has', ({ row, schema }) => {
    const known = new Set([...fieldsOf(schema), ...(row.extra ?? [])].map(({ name }) => name));
    const asked = [...row.fields, ...(row.more ?? []), ...(row.keeps ?? []), ...(row.beside ?? [])];
    expect(asked.filter((name) => !known.has(name) && name !== 'attested')).toEqual([]);
    const voiced = row.voice === undefined ? [] : [row.voice];
    expect(voiced.filter((name) => !known.has(name))).toEqual([]);
  });

  it.each(forms)(
    '$name asks for all that its command needs, or has it from where it was opened',
    ({ row, schema }) => {
      const settled = new Set([
        ...row.fields,
        ...(row.more ?? []),
        row.makes,
        row.voice,
        'partnershipId',
        'personId',
        'upToPosition',
        'about',
      ]);
      const missing = fieldsOf(schema).filter(
        ({ name, optional }) => !optional && !settled.has(name) && !isOfThing(name),
      );
      expect(missing.map(({ name }) => name)).toEqual([]);
    },
  );
});

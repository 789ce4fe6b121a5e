import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { catalogue, isEventName } from '../catalogue.ts';
import { marks } from '../shared/mark.ts';
import { naming } from './naming.ts';

const idPattern = '[0-9a-f]{8}-[0-9a-f]{4}';
const holdsIds = (schema: z.ZodType): boolean =>
  JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any' })).includes(idPattern);

/** What every id in a field is marked as the id of, wherever it stands in it. */
const markedIn = (schema: z.ZodType): string[] => {
  const found = new Set<string>();
  z.toJSONSchema(schema, {
    unrepresentable: 'any',
    override({ zodSchema }) {
      const mark = zodSchema instanceof z.ZodType ? marks.get(zodSchema) : undefined;
      if (mark?.of) found.add(mark.of);
    },
  });
  return [...found];
};

const fields = Object.values(catalogue).flatMap(({ type, said }) =>
  Object.entries(said.shape).flatMap(([field, schema]) =>
    holdsIds(schema) ? [{ type, field, schema }] : [],
  ),
);

describe('what the ids in events name', () => {
  it.each(Object.keys(catalogue))(
    '[AU1] %s says of each field that holds ids what they name, and of no other',
    (type) => {
      if (!isEventName(type)) throw new Error(`${type} is none of ours`);
      const held = fields.filter((one) => one.type === type).map(({ field }) => field);
      expect(Object.keys(naming[type]).toSorted()).toEqual(held.toSorted());
    },
  );

  it.each(fields)(
    '[AU1] $type.$field is an actor’s where it is said to be, and nothing else',
    ({ type, field, schema }) => {
      const names = naming[type][field];
      const isActors = markedIn(schema).includes('actor');
      expect(isActors).toBe(names === 'word' || names === 'actor');
    },
  );
});

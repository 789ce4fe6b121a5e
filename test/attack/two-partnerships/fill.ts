import { type Mark, marks, type Thing } from '@handslag/domain/shared/mark';
import { z } from 'zod';
import type { Chance } from './chance.ts';

/** Ids that somebody could have come to know, by what they are ids of. */
export type Known = (of: Thing) => readonly string[];

const A_YEAR_MS = 365 * 86_400_000;
const NEW = 0.1;
const SAID = ['Ord som noen sier', 'Det ble sagt på en annen måte'];
/** Where a text says which field of an entry is meant. */
const FIELDS = ['text', 'note', 'words', 'goal', 'question', 'activity', 'need', 'title'];

const inner = (schema: z.core.$ZodType): z.core.$ZodType | undefined => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return schema.def.innerType;
  return schema instanceof z.ZodPipe ? schema.def.in : undefined;
};

const dateFrom = (chance: Chance): string =>
  new Date(Date.now() + Math.floor((chance.next() * 2 - 0.5) * A_YEAR_MS)).toISOString().slice(0, 10);

const marked = ({ is, of }: Mark, chance: Chance, known: Known, newId: () => string): unknown => {
  if (is === 'id' && of !== undefined) return (chance.is(NEW) ? undefined : chance.one(known(of))) ?? newId();
  if (is === 'date' || is === 'due') return dateFrom(chance);
  if (is === 'instant') return new Date(Date.now() - Math.floor(chance.next() * 1000)).toISOString();
  return is === 'score' ? 3 : chance.one(SAID);
};

/** Something that a schema may take, ids from what is known; rules say whether it is taken. */
export function filled(schema: z.core.$ZodType, chance: Chance, known: Known, newId: () => string): unknown {
  const mark = schema instanceof z.ZodType ? marks.get(schema) : undefined;
  if (mark) return marked(mark, chance, known, newId);
  const again = (one: z.core.$ZodType): unknown => filled(one, chance, known, newId);
  if (schema instanceof z.ZodOptional) return chance.is(0.3) ? again(schema.def.innerType) : undefined;
  const within = inner(schema);
  if (within) return again(within);
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(schema.shape).map(([field, one]: [string, z.core.$ZodType]) => [
        field,
        field === 'field' ? chance.one(FIELDS) : again(one),
      ]),
    );
  if (schema instanceof z.ZodArray)
    return Array.from({ length: Math.floor(chance.next() * 3) }, () => again(schema.def.element));
  if (schema instanceof z.ZodEnum) return chance.one(schema.options);
  if (schema instanceof z.ZodLiteral) return schema.value;
  if (schema instanceof z.ZodUnion) {
    const option: z.core.$ZodType | undefined = chance.one(schema.options);
    return option && again(option);
  }
  if (schema instanceof z.ZodBoolean) return chance.is(0.5);
  if (schema instanceof z.ZodNumber) return 1 + Math.floor(chance.next() * 5);
  return chance.one(SAID);
}

import type { Ask, Field } from '@handslag/contract/form';
import { dayOf, instantAt } from '../../lib/moment.ts';

/** What stands in the fields of a form, by name. */
export type Values = Readonly<Record<string, unknown>>;

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** The fields that stand inside a field. */
export const inside = (value: unknown): Values => (isValues(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const day = /^\d{4}-\d\d-\d\d$/;
const dayAndTime = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/;

/** Where and when a form is filled in. */
export interface Where {
  timeZone: string;
  /** Milliseconds since 1970. */
  now: number;
}

const dueOf = (text: string, { timeZone }: Where): string => {
  const [, date, time] = dayAndTime.exec(text) ?? [];
  return date === undefined || time === undefined ? text : instantAt(date, time, timeZone);
};

/** The middle of a day stands for a day whose time nobody has said; today is now. */
const instantOf = (text: string, where: Where): string => {
  if (!day.test(text)) return dueOf(text, where);
  return text === dayOf(where.now, where.timeZone)
    ? new Date(where.now).toISOString()
    : instantAt(text, '12:00', where.timeZone);
};

/** A field that is left as it is says nothing: today is when a thing happened unless it is said otherwise. */
const saidInstant = (text: string, optional: boolean, where: Where): string | undefined =>
  optional && text === dayOf(where.now, where.timeZone) ? undefined : instantOf(text, where);

const someOf = <T extends object>(said: T): T | undefined =>
  Object.keys(said).length > 0 ? said : undefined;

const eachOf = (ask: Extract<Ask, { is: 'each' }>, value: unknown, where: Where): Values => {
  const given = inside(value);
  return Object.fromEntries(
    ask.keys
      .map((key) => [key, saidBy({ name: key, optional: true, ask: ask.ask }, given[key], where)])
      .filter(([, said]) => said !== undefined),
  );
};

const numberOf = (value: unknown): unknown => {
  const text = textOf(value).replace(',', '.');
  if (typeof value === 'number' || text === '') return typeof value === 'number' ? value : undefined;
  return Number.isNaN(Number(text)) ? text : Number(text);
};

const linesOf = (value: unknown): string[] =>
  textOf(value)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What one field says: undefined where nothing was filled in. What fits no type stays as it is, for the schema to refuse. */
const saidBy = ({ ask, optional }: Field, value: unknown, where: Where): unknown => {
  const text = textOf(value);
  switch (ask.is) {
    case 'due':
      return text === '' ? undefined : dueOf(text, where);
    case 'instant':
      return text === '' ? undefined : saidInstant(text, optional, where);
    case 'yes':
      return value === 'yes' || value === true
        ? true
        : optional || value === undefined || value === ''
          ? undefined
          : false;
    case 'number':
    case 'score':
      return numberOf(value);
    case 'lines':
      return optional ? someOf(linesOf(value)) : linesOf(value);
    case 'ids':
      return optional ? someOf(listOf(value)) : listOf(value);
    case 'group':
      return someOf(valuesToFields(ask.fields, inside(value), where));
    case 'groups': {
      const rows = listOf(value)
        .map((row) => valuesToFields(ask.fields, inside(row), where))
        .filter((row) => Object.keys(row).length > 0);
      return optional ? someOf(rows) : rows;
    }
    case 'each':
      return optional ? someOf(eachOf(ask, value, where)) : eachOf(ask, value, where);
    case 'line':
    case 'words':
    case 'link':
    case 'email':
    case 'date':
    case 'choice':
    case 'id':
      break;
  }
  return text === '' ? undefined : text;
};

/** What the fields say, without those that say nothing. Nothing is checked here: the command's schema checks. */
export const valuesToFields = (fields: readonly Field[], values: Values, where: Where): Values =>
  Object.fromEntries(
    fields
      .map((field) => [field.name, saidBy(field, values[field.name], where)])
      .filter(([, said]) => said !== undefined),
  );

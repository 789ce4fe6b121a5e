import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acts, questions, routes } from '@handslag/contract/routes';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { interfacesIn } from './interfaces.ts';

const root = join(import.meta.dirname, '..', '..');
const contract = join(root, 'packages/contract/src');

const filesOf = (folder: string): string[] =>
  readdirSync(join(contract, folder))
    .map((name) => name.replace(/\.ts$/, ''))
    .toSorted();
const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
/** `getCaseLog` stands in `case-log`, `signIn` in `sign-in`. */
const fileFor = (name: string): string => kebab(name).replace(/^(get|preview)-/, '');

describe('a question has one file', () => {
  test('the table of questions is the list of the files, and so is the table of acts', () => {
    expect(Object.keys(questions).map(fileFor).toSorted()).toEqual(filesOf('questions'));
    expect(Object.keys(acts).map(kebab).toSorted()).toEqual(filesOf('acts'));
  });

  test.each(Object.keys(routes))('%s says shape, address and who may ask in its file alone', (name) => {
    const folder = Object.hasOwn(questions, name) ? 'questions' : 'acts';
    const source = readFileSync(
      join(contract, folder, `${folder === 'acts' ? kebab(name) : fileFor(name)}.ts`),
      'utf8',
    );
    const declared = [...source.matchAll(/^export const (\w+) = \{\n {2}method: /gm)].map(([, one]) => one);
    expect(declared).toEqual([name]);
  });

  test('questions change nothing, acts do', () => {
    expect(new Set(Object.values(questions).map(({ method }) => method))).toEqual(new Set(['GET']));
    expect(Object.values(acts).map(({ method }) => method)).not.toContain('GET');
  });
});

/** By name the fields of each shape that the contract exports. */
const shapes = async (): Promise<Map<string, ReadonlySet<string>>> => {
  const files = readdirSync(contract, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const modules = await Promise.all(files.map(async (name): Promise<object> => import(join(contract, name))));
  return new Map(
    modules.flatMap((module) =>
      Object.entries(module).flatMap(([name, value]): [string, ReadonlySet<string>][] =>
        value instanceof z.ZodObject ? [[name, new Set(Object.keys(value.shape))]] : [],
      ),
    ),
  );
};

/** Why an interface is a shape of the contract said again; undefined where it is not. */
const saidAgain = (
  { name, fields }: { name: string; fields: readonly string[] },
  known: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined => {
  if (known.has(name)) return `${name} is a shape of the contract`;
  const [same] =
    [...known].find(([, shape]) => fields.length >= 4 && fields.every((field) => shape.has(field))) ?? [];
  return same && `${name} has the fields of ${same}`;
};

describe('no answer is declared twice', () => {
  test('the views declare nothing that the contract has', async () => {
    const known = await shapes();
    expect(known.size).toBeGreaterThan(60);
    const views = join(root, 'packages/views/src');
    const wrong = interfacesIn(views).flatMap((one) => saidAgain(one, known) ?? []);
    expect(wrong).toEqual([]);
  });

  test('a second declaration is seen, under its own name or another', async () => {
    const known = await shapes();
    const fields = ['caseId', 'kind', 'access', 'title'];
    expect(saidAgain({ name: 'Matrix', fields: ['cells'] }, known)).toBe('Matrix is a shape of the contract');
    expect(saidAgain({ name: 'ShortCase', fields }, known)).toBe('ShortCase has the fields of CaseRow');
    expect(saidAgain({ name: 'Other', fields: [...fields, 'tariff'] }, known)).toBeUndefined();
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An interface, or a type that is an object, with the names of its own fields. */
export interface Declared {
  name: string;
  fields: string[];
}

const declared = /^(?:export )?(?:interface (\w+)[^{\n]*|type (\w+) = )\{\n(.*?)^\}/gms;

/** What is declared in the files below a folder; tests and test data left out. */
export const interfacesIn = (folder: string): Declared[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|test-data/.test(name))
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(declared)])
    .map(([, first, second, body = '']) => ({
      name: first ?? second ?? '',
      fields: [...body.matchAll(/^ {2}(?:readonly )?(\w+)\??:/gm)].map(([, field = '']) => field),
    }));

import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { mutants } from './mutants.ts';

const root = new URL('../../../', import.meta.url);
const mutant = mutants[Number(process.env['MUTANT'])];
if (!mutant) throw new Error('MUTANT says which one to plant, by its place in the list');
const { file, from, to } = mutant;
const { href } = new URL(file, root);
const source = readFileSync(fileURLToPath(href), 'utf8');
if (source.split(from).length !== 2) throw new Error(`${file} holds not once: ${from}`);

// Whatever is loaded of the file from here on is what it would be without the rule.
registerHooks({
  load: (url, context, next) =>
    url === href
      ? {
          format: 'module-typescript',
          shortCircuit: true,
          source: source.replace(from, () => to),
        }
      : next(url, context),
});

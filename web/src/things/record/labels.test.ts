import { commandNames, commandSchema, type Field, fieldsOf } from '@handslag/contract/form';
import { fieldText } from '@handslag/language/commands';
import { loadWording } from '@handslag/language/languages';
import { describe, expect, it } from 'vitest';
import type { FormRow } from './row.ts';
import { rowOf } from './rows/table.ts';

const pathsOf = (fields: readonly Field[], within = ''): string[] =>
  fields.flatMap(({ name, ask }) => [
    `${within}${name}`,
    ...('fields' in ask ? pathsOf(ask.fields, `${within}${name}.`) : []),
  ]);

const forms = commandNames.flatMap((say) => {
  const row: FormRow | undefined = rowOf(say);
  const schema = commandSchema(say);
  if (row === undefined || schema === undefined) return [];
  const shown = new Set([...row.fields, ...(row.more ?? []), 'heard']);
  // What a form asks for beside its command, and draws by hand, says its own name.
  const extra = (row.extra ?? []).filter(({ name }) => row.draw?.[name] === undefined);
  const all = [...fieldsOf(schema), ...extra];
  return [{ say, paths: pathsOf(all.filter(({ name }) => shown.has(name))) }];
});

describe.each(['nb', 'nn', 'sv', 'en'] as const)('the fields of forms, in %s', (language) => {
  it.each(forms)(
    '$say shows none by its key, whether it is the command’s own or the form’s',
    async (form) => {
      const wording = await loadWording(language);
      const raw = form.paths.filter((path) => {
        const { label } = fieldText(form.say, path, wording);
        return label === path || !/^\p{Lu}/u.test(label);
      });
      expect(raw).toEqual([]);
    },
  );
});

import { lookup } from './lookup.ts';
import type { Labels, LabelTable } from './types.ts';

/** Whether a name is that of a table. */
export const isLabelTable = (labels: Labels, name: string): name is LabelTable => Object.hasOwn(labels, name);

/** The table whose values are just these, or undefined where there is none: what a choice is called follows from its type. */
export const tableOf = (labels: Labels, values: readonly string[]): LabelTable | undefined =>
  Object.keys(labels)
    .filter((name) => isLabelTable(labels, name))
    .find((name) => {
      const known = Object.keys(labels[name]);
      return known.length === values.length && values.every((value) => known.includes(value));
    });

/** What a value is called, or the value itself where it is none of the list: an imported log may hold others. */
export const labelOf = (labels: Labels, table: LabelTable, value: string): string =>
  lookup(labels[table], value) ?? value;

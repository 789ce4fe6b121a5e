import { lookup } from './lookup.ts';
import type { Labels, LabelTable } from './types.ts';

/** Whether a name is that of a table. */
export const isLabelTable = (labels: Labels, name: string): name is LabelTable => Object.hasOwn(labels, name);

/** What a value is called, or the value itself where it is none of the list: an imported log may hold others. */
export const labelOf = (labels: Labels, table: LabelTable, value: string): string =>
  lookup(labels[table], value) ?? value;

import type { Field } from '@handslag/contract/form';
import type { ComponentType } from 'react';
import type { Given } from './given.ts';
import type { Values } from './to-command.ts';

/** What a part of a form that is drawn by hand is told. */
export interface Drawn {
  field: Field;
  given: Given;
  /** Its name in the form. */
  name: string;
  label: string;
  help: string | undefined;
}

/** What a form adds to its command's schema: order, grouping, defaults, conditions. Everything else is read from the schema. */
export interface FormRow {
  /** The fields asked for, in order. */
  fields: readonly string[];
  /** Those that are seldom needed: under «Flere valg». */
  more?: readonly string[];
  /** Those that stand side by side where there is room. */
  beside?: readonly string[];
  /** The field that holds the id of what is new. */
  makes?: string;
  /** The field that names the actor who says it. */
  voice?: string;
  /** Asked for beside the command's own fields. */
  extra?: readonly Field[];
  /** What stands there before anybody has written. */
  start?: (given: Given) => Values;
  /** Whether a field is asked for, by what stands in the others. */
  asks?: Readonly<Record<string, (values: Values, given: Given) => boolean>>;
  /** The ids that can be chosen, where the type alone would offer too many. */
  among?: Readonly<Record<string, (given: Given, values: Values) => readonly string[]>>;
  /** Fields that no type draws. */
  draw?: Readonly<Record<string, ComponentType<Drawn>>>;
  /** What the form is about. */
  lead?: ComponentType<{ given: Given }>;
  /** What is said, from the command as filled in: other commands before or after it, or another in its place. */
  finish?: (said: Values, given: Given, values: Values) => readonly Values[];
  /** What stays for «one more»; without it there is no such button. */
  keeps?: readonly string[];
}

/** A command that has no form of its own, and why. */
export interface NoForm {
  none: string;
}

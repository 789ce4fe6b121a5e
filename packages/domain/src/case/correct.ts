import type { z } from 'zod';
import { catalogue, type EventName } from '../catalogue.ts';
import { mandateOf } from '../partnership/mandate.ts';
import { type Decided, decided, refuse } from '../shared/decided.ts';
import { isCoordinator, isImport, type Say, type Situation } from './situation.ts';
import type { Entry } from './state.ts';

/**
 * Clear fields that no rule judges by: a slip of the pen in them may be mended. Due dates and times of fulfilment are
 * not among them: they are changed by agreement, in the open.
 */
const clearFields: Partial<Record<EventName, readonly string[]>> = {
  DecisionMade: ['reviewOn'],
  DecisionAnchored: ['on'],
  DecisionReviewed: ['reviewOn'],
  HandoverAccepted: ['firstContactBy'],
};
const never: ReadonlySet<EventName> = new Set(['EntryCorrected', 'CaseErased']);

const valueOf = (type: EventName, field: string): z.ZodType | undefined => {
  const shape: Readonly<Record<string, z.ZodType>> = catalogue[type].said.shape;
  const schema = Object.hasOwn(shape, field) ? shape[field] : undefined;
  // Lists of texts are corrected by saying the entry anew.
  return schema?.safeParse([]).success ? undefined : schema;
};

/** The fields of an event that may be corrected: its texts, and the few dates that no rule judges by. */
export const correctable = (type: EventName): readonly string[] => {
  if (never.has(type)) return [];
  const { freeFields, personalFields } = catalogue[type];
  return [...freeFields, ...personalFields, ...(clearFields[type] ?? [])].filter(
    (field) => valueOf(type, field) !== undefined,
  );
};

const mayCorrect = (entry: Entry, situation: Situation): boolean => {
  const { by } = situation.circumstance;
  return (
    isImport(situation) ||
    isCoordinator(situation) ||
    entry.recordedBy === by ||
    (entry.onBehalfOf !== undefined && mandateOf(situation.partnership, by, entry.onBehalfOf) !== undefined)
  );
};

/** History is never rewritten: the correction stands beside what it corrects. */
export const correctEntry = (command: Say<'CorrectEntry'>, situation: Situation): Decided => {
  const { eventId, field, was, becomes, why } = command;
  const entry = situation.state.entries.get(eventId);
  if (!entry) return refuse('not-found', { eventId });
  if (!mayCorrect(entry, situation)) return refuse('case/entry-not-yours', { eventId });
  if (!correctable(entry.type).includes(field))
    return refuse('case/field-not-correctable', { field, fields: correctable(entry.type) });
  if (!valueOf(entry.type, field)?.safeParse(becomes).success)
    return refuse('case/correction-does-not-fit', { field });
  if (was === becomes) return refuse('nothing-changes', { field });
  const clear = clearFields[entry.type]?.includes(field) === true;
  return decided({
    type: 'EntryCorrected',
    data: { eventId, field, was, becomes, why, ...(clear ? { value: becomes } : {}) },
  });
};

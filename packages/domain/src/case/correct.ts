import type { z } from 'zod';
import { catalogue, type EventName } from '../catalogue.ts';
import { mandateOf } from '../partnership/mandate.ts';
import { commitmentEvents } from './commitment/events.ts';
import { type Decided, decided, refuse } from '../shared/decided.ts';
import { isCoordinator, isImport, type Say, type Situation } from './situation.ts';
import type { Id } from '../shared/id.ts';
import type { Entry } from './state.ts';

/**
 * Clear fields that no rule judges by: a slip of the pen in them may be mended. Due dates and times of fulfilment are
 * not among them: they are changed by agreement, in the open.
 */
const clearFields: Partial<Record<EventName, readonly string[]>> = {
  DecisionMade: ['reviewOn'],
  DecisionAnchored: ['on'],
  DecisionReviewed: ['reviewOn'],
};
/**
 * What is never corrected: a correction itself, and words by which others go on. A consent, a rating, a read-back, an
 * acceptance, a reading is contested, withdrawn, or said anew.
 */
const never: ReadonlySet<EventName> = new Set([
  'EntryCorrected',
  'CaseErased',
  'ConsentGiven',
  'ConsentWithdrawn',
  'JourneyRated',
  'CommitmentAccepted',
  'FulfilmentConfirmed',
  'HandoverAccepted',
  'HandoverVerified',
  'HandoverLanded',
  'DecisionInterpreted',
  'StatementConfirmed',
  'StatementContested',
  'ConfidentialCaseOpened',
]);
/** What somebody is bound to: it is changed by agreement, in the open. */
const binding: ReadonlySet<string> = new Set(['what']);

const isOfCommitment = (type: EventName): boolean => Object.hasOwn(commitmentEvents, type);

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
    (field) => valueOf(type, field) !== undefined && !(isOfCommitment(type) && binding.has(field)),
  );
};

/**
 * Own words, and what an actor has settled, are corrected by that actor; what was told and waits for its answer also by who
 * recorded it; what another system said by a coordinator. What is nobody's word is its recorder's, or its actor's.
 */
const mayCorrect = (eventId: Id, { words, recordedBy, onBehalfOf }: Entry, situation: Situation): boolean => {
  const { circumstance, partnership, state } = situation;
  const { by } = circumstance;
  if (isImport(situation)) return true;
  const represents = (actor: Id) =>
    (circumstance.onBehalfOf === undefined || circumstance.onBehalfOf === actor) &&
    mandateOf(partnership, by, actor) !== undefined;
  if (words.length === 0) return recordedBy === by || (onBehalfOf !== undefined && represents(onBehalfOf));
  const settled = (actor: Id) =>
    state.told.get(eventId)?.words.find((word) => word.actor === actor)?.settled !== undefined;
  return words.every(
    ([actor, ground]) =>
      represents(actor) ||
      (ground === 'attested' && recordedBy === by && !settled(actor)) ||
      (ground === 'imported' && isCoordinator(situation)),
  );
};

/** History is never rewritten: the correction stands beside what it corrects. */
export const correctEntry = (command: Say<'CorrectEntry'>, situation: Situation): Decided => {
  const { eventId, field, was, becomes, why } = command;
  const entry = situation.state.entries.get(eventId);
  if (!entry) return refuse('not-found', { eventId });
  if (!mayCorrect(eventId, entry, situation)) return refuse('case/entry-not-yours', { eventId });
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

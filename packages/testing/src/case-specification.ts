import { catalogue, type SaidEvent } from '@handslag/domain/catalogue';
import { caseDecider } from '@handslag/domain/case/decider';
import { evolveCase } from '@handslag/domain/case/evolve';
import type { SayableInCase } from '@handslag/domain/case/situation';
import { type CaseState, unopenedCase } from '@handslag/domain/case/state';
import { type NewEvent, parseFact } from '@handslag/domain/codec';
import { CaseCommand } from '@handslag/domain/commands';
import type { PartnershipState } from '@handslag/domain/partnership/state';
import type { RefusalCode } from '@handslag/domain/refusals';
import type { Circumstance, Decided, Refusal } from '@handslag/domain/shared/decided';
import type { Grounds } from '@handslag/domain/word/ground';
import { expect } from 'vitest';
import { testId } from './ids.ts';
import { say } from './say.ts';
import { caseId, FEBRUARY, MONDAY, partnershipId, samplePartnership } from './sample-case.ts';

/** A fact, and when it happened and for whom it was said, where that matters. */
export type Happened = SaidEvent & { when?: string; onBehalfOf?: string; grounds?: Grounds };
/** The fact happened at this instant. */
export const at = (when: string, event: SaidEvent): Happened => ({ ...event, when });

/** The recorder vouches that the actor said it in a meeting. */
export const told = (actor: string, event: Happened): Happened => ({
  ...event,
  grounds: { [actor]: { ground: 'attested', by: recorder, how: 'meeting' } },
});
/** The actor said it itself. */
export const own = (actor: string, event: Happened): Happened => ({
  ...event,
  grounds: { [actor]: { ground: 'own' } },
});

const withoutTexts = (event: SaidEvent): Record<string, unknown> => {
  const { freeFields, personalFields } = catalogue[event.type];
  const sealed = new Set([...freeFields, ...personalFields]);
  return Object.fromEntries(Object.entries(event.data).filter(([field]) => !sealed.has(field)));
};

/** An event as the log answers it where every text is sealed: so the rules are tested without any. */
export const asRead = (event: SaidEvent, id: string, meta: NewEvent['meta']): NewEvent => {
  const fact = { type: event.type, data: withoutTexts(event) };
  parseFact(fact);
  return { ...fact, id, schemaVersion: catalogue[event.type].version, meta };
};

const metaOf = (when: string, by: string, causationId: string): NewEvent['meta'] => ({
  recordedAt: when,
  occurredAt: when,
  recordedBy: by,
  partnershipId,
  caseId,
  correlationId: causationId,
  causationId,
});

/** The n-th given event has this id, for commands that point to it. */
export const givenId = (n: number): string => testId(6000 + n);
/** Who recorded what is given. */
export const recorder = testId(50);

/** The case after these events. */
export const caseAfter = (events: readonly Happened[], id = caseId): CaseState =>
  events.reduce(
    (state, { when = FEBRUARY, onBehalfOf, grounds, ...event }, n) =>
      evolveCase(
        state,
        asRead(event, givenId(n), { ...metaOf(when, recorder, givenId(n)), onBehalfOf, grounds }),
      ),
    unopenedCase(id),
  );

/** How a command is said: by whom, and what differs from «now, in the sample partnership». */
export interface Saying extends Partial<Omit<Circumstance, 'by'>> {
  by: string;
  partnership?: PartnershipState;
  key?: string;
}

/** Exactly these facts follow, in this order. */
export const follows = (...events: SaidEvent[]): Decided => ({ ok: true, events });
/** It is refused with this code, and with these among its params. */
export const refused = (code: RefusalCode, params: Refusal['params'] = {}): unknown => ({
  ok: false,
  refusal: { code, params: expect.objectContaining(params) },
});

/** Given what has happened, when this is said, then that follows: the form of every numbered rule of a case. */
export const given = (...events: Happened[]) => {
  const state = caseAfter(events);
  const decide = (command: SayableInCase, { by, partnership, key, ...how }: Saying): Decided => {
    const occurredAt = how.occurredAt ?? how.recordedAt ?? MONDAY;
    const circumstance = { by, recordedAt: MONDAY, ...how, occurredAt };
    const around = { partnership: partnership ?? samplePartnership, citizens: how.citizens };
    return say(caseDecider, command, state, circumstance, around, { key: key ?? testId(7000) });
  };
  return {
    state,
    /** A person says it: the command is parsed as it comes from outside. */
    when: (command: object, saying: Saying): Decided => decide(CaseCommand.parse(command), saying),
    /** A person says it past the schema, to show the rule behind it. */
    said: decide,
    /** An import says it: words may be missing. */
    imported: (command: SayableInCase, saying: Partial<Saying> = {}): Decided =>
      decide(command, { by: recorder, ...saying, source: 'import' }),
  };
};

import { commandActor } from '@handslag/contract/acts/command-actor';
import { commandAssessment } from '@handslag/contract/acts/command-assessment';
import { commandCase } from '@handslag/contract/acts/command-case';
import { commandPartnership } from '@handslag/contract/acts/command-partnership';
import { commandPerson } from '@handslag/contract/acts/command-person';
import { call } from '@handslag/contract/client';
import type {
  ActorCommands,
  AssessmentCommands,
  CaseCommands,
  PartnershipCommands,
  PersonCommands,
  Recorded,
} from '@handslag/contract/commands';
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { z } from 'zod';
import { newId } from './new-id.ts';
import { usePartnership } from './partnership.tsx';
import { readAnew } from './read-anew.ts';
import { recordKey } from './record-key.ts';

type Said<C extends z.ZodType<{ commands: unknown[] }>> =
  z.input<C> extends { commands: (infer I)[] } ? I : never;
type CaseSaying = Said<typeof CaseCommands>;
type PartnershipSaying = Said<typeof PartnershipCommands>;

/** What is recorded, and in which stream: all commands land, or none. `ifMatch` is the revision that was read. */
export type Entry = { ifMatch?: string | undefined } & (
  | { in: 'case'; caseId: string; commands: CaseSaying[]; meetingId?: string }
  | { in: 'partnership'; commands: PartnershipSaying[] }
  | { in: 'actor'; actorId: string; commands: Said<typeof ActorCommands>[] }
  | { in: 'assessment'; assessmentId: string; commands: Said<typeof AssessmentCommands>[] }
  | { in: 'person'; personId: string; commands: Said<typeof PersonCommands>[] }
);

/** Who writes, and in which partnership: as the page knew it when the writing began. */
export interface Writer {
  partnershipId: string;
  personId: string;
}

/** The writer of a form: whoever signs in while it stands open does not become it. */
export const useWriter = (): Writer => {
  const { partnershipId, personId } = usePartnership();
  return useState({ partnershipId, personId })[0];
};

/** Sends one entry, as the one who wrote it. Fails as `call` does; `session/none` where somebody else is signed in by now. */
export const send = (
  { partnershipId, personId: asPerson }: Writer,
  entry: Entry,
  idempotencyKey: string,
): Promise<Recorded> => {
  const headers = {
    idempotencyKey,
    asPerson,
    ...(entry.ifMatch === undefined ? {} : { ifMatch: entry.ifMatch }),
  };
  if (entry.in === 'case') {
    const { caseId, commands, meetingId } = entry;
    const body = { commands, ...(meetingId === undefined ? {} : { meetingId }) };
    return call(commandCase, { params: { partnershipId, caseId }, body, ...headers });
  }
  if (entry.in === 'partnership') {
    const { commands } = entry;
    return call(commandPartnership, { params: { partnershipId }, body: { commands }, ...headers });
  }
  if (entry.in === 'actor') {
    const { actorId, commands } = entry;
    return call(commandActor, { params: { partnershipId, actorId }, body: { commands }, ...headers });
  }
  if (entry.in === 'assessment') {
    const { assessmentId, commands } = entry;
    const params = { partnershipId, assessmentId };
    return call(commandAssessment, { params, body: { commands }, ...headers });
  }
  const { personId, commands } = entry;
  return call(commandPerson, { params: { partnershipId, personId }, body: { commands }, ...headers });
};

/**
 * Records an entry, then reads anew what is on screen. One idempotency key per submit: the same entry sent again
 * after a broken connection lands once. Fails with ProblemError, TypeError (not reached): show it with `<Problem>`.
 */
export const useRecord = (): UseMutationResult<Recorded, Error, Entry> => {
  const writer = useWriter();
  const client = useQueryClient();
  const sent = useRef({ entry: '', key: '' });
  return useMutation({
    mutationKey: recordKey,
    mutationFn: (entry: Entry) => {
      const said = JSON.stringify(entry);
      if (sent.current.entry !== said) sent.current = { entry: said, key: newId() };
      return send(writer, entry, sent.current.key);
    },
    onSuccess: async () => {
      sent.current = { entry: '', key: '' };
      await readAnew(client);
    },
  });
};

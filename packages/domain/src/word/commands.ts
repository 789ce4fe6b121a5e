import { z } from 'zod';
import { defineCommand } from '../shared/command.ts';
import { EntryId } from '../shared/id.ts';
import { Words } from '../shared/text.ts';

const ConfirmStatement = defineCommand('ConfirmStatement', { eventId: EntryId });
const ContestStatement = defineCommand('ContestStatement', { eventId: EntryId, why: Words });

/** What an actor says itself of what was told for it. */
export const wordCommands = [ConfirmStatement, ContestStatement] as const;
const WordCommand = z.discriminatedUnion('type', wordCommands);
export type WordCommand = z.infer<typeof WordCommand>;

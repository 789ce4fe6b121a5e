import type {
  ActorCommand,
  AssessmentCommand,
  CaseCommand,
  PartnershipCommand,
  PersonCommand,
} from '@handslag/domain/commands';
import type { Id } from '@handslag/domain/shared/id';
import { type CalendarDate, instantOf, type Instant } from '@handslag/domain/shared/time';
import { v5 } from 'uuid';
import type { z } from 'zod';

// The same name gives the same id on every machine, so that a story told twice lands once.
const namespace = '0d8c1d52-9d0b-5c1c-8a51-6f2b8f2f2f10';
/** The id of something in the story, from its name there. */
export const named = (name: string): Id => v5(name, namespace);

/** Which stream an act speaks to. */
export interface Scene {
  kind: 'actor' | 'person' | 'partnership' | 'assessment' | 'case';
  id: Id;
}

type AnyCommand = z.input<
  | typeof ActorCommand
  | typeof PersonCommand
  | typeof PartnershipCommand
  | typeof AssessmentCommand
  | typeof CaseCommand
>;
type Said<C> = C extends { type: string } ? Omit<C, 'occurredAt' | 'onBehalfOf'> : never;
export type StoryCommand = Said<AnyCommand>;

/** Something said in the story: when, by whom, for whom, where. One act is one batch: all of it lands, or none. */
export interface Act {
  /** When it was recorded. */
  at: Instant;
  /** When it happened, where it was recorded late. */
  occurredAt?: Instant;
  by: Id;
  /** Whoever runs the node says it, who is nobody in the partnership. */
  operator?: boolean;
  onBehalfOf?: Id;
  scene: Scene;
  /** What is said; a correction must first learn the id of the entry that an earlier act, named by its key, recorded. */
  commands: readonly StoryCommand[] | ((entryOf: (key: string) => Id) => readonly StoryCommand[]);
  meetingId?: Id;
  /** A name by which a later act finds the first entry of this one. */
  key?: string;
}

const DAY = 86_400_000;

/**
 * Days and times of a story that ends today, in local time of the story's place. A weekend's day becomes the late
 * afternoon of the Friday before, so that the order stays as told.
 */
export const calendarOf = (today: number, offsetHours: number) => {
  const weekendDays = (days: number): number =>
    ({ 6: 1, 0: 2 })[new Date(today + days * DAY).getUTCDay()] ?? 0;
  const on = (days: number): CalendarDate =>
    new Date(today + (days - weekendDays(days)) * DAY).toISOString().slice(0, 10);
  const at = (days: number, time: string): Instant => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    const weekend = weekendDays(days);
    const minute = weekend === 0 ? hours * 60 + minutes : (17 + weekend) * 60 + hours * 2 + minutes / 30;
    return instantOf(
      Date.parse(`${on(days)}T00:00:00Z`) + Math.round(minute * 60_000) - offsetHours * 3_600_000,
    );
  };
  return { on, at };
};
export type Calendar = ReturnType<typeof calendarOf>;

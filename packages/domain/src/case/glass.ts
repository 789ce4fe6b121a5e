import { type Decided, refuse } from '../shared/decided.ts';
import { type Instant, instantOf, millisecondsOf } from '../shared/time.ts';
import { isImport, type Say, type Situation } from './situation.ts';

const HOUR = 3_600_000;
const USUAL = 8 * HOUR;
const LONGEST = 7 * 24 * HOUR;
const FEWEST_LETTERS = 20;
const FEWEST_WORDS = 3;

const later = (instant: Instant, milliseconds: number): Instant =>
  instantOf(millisecondsOf(instant) + milliseconds);

/** Until when a confidential case stays open to whoever opens it now: as said, else for eight hours. */
export const endOf = ({ until }: Say<'OpenConfidentialCase'>, { circumstance }: Situation): Instant =>
  until ?? later(circumstance.occurredAt, USUAL);

/** Words that differ, and letters enough to say something: not a filler, nor the same word again and again. */
const saysSomething = (reason: string): boolean => {
  const letters = reason.match(/\p{L}/gu) ?? [];
  const words = new Set(reason.toLowerCase().match(/\p{L}+/gu));
  return letters.length >= FEWEST_LETTERS && words.size >= FEWEST_WORDS;
};

/** Refuses a reason that says nothing, and an end that has passed or is more than seven days away. */
export const refuseGlass = (
  command: Say<'OpenConfidentialCase'>,
  situation: Situation,
): Decided | undefined => {
  if (isImport(situation)) return undefined;
  const { occurredAt, recordedAt } = situation.circumstance;
  const until = endOf(command, situation);
  if (!saysSomething(command.reason)) return refuse('case/reason-says-nothing');
  if (until <= recordedAt) return refuse('case/end-has-passed', { until });
  return until > later(occurredAt, LONGEST) ? refuse('case/end-too-far', { until }) : undefined;
};

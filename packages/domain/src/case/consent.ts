import { dueInstant } from '../shared/due.ts';
import type { Id } from '../shared/id.ts';
import { type CalendarDate, type Instant, instantOf } from '../shared/time.ts';
import { type Decided, refuse } from '../shared/decided.ts';
import { isImport, type Situation } from './situation.ts';

/** A consent as the rules know it. */
export interface Consent {
  by: Id;
  actors: readonly Id[];
  withdrawn: boolean;
  givenAt: Instant;
  /** As said; what was given before ends were kept has none. */
  until?: Instant | undefined;
}

const YEARS = 2;
const longestFrom = (given: Instant): Instant =>
  instantOf(
    Temporal.Instant.from(given).toZonedDateTimeISO('UTC').add({ years: YEARS }).toInstant()
      .epochMilliseconds,
  );

/** When a consent ends: as said, else two years after it was given. */
export const consentEnds = ({ givenAt, until }: Pick<Consent, 'givenAt' | 'until'>): Instant =>
  until ?? longestFrom(givenAt);

/** The end of what is consented to now, or why it cannot be that. */
export const endOfConsent = (
  until: CalendarDate | undefined,
  situation: Situation,
): { end: Instant | undefined; refused: Decided | undefined } => {
  const { circumstance, partnership } = situation;
  const longest = longestFrom(circumstance.occurredAt);
  const end = until === undefined ? longest : dueInstant(until, partnership.timeZone);
  if (isImport(situation)) return { end: until && end, refused: undefined };
  if (end <= circumstance.recordedAt) return { end, refused: refuse('case/end-has-passed', { until: end }) };
  return { end, refused: end > longest ? refuse('case/consent-too-long', { until: end }) : undefined };
};

/** Whether a consent holds at an instant: neither withdrawn nor at its end. */
export const holdsAt = (consent: Consent, at: Instant): boolean =>
  !consent.withdrawn && consentEnds(consent) > at;

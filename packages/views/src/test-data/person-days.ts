import type { SaidEvent } from '@handslag/domain/catalogue';
import { caseDecider } from '@handslag/domain/case/decider';
import { evolveCase } from '@handslag/domain/case/evolve';
import { type NewEvent, parseFact } from '@handslag/domain/codec';
import { daysAfter } from '@handslag/domain/shared/due';
import { streamOf, type StreamName } from '@handslag/domain/shared/envelope';
import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import { beginning, saying } from '@handslag/testing/case-sayings';
import { asRead, caseAfter } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { say } from '@handslag/testing/say';
import * as fc from 'fast-check';

const DAYS = 40;
const people = [s.mona, s.siri, s.astrid, s.dag, s.kari] as const;
const cases = [s.caseId, s.otherCaseId, ...[102, 103, 104, 105].map(s.testId)];
export const firstDay = '2026-02-10';
export const lastDay = daysAfter(firstDay, DAYS);

/** What a person tries to say on a day, in which case, and how many days after it happened. */
const personDay = fc.record({
  inCase: fc.nat(cases.length - 1),
  late: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.nat(3)),
  sayings: fc.array(saying, { minLength: 4, maxLength: 4 }),
});

/** An append, and the stream it goes to. */
export interface Written {
  stream: StreamName;
  events: NewEvent[];
}

/** All cases are told with the same ids; in the log, what stands in each has ids of its own. */
const ofItsOwn = (event: NewEvent, inCase: number): NewEvent => {
  if (inCase === 0) return event;
  const data: unknown = JSON.parse(
    JSON.stringify(event.data).replaceAll(/-000000000([2-5]\d\d)"/g, `-00000000${inCase}$1"`),
  );
  const fact = { type: event.type, data };
  parseFact(fact);
  return { ...event, ...fact };
};

/** Decides every saying with the rules as they are; what is refused leaves no trace. */
const play = (days: readonly (typeof personDay extends fc.Arbitrary<infer T> ? T : never)[]): Written[] => {
  let told = 0;
  const written: Written[] = [];
  const states = cases.map((caseId) => caseAfter(beginning, caseId));
  const write = (
    inCase: number,
    said: readonly SaidEvent[],
    [recordedAt, occurredAt, by, onBehalfOf]: [Instant, Instant, Id, Id | undefined],
  ): NewEvent[] => {
    const caseId = cases[inCase] ?? s.caseId;
    const key = s.testId(7000 + told);
    const events = said.map((event) => {
      told += 1;
      const meta = { recordedAt, occurredAt, recordedBy: by, onBehalfOf, partnershipId: s.partnershipId };
      return asRead(event, s.testId(7000 + told), { ...meta, caseId, correlationId: key, causationId: key });
    });
    const kept = events.map((event) => ofItsOwn(event, inCase));
    written.push({ stream: streamOf('case', caseId), events: kept });
    return events;
  };
  for (const [inCase] of cases.entries())
    write(inCase, beginning, [s.FEBRUARY, s.FEBRUARY, s.mona, undefined]);
  for (const [n, { inCase, late, sayings }] of days.entries()) {
    const day = daysAfter(firstDay, Math.floor(n / people.length));
    const by = people[n % people.length] ?? s.mona;
    const clock = `T${String(8 + (n % people.length)).padStart(2, '0')}:00:00.000000Z`;
    const recordedAt = `${day}${clock}`;
    const occurredAt = `${daysAfter(day, -late)}${clock}`;
    for (const { command, onBehalfOf } of sayings) {
      const state = states[inCase];
      if (!state) continue;
      const circumstance = { by, onBehalfOf, recordedAt, occurredAt };
      const key = s.testId(7000 + told);
      const decided = say(
        caseDecider,
        command,
        state,
        circumstance,
        { partnership: s.samplePartnership },
        { key },
      );
      if (!decided.ok || decided.events.length === 0) continue;
      const events = write(inCase, decided.events, [recordedAt, occurredAt, by, onBehalfOf]);
      states[inCase] = events.reduce(evolveCase, state);
    }
  }
  return written;
};

/** Two hundred days of people, in six cases: forty days, five people, each trying four things a day. */
export const twoHundredPersonDays: fc.Arbitrary<Written[]> = fc
  .array(personDay, { minLength: DAYS * people.length, maxLength: DAYS * people.length, size: 'max' })
  .map(play);

/** The partnership in which it happens, as the log has it. */
export const founding: Written = {
  stream: streamOf('partnership', s.partnershipId),
  events: [
    asRead(
      {
        type: 'PartnershipFounded',
        data: {
          name: 'Ei dør inn',
          purpose: 'Familien skal møte éi dør',
          need: 'Familiar fortel det same til alle',
          timeZone: 'Europe/Oslo',
          language: 'nn',
          steeringCaseId: s.steeringCaseId,
        },
      },
      s.testId(6999),
      {
        recordedAt: '2026-01-05T09:00:00.000000Z',
        occurredAt: '2026-01-05T09:00:00.000000Z',
        recordedBy: s.kari,
        partnershipId: s.partnershipId,
        correlationId: s.testId(6999),
        causationId: s.testId(6999),
      },
    ),
  ],
};

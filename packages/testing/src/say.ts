import type { SaidEvent } from '@handslag/domain/catalogue';
import type { Circumstance, Decided } from '@handslag/domain/shared/decided';
import { decideBatch, type Unsealed } from '@handslag/domain/shared/decide-batch';
import type { Decider, Remembers, Said } from '@handslag/domain/shared/decider';
import type { Id } from '@handslag/domain/shared/id';
import { partnershipId, testId } from './ids.ts';

type Rules<Command extends Said, State extends Remembers, Around> = Pick<
  Decider<Command, State, Around, never>,
  'decide' | 'evolve' | 'groundsOf'
>;

/** What came of one saying, and where it left the stream. */
interface Heard<State> {
  answer: Decided;
  events: readonly Unsealed[];
  state: State;
}

const factOf = ({
  id: _id,
  schemaVersion: _version,
  sealed: _sealed,
  meta: _meta,
  ...fact
}: Unsealed): SaidEvent => fact;

/** Says one thing in a stream, by the path by which everything is said: a batch of one. A key that has landed adds nothing. */
export function hear<Command extends Said, State extends Remembers, Around>(
  rules: Rules<Command, State, Around>,
  command: Command,
  before: State,
  { onBehalfOf, occurredAt, how, ...asker }: Circumstance,
  around: Around,
  { key = testId(7000), newId = () => testId(0) }: { key?: Id; newId?: () => Id } = {},
): Heard<State> {
  const surroundings = { ...asker, partnershipId, correlationId: key, causationId: key, newId };
  const said = { ...command, onBehalfOf, occurredAt, ...(how && { heard: how }) };
  const heard = decideBatch(rules, [said], before, surroundings, around);
  if (heard.outcome === 'landed') return { answer: { ok: true, events: [] }, events: [], state: before };
  if (heard.outcome === 'refused')
    return { answer: { ok: false, refusal: heard.refusal }, events: [], state: before };
  const { events, state } = heard;
  return { answer: { ok: true, events: events.map(factOf) }, events, state };
}

/** What follows from one saying. */
export const say = <Command extends Said, State extends Remembers, Around>(
  ...said: Parameters<typeof hear<Command, State, Around>>
): Decided => hear(...said).answer;

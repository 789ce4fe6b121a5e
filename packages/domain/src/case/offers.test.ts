import { given, type Happened } from '@handslag/testing/case-specification';
import { failing, type Turn } from '@handslag/testing/case-stories';
import * as s from '@handslag/testing/sample-case';
import { waysToSay } from '@handslag/testing/ways-to-say';
import { describe, expect, it } from 'vitest';
import type { Offer } from '../offer.ts';
import type { Asker } from '../shared/decider.ts';
import type { Id } from '../shared/id.ts';
import { caseDecider } from './decider.ts';
import { type CaseOffers, offersOf } from './offers.ts';
import type { SayableInCase } from './situation.ts';

const askerIn = ({ circumstance: { by, recordedAt }, partnership }: Turn): Asker => ({
  by,
  recordedAt,
  partnershipId: partnership.id ?? '',
});
const offersIn = (turn: Turn): CaseOffers =>
  offersOf({ ...askerIn(turn), state: turn.before, partnership: turn.partnership });

interface Offered {
  about: Readonly<Record<string, Id>>;
  offer: Offer;
}

const of = (key: string, ids: Iterable<Id>, ask: (id: Id) => Offer[]): Offered[] =>
  [...ids].flatMap((id) => ask(id).map((offer) => ({ about: { [key]: id }, offer })));

/** Everything that is offered in a case, with what it is about. */
const everythingOffered = ({ before }: Turn, offers: CaseOffers): Offered[] => {
  return [
    ...offers.itself().map((offer) => ({ about: {}, offer })),
    ...of('commitmentId', before.commitments.keys(), offers.commitment),
    ...of('decisionId', before.decisions.keys(), offers.decision),
    ...of('handoverId', before.handovers.keys(), offers.handover),
    ...of('consentId', before.consents.keys(), offers.consent),
    ...of('questionId', before.questions.keys(), offers.question),
    ...of('actorId', before.actors, offers.part),
    ...[...before.entries.keys()].flatMap((eventId) => {
      const { offers: its, correctable } = offers.entry(eventId);
      return its.map((offer) => ({ about: { eventId, field: correctable[0] ?? '' }, offer }));
    }),
  ];
};

/** What is offered of that which a command is about. */
const offeredFor = ({ before, command }: Turn, offers: CaseOffers): Offer[] => {
  if (command.type === 'StandDownActor') return offers.part(command.actorId);
  if (command.type === 'AskQuestion') return offers.entry(command.about).offers;
  if ('commitmentId' in command && before.commitments.has(command.commitmentId))
    return offers.commitment(command.commitmentId);
  if (
    command.type === 'MakeDecision' ||
    command.type === 'StatePosition' ||
    command.type === 'RevokeDecision'
  )
    return before.decisions.has(command.decisionId) ? offers.decision(command.decisionId) : offers.itself();
  if ('handoverId' in command && before.handovers.has(command.handoverId))
    return offers.handover(command.handoverId);
  if (command.type === 'AnswerQuestion') return offers.question(command.questionId);
  return offers.itself();
};

/** Whether an offer covers a command that was taken: the same thing said, told or not, for the actor that it names. */
const covers = (
  { say, as, ground }: Offer,
  { command, events, circumstance: { onBehalfOf } }: Turn,
): boolean => {
  const isProposal = events.some(({ type }) => type === 'CommitmentProposed');
  const isPromise = events.some(({ type }) => type === 'CommitmentMade');
  const isTerms = command.type === 'MakeCommitment' || command.type === 'ProposeCommitment';
  // Whichever verb was used, what came of it says which it was.
  if (isTerms && isPromise) return say === 'MakeCommitment' && ground === 'own';
  if (isTerms && isProposal) return say === 'ProposeCommitment' || say === 'MakeCommitment';
  const isTold = 'attested' in command && command.attested === true;
  if (say !== command.type || (isTold && ground === 'own' && onBehalfOf !== undefined && as !== onBehalfOf))
    return false;
  return isTold || onBehalfOf === undefined || as === null || as === onBehalfOf || ground === 'attested';
};

const wouldBeTaken = (turn: Turn, command: SayableInCase): boolean => {
  const around = { partnership: turn.partnership };
  const { by, recordedAt } = turn.circumstance;
  const circumstance = { by, recordedAt, onBehalfOf: command.onBehalfOf, occurredAt: recordedAt };
  return (
    caseDecider.gate([command], turn.before, askerIn(turn), around) === undefined &&
    caseDecider.decide(command, turn.before, circumstance, around).ok
  );
};

const missing = (turn: Turn): Offered[] =>
  everythingOffered(turn, offersIn(turn)).filter(
    ({ offer, about }) =>
      !waysToSay({ offer, about, state: turn.before, now: turn.circumstance.recordedAt }).some((command) =>
        wouldBeTaken(turn, command),
      ),
  );

describe('what is offered', () => {
  it('[C60] is taken, filled in as little as its form asks for', () => {
    let n = 0;
    const found = new Set<string>();
    failing(
      (turn) => {
        n += 1;
        if (n % 17 === 0) for (const { offer } of missing(turn)) found.add(`${offer.say} ${offer.ground}`);
        return true;
      },
      7,
      40,
    );
    expect([...found]).toEqual([]);
  });

  it('[C61] is everything that would be taken of a thing', () => {
    const found = new Set<string>();
    failing(
      (turn) => {
        const { command, refused, events, before, circumstance } = turn;
        const isNow = circumstance.occurredAt === circumstance.recordedAt;
        if (refused || events.length === 0 || circumstance.source || !isNow || before.status === 'unopened')
          return true;
        if (caseDecider.gate([command], before, askerIn(turn), { partnership: turn.partnership }))
          return true;
        if (!offeredFor(turn, offersIn(turn)).some((offer) => covers(offer, turn)))
          found.add(`${command.type} ${circumstance.onBehalfOf === undefined ? 'oneself' : 'for an actor'}`);
        return true;
      },
      7,
      150,
    );
    expect([...found]).toEqual([]);
  });

  it('is much, and by many', () => {
    const said = new Set<string>();
    failing(
      (turn) => {
        for (const { offer } of everythingOffered(turn, offersIn(turn))) said.add(offer.say);
        return true;
      },
      7,
      4,
    );
    expect(said.size).toBeGreaterThan(30);
  });

  it('[AU4] is, to a coordinator, what each side may have said, where it is that side’s turn', () => {
    const asker = { by: s.kari, partnershipId: s.partnershipId, recordedAt: s.MONDAY };
    const toldOf = (...happened: Happened[]) =>
      offersOf({
        ...asker,
        state: given(
          ...s.journey,
          { type: 'CaseAccessChanged', data: { access: 'partnership' } },
          ...happened,
        ).state,
        partnership: s.samplePartnership,
      })
        .commitment(s.promise)
        .filter(({ ground }) => ground === 'attested')
        .map(({ say, as }) => `${say} ${as === s.municipality ? 'debtor' : 'creditor'}`);
    expect(toldOf(s.proposed())).toEqual(
      expect.arrayContaining(['AcceptCommitment debtor', 'CounterCommitment debtor']),
    );
    expect(toldOf(s.proposed())).not.toContain('CounterCommitment creditor');
    const asked: Happened = { type: 'ChangeProposed', data: { commitmentId: s.promise, by: s.municipality } };
    expect(toldOf(s.made(), asked)).toEqual(
      expect.arrayContaining(['ReportProgress debtor', 'RefuseChange creditor', 'AgreeChange creditor']),
    );
    expect(toldOf(s.made(), asked)).not.toContain('ReportProgress creditor');
  });
});

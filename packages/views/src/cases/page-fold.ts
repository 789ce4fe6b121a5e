import type { CasePage } from '@handslag/contract/questions/case';
import { consentEnds } from '@handslag/domain/case/consent';
import type { EventName } from '@handslag/domain/catalogue';
import type { Id } from '@handslag/domain/shared/id';
import type { Frame } from '../shared/frame.ts';
import type { Fact } from '../shared/fact.ts';
import type { CaseOffers } from '@handslag/domain/case/offers';
import type { Texts } from '../shared/reader.ts';
import { originOfFact, type ToldWord } from '../words/origin.ts';

type Told = ReadonlyMap<Id, readonly ToldWord[]>;

/** What a case's page shows of its own stream, beside commitments, handovers and decisions. */
export type CaseSections = Pick<
  CasePage,
  | 'need'
  | 'needsExpressed'
  | 'goals'
  | 'parts'
  | 'steps'
  | 'meetings'
  | 'outcomes'
  | 'ratings'
  | 'told'
  | 'consents'
>;

const isOf = <N extends EventName>(type: N) => {
  const guard = (fact: Fact): fact is Extract<Fact, { type: N }> => fact.type === type;
  return guard;
};

/** Who takes part, as said last. The responsible takes part without anybody saying so. */
type Part = Omit<CaseSections['parts'][number], 'offers'>;

const partsOf = (
  facts: readonly Fact[],
  actors: ReadonlySet<Id>,
  texts: Texts,
  offers: CaseOffers,
): CaseSections['parts'] => {
  const parts = new Map<Id, Part>();
  const begin = facts[0]?.occurredAt ?? '';
  for (const fact of facts) {
    if (fact.type === 'ActorInvolved') {
      const { actorId } = fact.data;
      const since = parts.get(actorId)?.since ?? fact.occurredAt;
      parts.set(actorId, { actorId, part: texts.text(fact, 'part'), since });
    }
    if (fact.type === 'ActorStoodDown') parts.delete(fact.data.actorId);
  }
  return [...actors].map((actorId) => ({
    ...(parts.get(actorId) ?? { actorId, part: null, since: begin }),
    offers: offers.part(actorId),
  }));
};

const consentsOf = (
  facts: readonly Fact[],
  texts: Texts,
  offers: CaseOffers,
  told: Told,
): CaseSections['consents'] => {
  const withdrawn = new Map(
    facts.filter(isOf('ConsentWithdrawn')).map(({ data, occurredAt }) => [data.consentId, occurredAt]),
  );
  const contested = new Map(
    facts.filter(isOf('StatementContested')).map(({ data, occurredAt }) => [data.eventId, occurredAt]),
  );
  return facts.filter(isOf('ConsentGiven')).map((fact) => ({
    consentId: fact.data.consentId,
    by: fact.data.by,
    actors: fact.data.actors,
    scope: texts.must(fact, 'scope'),
    at: fact.occurredAt,
    until: consentEnds({ givenAt: fact.occurredAt, until: fact.data.until }),
    withdrawnAt: withdrawn.get(fact.data.consentId) ?? contested.get(fact.eventId) ?? null,
    origin: originOfFact(fact, fact.data.by, told),
    offers: offers.consent(fact.data.consentId),
  }));
};

const meetingsOf = (facts: readonly Fact[], texts: Texts): CaseSections['meetings'] =>
  facts.filter(isOf('MeetingHeld')).map((fact) => ({
    meetingId: fact.data.meetingId,
    at: fact.occurredAt,
    about: texts.text(fact, 'about'),
    note: texts.text(fact, 'note'),
    participants: fact.data.participants,
    actors: fact.data.actors,
  }));

const ratingsOf = (
  facts: readonly Fact<'JourneyRated'>[],
  texts: Texts,
  told: Told,
): CaseSections['ratings'] =>
  facts.map((fact) => {
    const { by, helpful, inTime, rightPlace, rightMeans } = fact.data;
    const words = texts.text(fact, 'words');
    const origin = originOfFact(fact, by, told);
    return { by, helpful, inTime, rightPlace, rightMeans, words, at: fact.occurredAt, origin };
  });

const sayingOf = (fact: Fact, actorId: Id, told: Told) => ({
  actorId,
  origin: originOfFact(fact, actorId, told),
});

/** The sections of a case's page from the facts of its stream, in the order in which they happened. */
export function sectionsOf(
  facts: readonly Fact[],
  actors: ReadonlySet<Id>,
  texts: Texts,
  offers: CaseOffers,
  { showsRating }: Pick<Frame, 'showsRating'>,
  told: Told,
): CaseSections {
  const opened = facts.find(isOf('CaseOpened'));
  return {
    need: opened ? texts.text(opened, 'need') : null,
    needsExpressed: facts.filter(isOf('NeedExpressed')).map((fact) => ({
      by: fact.data.by,
      words: texts.must(fact, 'words'),
      at: fact.occurredAt,
      origin: originOfFact(fact, fact.data.by, told),
    })),
    goals: facts.filter(isOf('GoalAgreed')).map((fact) => ({
      goalId: fact.data.goalId,
      goal: texts.must(fact, 'goal'),
      responsible: fact.data.responsible === undefined ? null : sayingOf(fact, fact.data.responsible, told),
      agreedBy: (fact.data.agreedBy ?? []).map((actor) => sayingOf(fact, actor, told)),
      at: fact.occurredAt,
    })),
    parts: partsOf(facts, actors, texts, offers),
    steps: facts.filter(isOf('StepTaken')).map((fact) => ({
      eventId: fact.eventId,
      actorId: fact.data.actorId ?? null,
      activity: texts.must(fact, 'activity'),
      note: texts.text(fact, 'note'),
      channel: texts.text(fact, 'channel'),
      at: fact.occurredAt,
    })),
    meetings: meetingsOf(facts, texts),
    outcomes: facts.filter(isOf('OutcomeObserved')).map((fact) => ({
      outcomeId: fact.data.outcomeId,
      kind: fact.data.kind,
      area: texts.must(fact, 'area'),
      words: texts.must(fact, 'words'),
      seenBy: fact.data.seenBy,
      at: fact.occurredAt,
      origin: originOfFact(fact, fact.data.seenBy, told),
    })),
    ratings: ratingsOf(
      facts.filter(isOf('JourneyRated')).filter((fact) => showsRating(fact, fact.data.by)),
      texts,
      told,
    ),
    told: facts.filter(isOf('ActorInformed')).map((fact) => ({
      eventId: fact.eventId,
      actorId: fact.data.actorId,
      channel: texts.must(fact, 'channel'),
      text: texts.must(fact, 'text'),
      at: fact.occurredAt,
    })),
    consents: consentsOf(facts, texts, offers, told),
  };
}

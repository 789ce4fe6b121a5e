import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import type { Fact } from '../shared/fact.ts';
import type { CaseFacts } from '../shared/sight.ts';
import type { CaseFactName } from './view.ts';

export type CaseFact = Fact<CaseFactName | 'HandoverProposed' | 'HandoverAccepted'>;

/** How a case stands after some of its facts; a new one for each fact, never changed. */
export interface CaseStanding extends CaseFacts {
  opened: Fact<'CaseOpened'>;
  responsibility: readonly { actorId: Id; from: Instant; until: Instant | null }[];
  stage: string | undefined;
  closedAt: Instant | undefined;
  ratings: readonly Fact<'JourneyRated'>[];
  imported: boolean;
  offers: ReadonlyMap<Id, { from: Id; to: Id; scope: 'case' | 'task' }>;
  /** The facts that gave a consent, or offered or accepted a handover, and which: they may be contested. */
  said: ReadonlyMap<Id, Id>;
}

const begin = (fact: Fact<'CaseOpened'>): CaseStanding => ({
  caseId: fact.caseId ?? '',
  partnershipId: fact.partnershipId,
  kind: fact.data.kind,
  access: fact.data.access,
  responsible: fact.data.responsible,
  actors: new Set([fact.data.responsible]),
  consents: new Map(),
  openedBy: new Map(),
  opened: fact,
  responsibility: [{ actorId: fact.data.responsible, from: fact.occurredAt, until: null }],
  stage: undefined,
  closedAt: undefined,
  ratings: [],
  imported: fact.source === 'import',
  offers: new Map(),
  said: new Map(),
});

const withKey = <V>(map: ReadonlyMap<Id, V>, key: Id, value: V): ReadonlyMap<Id, V> =>
  new Map(map).set(key, value);
const plus = (set: ReadonlySet<Id>, id: Id): ReadonlySet<Id> => (set.has(id) ? set : new Set(set).add(id));
const minus = (set: ReadonlySet<Id>, id: Id): ReadonlySet<Id> =>
  new Set([...set].filter((other) => other !== id));

const moveTo = (
  { actors, responsible, responsibility }: CaseStanding,
  actor: Id,
  at: Instant,
): Partial<CaseStanding> => {
  if (responsible === actor) return { actors: plus(actors, actor) };
  const before = responsibility.map((one, index) =>
    index === responsibility.length - 1 ? { ...one, until: at } : one,
  );
  return {
    actors: plus(actors, actor),
    responsible: actor,
    responsibility: [...before, { actorId: actor, from: at, until: null }],
  };
};

const accepted = (was: CaseStanding, fact: Fact<'HandoverAccepted'>): Partial<CaseStanding> => {
  const offer = was.offers.get(fact.data.handoverId);
  if (!offer) return {};
  const said = withKey(was.said, fact.eventId, fact.data.handoverId);
  return offer.scope === 'case' ? { said, ...moveTo(was, offer.to, fact.occurredAt) } : { said };
};

/** A contested rating does not count; a contested consent closes at once; a contested handover gives responsibility back to its sender. */
const contested = (
  was: CaseStanding,
  { data, occurredAt }: Fact<'StatementContested'>,
): Partial<CaseStanding> => {
  const thing = was.said.get(data.eventId);
  if (thing === undefined) return { ratings: was.ratings.filter(({ eventId }) => eventId !== data.eventId) };
  const offer = was.offers.get(thing);
  if (!offer) return withdrawn(was, thing);
  return offer.scope === 'case' && was.responsible === offer.to ? moveTo(was, offer.from, occurredAt) : {};
};

const withdrawn = ({ consents }: CaseStanding, consentId: Id): Partial<CaseStanding> => {
  const consent = consents.get(consentId);
  return consent ? { consents: withKey(consents, consentId, { ...consent, withdrawn: true }) } : {};
};

const changed = (was: CaseStanding, fact: CaseFact): Partial<CaseStanding> => {
  switch (fact.type) {
    case 'CaseOpened':
      break;
    case 'ActorInvolved':
      return { actors: plus(was.actors, fact.data.actorId) };
    case 'ActorStoodDown':
      return { actors: minus(was.actors, fact.data.actorId) };
    case 'StageEntered':
      return { stage: fact.data.stage };
    case 'ConsentGiven': {
      const { consentId, by, actors, until } = fact.data;
      const givenAt = fact.occurredAt;
      return {
        consents: withKey(was.consents, consentId, { by, actors, withdrawn: false, givenAt, until }),
        said: withKey(was.said, fact.eventId, consentId),
      };
    }
    case 'ConsentWithdrawn':
      return withdrawn(was, fact.data.consentId);
    case 'JourneyRated':
      return { ratings: [...was.ratings, fact] };
    case 'CaseClosed':
      return { closedAt: fact.occurredAt };
    case 'CaseReopened':
      return { closedAt: undefined, ...moveTo(was, fact.data.responsible, fact.occurredAt) };
    case 'CaseAccessChanged':
      return { access: fact.data.access };
    case 'ConfidentialCaseOpened':
      return { openedBy: withKey(was.openedBy, fact.data.personId, fact.data.until) };
    case 'StatementContested':
      return contested(was, fact);
    case 'HandoverProposed':
      return {
        offers: withKey(was.offers, fact.data.handoverId, fact.data),
        said: withKey(was.said, fact.eventId, fact.data.handoverId),
      };
    case 'HandoverAccepted':
      return accepted(was, fact);
  }
  return {};
};

/** The standing after one more fact; undefined while the case has not been opened. The one before stays as it was. */
export const takeIn = (before: CaseStanding | undefined, fact: CaseFact): CaseStanding | undefined => {
  const was = before ?? (fact.type === 'CaseOpened' ? begin(fact) : undefined);
  return was && { ...was, ...changed(was, fact) };
};

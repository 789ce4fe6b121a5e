import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import type { Fact } from '../shared/fact.ts';
import type { CaseFacts } from '../shared/sight.ts';
import type { CaseFactName } from './view.ts';

export type CaseFact = Fact<CaseFactName | 'HandoverProposed' | 'HandoverAccepted'>;

/** How a case stands after some of its facts. */
export interface CaseStanding extends CaseFacts {
  opened: Fact<'CaseOpened'>;
  actors: Set<Id>;
  consents: Map<Id, { by: Id; actors: readonly Id[]; withdrawn: boolean }>;
  openedBy: Map<Id, string | undefined>;
  responsibility: { actorId: Id; from: Instant; until: Instant | null }[];
  stage: string | undefined;
  closedAt: Instant | undefined;
  ratings: Fact<'JourneyRated'>[];
  imported: boolean;
  offers: Map<Id, { to: Id; scope: 'case' | 'task' }>;
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
});

const moveTo = (standing: CaseStanding, actor: Id, at: Instant): void => {
  standing.actors.add(actor);
  if (standing.responsible === actor) return;
  const before = standing.responsibility.at(-1);
  if (before) before.until = at;
  standing.responsibility.push({ actorId: actor, from: at, until: null });
  standing.responsible = actor;
};

const accept = (standing: CaseStanding, fact: Fact<'HandoverAccepted'>): void => {
  const offer = standing.offers.get(fact.data.handoverId);
  if (!offer) return;
  standing.actors.add(offer.to);
  if (offer.scope === 'case') moveTo(standing, offer.to, fact.occurredAt);
};

const change = (standing: CaseStanding, fact: CaseFact): void => {
  switch (fact.type) {
    case 'CaseOpened':
      break;
    case 'ActorInvolved':
      standing.actors.add(fact.data.actorId);
      break;
    case 'ActorStoodDown':
      standing.actors.delete(fact.data.actorId);
      break;
    case 'StageEntered':
      standing.stage = fact.data.stage;
      break;
    case 'ConsentGiven':
      standing.consents.set(fact.data.consentId, {
        by: fact.data.by,
        actors: fact.data.actors,
        withdrawn: false,
      });
      break;
    case 'ConsentWithdrawn': {
      const consent = standing.consents.get(fact.data.consentId);
      if (consent) standing.consents.set(fact.data.consentId, { ...consent, withdrawn: true });
      break;
    }
    case 'JourneyRated':
      standing.ratings.push(fact);
      break;
    case 'CaseClosed':
      standing.closedAt = fact.occurredAt;
      break;
    case 'CaseReopened':
      standing.closedAt = undefined;
      moveTo(standing, fact.data.responsible, fact.occurredAt);
      break;
    case 'CaseAccessChanged':
      standing.access = fact.data.access;
      break;
    case 'ConfidentialCaseOpened':
      standing.openedBy.set(fact.data.personId, fact.data.until);
      break;
    case 'HandoverProposed':
      standing.offers.set(fact.data.handoverId, fact.data);
      break;
    case 'HandoverAccepted':
      accept(standing, fact);
      break;
  }
};

/** Takes one more fact into a standing, which it changes; undefined while the case has not been opened. */
export const takeIn = (before: CaseStanding | undefined, fact: CaseFact): CaseStanding | undefined => {
  const standing = before ?? (fact.type === 'CaseOpened' ? begin(fact) : undefined);
  if (standing) change(standing, fact);
  return standing;
};

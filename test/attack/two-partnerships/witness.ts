import type { StoredEvent } from '@handslag/domain/codec';
import type { Mandate, Role } from '@handslag/domain/partnership/events';
import type { Id } from '@handslag/domain/shared/id';

interface CaseKnown {
  partnershipId: Id;
  kind: string;
  access: string;
  responsible: Id;
  involved: Set<Id>;
  /** By the person who broke it: until when it is open. */
  glasses: Map<Id, string>;
}

/** Between whom something is: who owes and who is owed, from whom to whom, who consents, who decided. */
type Between = Map<string, readonly Id[]>;

export interface PartnershipKnown {
  members: Map<Id, Role>;
  /** By actor, by person. */
  mandates: Map<Id, Map<Id, Mandate>>;
  /** By actor and person: who proposed the mandate. */
  proposed: Map<string, Id>;
  actors: Set<Id>;
}

/**
 * What anybody can read out of the log by themselves: who is who, who speaks for whom, who is in which case, between whom
 * things are. It knows none of the rules, so that it can say where they let something through.
 */
export interface Witness {
  partnerships: Map<Id, PartnershipKnown>;
  cases: Map<Id, CaseKnown>;
  /** By stream and id: an id is made up by whoever says it, and says nothing elsewhere. */
  things: Map<string, Between>;
  events: Map<Id, StoredEvent>;
}

export const newWitness = (): Witness => ({
  partnerships: new Map(),
  cases: new Map(),
  things: new Map(),
  events: new Map(),
});

export const keyOf = (stream: string, id: Id): string => `${stream} ${id}`;

const placeOf = (witness: Witness, id: Id): PartnershipKnown => {
  const known = witness.partnerships.get(id) ?? {
    members: new Map(),
    mandates: new Map(),
    proposed: new Map(),
    actors: new Set(),
  };
  witness.partnerships.set(id, known);
  return known;
};

const mandateIn = (place: PartnershipKnown, actorId: Id): Map<Id, Mandate> => {
  const people = place.mandates.get(actorId) ?? new Map<Id, Mandate>();
  place.mandates.set(actorId, people);
  return people;
};

function leave(place: PartnershipKnown, personId: Id): void {
  place.members.delete(personId);
  for (const people of place.mandates.values()) people.delete(personId);
}

function seePeople(place: PartnershipKnown, { type, data, meta, stream }: StoredEvent): void {
  if (type === 'PartnershipFounded') place.members.set(meta.recordedBy, 'coordinator');
  if (type === 'MemberAdmitted' || type === 'MemberRoleChanged') place.members.set(data.personId, data.role);
  if (type === 'MemberRemoved') leave(place, data.personId);
  if (type === 'PersonErased') leave(place, stream.slice('person-'.length));
  if (type === 'ActorJoined') place.actors.add(data.actorId);
  if (type === 'ActorLeft') {
    place.actors.delete(data.actorId);
    place.mandates.delete(data.actorId);
  }
  if (type === 'MandateProposed') place.proposed.set(`${data.actorId} ${data.personId}`, meta.recordedBy);
  if (type === 'RepresentativeAppointed' || type === 'MandateChanged')
    mandateIn(place, data.actorId).set(data.personId, data.mandate);
  if (type === 'RepresentativeStoodDown') mandateIn(place, data.actorId).delete(data.personId);
}

function seeCase(witness: Witness, { type, data, meta, stream }: StoredEvent): void {
  const { caseId } = meta;
  if (caseId === undefined) return;
  if (type === 'CaseOpened')
    witness.cases.set(caseId, {
      partnershipId: data.partnershipId,
      kind: data.kind,
      access: data.access,
      responsible: data.responsible,
      involved: new Set([data.responsible]),
      glasses: new Map(),
    });
  const known = witness.cases.get(caseId);
  if (!known) return;
  if (type === 'ActorInvolved') known.involved.add(data.actorId);
  if (type === 'ActorStoodDown') known.involved.delete(data.actorId);
  if (type === 'CaseAccessChanged') known.access = data.access;
  if (type === 'ConfidentialCaseOpened' && data.until !== undefined)
    known.glasses.set(data.personId, data.until);
  if (type === 'CaseReopened') {
    known.responsible = data.responsible;
    known.involved.add(data.responsible);
  }
  if (type === 'HandoverAccepted') {
    const handover = witness.things.get(keyOf(stream, data.handoverId));
    for (const actor of handover?.get('to') ?? []) known.involved.add(actor);
    known.responsible = handover?.get('whole')?.[0] ?? known.responsible;
  }
}

function seeThing(witness: Witness, { type, data, stream }: StoredEvent): void {
  const keep = (id: Id, sides: Readonly<Record<string, readonly Id[]>>): void => {
    const key = keyOf(stream, id);
    if (!witness.things.has(key)) witness.things.set(key, new Map(Object.entries(sides)));
  };
  if (type === 'CommitmentProposed' || type === 'CommitmentMade')
    keep(data.commitmentId, { debtor: [data.debtor], creditor: [data.creditor] });
  if (type === 'CommitmentHandedOn')
    witness.things.get(keyOf(stream, data.commitmentId))?.set('debtor', [data.toActor]);
  if (type === 'HandoverProposed')
    keep(data.handoverId, {
      from: [data.from],
      to: [data.to],
      ...(data.scope === 'case' ? { whole: [data.to] } : {}),
    });
  if (type === 'ConsentGiven') keep(data.consentId, { by: [data.by] });
  if (type === 'DecisionProposed') keep(data.decisionId, { deciders: [] });
  if (type === 'DecisionMade') {
    keep(data.decisionId, {});
    witness.things.get(keyOf(stream, data.decisionId))?.set('deciders', data.decidedBy);
  }
}

/** Takes in what the log has got. */
export function see(witness: Witness, event: StoredEvent): void {
  witness.events.set(event.id, event);
  seePeople(placeOf(witness, event.meta.partnershipId), event);
  seeCase(witness, event);
  seeThing(witness, event);
}

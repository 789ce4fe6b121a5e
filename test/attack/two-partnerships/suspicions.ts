import type { StoredEvent } from '@handslag/domain/codec';
import type { Mandate } from '@handslag/domain/partnership/events';
import type { Id } from '@handslag/domain/shared/id';
import { naming } from '@handslag/domain/word/naming';
import { keyOf, type PartnershipKnown, type Witness } from './witness.ts';

/** Of an event that names no actor: whose word it is, by which side of the thing it is about. */
const sideOf: Readonly<Record<string, string>> = {
  FulfilmentReported: 'debtor',
  ProgressReported: 'debtor',
  CommitmentRevoked: 'debtor',
  FulfilmentConfirmed: 'creditor',
  FulfilmentDisputed: 'creditor',
  CommitmentReleased: 'creditor',
  HandoverAccepted: 'to',
  HandoverDeclined: 'to',
  HandoverWithdrawn: 'from',
  ConsentWithdrawn: 'by',
};
/** What binds, opens or ends a bond: it takes more than being told about things. */
const binding: ReadonlySet<string> = new Set([
  'CommitmentMade',
  'CommitmentAccepted',
  'CommitmentCountered',
  'ChangeAgreed',
  'CommitmentReleased',
  'CommitmentRevoked',
  'CommitmentHandedOn',
  'HandoverProposed',
  'HandoverAccepted',
  'DecisionMade',
  'ConsentGiven',
  'ResourcePledged',
]);
const things = ['commitmentId', 'handoverId', 'consentId', 'decisionId'] as const;
/** What a coordinator alone does. */
const offices: ReadonlySet<string> = new Set([
  'ActorJoined',
  'ActorLeft',
  'MemberRoleChanged',
  'CaseErased',
  'ActorErased',
  'ConfidentialCaseOpened',
]);

const isIn = (place: PartnershipKnown, person: Id, actor: Id, ...mandates: Mandate[]): boolean => {
  const held = place.mandates.get(actor)?.get(person);
  return held !== undefined && (mandates.length === 0 || mandates.includes(held));
};

const idOf = (data: object, field: string): Id | undefined => {
  const value: unknown = Object.entries(data).find(([name]) => name === field)?.[1];
  return typeof value === 'string' ? value : undefined;
};

/** The actors whose word an event is: those it names, or the side of the thing it is about. */
function speakers(witness: Witness, { type, data, stream }: StoredEvent): Id[] {
  const named = Object.entries(data).flatMap(([field, value]: [string, unknown]) =>
    naming[type][field] === 'word' ? [value].flat().filter((one) => typeof one === 'string') : [],
  );
  const side = sideOf[type];
  const about = things.map((field) => idOf(data, field)).find((id) => id !== undefined);
  const theirs = side === undefined ? [] : (witness.things.get(keyOf(stream, about ?? ''))?.get(side) ?? []);
  return [...named, ...theirs];
}

/** Whose word is it? Each actor's own, by somebody who represents it there, or told, marked, by who tells it. */
function* ofWords(witness: Witness, event: StoredEvent, place: PartnershipKnown): Iterable<string> {
  const { type, meta } = event;
  for (const actor of speakers(witness, event)) {
    const ground = meta.grounds?.[actor];
    if (ground === undefined) yield `${type} is the word of an actor, and says not on what ground`;
    if (ground?.ground === 'imported') yield `${type} says that it was imported`;
    if (ground?.ground === 'attested' && ground.by !== meta.recordedBy)
      yield `${type} is vouched for by another`;
    if (ground?.ground === 'own' && !isIn(place, meta.recordedBy, actor))
      yield `${type} is said to be the own word of an actor that nobody spoke for`;
    if (
      ground?.ground === 'own' &&
      binding.has(type) &&
      !isIn(place, meta.recordedBy, actor, 'commit', 'decide')
    )
      yield `${type} binds by a mandate that binds nothing`;
    const known = witness.cases.get(meta.caseId ?? '');
    const vouches =
      place.members.get(meta.recordedBy) === 'coordinator' ||
      (known !== undefined && isIn(place, meta.recordedBy, known.responsible));
    if (ground?.ground === 'attested' && !vouches) yield `${type} is vouched for by somebody who may not`;
    if (ground?.ground === 'attested' && type === 'CommitmentMade')
      yield `${type} was told, and binds at once`;
  }
}

/** Where is it said? In one's own partnership, of what belongs to the same case. */
function* ofPlaces(witness: Witness, { type, meta, stream }: StoredEvent): Iterable<string> {
  const { partnershipId, caseId, recordedBy } = meta;
  const role = witness.partnerships.get(partnershipId)?.members.get(recordedBy);
  const isFirst = type === 'PartnershipFounded' || type === 'PersonRegistered';
  if (role === undefined && !isFirst) yield `${type} was recorded by nobody of its partnership`;
  const isOfOneself = stream === `person-${recordedBy}`;
  if (
    role === 'evaluator' &&
    !isOfOneself &&
    !['QuestionAsked', 'HistoryRead', 'AssessmentAnswered'].includes(type)
  )
    yield `${type} was recorded by somebody who evaluates`;
  if (
    caseId !== undefined &&
    type !== 'CaseOpened' &&
    witness.cases.get(caseId)?.partnershipId !== partnershipId
  )
    yield `${type} was recorded in a case of another partnership`;
}

/** Who may have opened, closed, erased or appointed? */
function* ofActs(witness: Witness, event: StoredEvent, place: PartnershipKnown): Iterable<string> {
  const { type, data, meta } = event;
  const { recordedBy, caseId } = meta;
  const role = place.members.get(recordedBy);
  const known = witness.cases.get(caseId ?? '');
  const isInside = [...(known?.involved ?? [])].some((actor) => isIn(place, recordedBy, actor));
  if (offices.has(type) && role !== 'coordinator') yield `${type} was done by no coordinator`;
  if (type === 'ConfidentialCaseOpened' && data.personId !== recordedBy) yield `${type} was done for another`;
  const broughtIn = type === 'ActorInvolved' ? [data.actorId] : type === 'ConsentGiven' ? data.actors : [];
  if (broughtIn.some((actor) => !place.actors.has(actor))) yield `${type} names an actor from elsewhere`;
  if (known?.access === 'involved') {
    const opens = type === 'CaseAccessChanged' || type === 'ActorInvolved' || type === 'ConsentGiven';
    if (opens && !isInside) yield `${type} opens a closed case from outside`;
    if ((type === 'CaseClosed' || type === 'CaseReopened') && !isInside && role !== 'coordinator')
      yield `${type} was done from outside`;
    if (type === 'NoteAdded' && !isInside) yield `${type} was written from outside`;
  }
  if (type === 'RepresentativeAppointed' || type === 'MandateChanged') {
    const { actorId, personId, mandate } = data;
    const reach = ['inform', 'commit', 'decide'];
    const held = place.mandates.get(actorId)?.get(personId);
    const isWider = held === undefined || reach.indexOf(mandate) > reach.indexOf(held);
    if (personId === recordedBy && isWider && place.mandates.size > 0) yield `${type} was given to oneself`;
    if (personId !== recordedBy && role !== 'coordinator' && !isIn(place, recordedBy, actorId, 'decide'))
      yield `${type} was given by no one of the actor`;
    const decider = [...(place.mandates.get(actorId)?.values() ?? [])].includes('decide');
    if (personId !== recordedBy && decider && !isIn(place, recordedBy, actorId, 'decide'))
      yield `${type} was given past those who decide for the actor`;
  }
  if (type === 'MandateSeconded') {
    const by = place.proposed.get(`${data.actorId} ${data.personId}`);
    if (by === recordedBy) yield `${type} was said by who proposed it`;
    if (data.personId === recordedBy) yield `${type} was said by who gains by it`;
  }
  if (type === 'EntryCorrected') {
    const first = witness.events.get(data.eventId);
    const own = first && speakers(witness, first).some((actor) => isIn(place, recordedBy, actor));
    const shared = first?.meta.onBehalfOf !== undefined && isIn(place, recordedBy, first.meta.onBehalfOf);
    if (first?.meta.recordedBy !== recordedBy && own !== true && !shared)
      yield `${type} corrects what others have said`;
    if (first?.stream !== event.stream) yield `${type} corrects what stands in another case`;
  }
  if (type === 'PersonErased' && role !== 'coordinator' && event.stream !== `person-${recordedBy}`)
    yield `${type} was done by no coordinator`;
}

/** What of a recorded event nobody should have been let through with. What rules themselves conclude is not asked about. */
export function* suspicions(witness: Witness, event: StoredEvent): Iterable<string> {
  if (event.meta.source !== undefined) return;
  const place = witness.partnerships.get(event.meta.partnershipId);
  yield* ofPlaces(witness, event);
  if (!place) return;
  yield* ofWords(witness, event, place);
  yield* ofActs(witness, event, place);
}

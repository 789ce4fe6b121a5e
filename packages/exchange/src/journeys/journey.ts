import type { SaidEvent } from '@handslag/domain/catalogue';
import type { Id } from '@handslag/domain/shared/id';
import type { Due, Instant } from '@handslag/domain/shared/time';

/** A fact from elsewhere, with the time at which it happened. */
export type PastEvent = SaidEvent & { occurredAt: Instant };

/** One row, read: what was done, when, by which actor and person. */
export interface Step {
  line: number;
  activity: string;
  at: Instant;
  /** The clock showed this time twice that day; the first of the two is taken. */
  twice: boolean;
  actor: Id | undefined;
  person: Id | undefined;
}

/** One case of the file, read: its facts as they stand there. */
export interface JourneySource {
  /** What the file calls it. */
  name: string;
  caseId: Id;
  partnershipId: Id;
  kind: 'journey' | 'initiative';
  title: string;
  openedAt: Instant;
  closedAt: Instant | undefined;
  /** The file gives an end that lies ahead: the case is open. */
  endsAhead: boolean;
  /** In time order; ties in file order. */
  steps: readonly Step[];
  responsible: Id;
  handovers: boolean;
  handoverId: (step: number) => Id;
  commitment:
    | {
        commitmentId: Id;
        what: string;
        debtor: Id;
        creditor: Id;
        madeAt: Instant;
        due: Due | undefined;
        fulfilledAt: Instant | undefined;
        confirmed: boolean;
      }
    | undefined;
}

const opening = (source: JourneySource): PastEvent[] => {
  const { partnershipId, kind, title, responsible, openedAt: occurredAt, commitment } = source;
  const involved = new Set([responsible, ...(commitment ? [commitment.debtor, commitment.creditor] : [])]);
  return [
    {
      type: 'CaseOpened',
      data: { partnershipId, kind, title, responsible, access: 'partnership' },
      occurredAt,
    },
    ...[...involved]
      .filter((actorId) => actorId !== responsible)
      .map((actorId): PastEvent => ({ type: 'ActorInvolved', data: { actorId }, occurredAt })),
  ];
};

const promise = ({ commitment }: JourneySource): PastEvent[] => {
  if (!commitment) return [];
  const { commitmentId, debtor, creditor, what, due, madeAt } = commitment;
  return [
    {
      type: 'CommitmentMade',
      data: { commitmentId, debtor, creditor, what, ...(due ? { due } : {}) },
      occurredAt: madeAt,
    },
  ];
};

const story = (source: JourneySource): PastEvent[] => {
  const known = new Set([source.responsible, source.commitment?.debtor, source.commitment?.creditor]);
  let last: Id | undefined;
  return source.steps.flatMap((step, index): PastEvent[] => {
    const { actor, person, activity, at: occurredAt } = step;
    const events: PastEvent[] = [];
    if (actor && !known.has(actor))
      events.push({ type: 'ActorInvolved', data: { actorId: actor }, occurredAt });
    if (actor && last && actor !== last && source.handovers) {
      const handoverId = source.handoverId(index);
      events.push({
        type: 'HandoverProposed',
        data: { handoverId, from: last, to: actor, scope: 'case', commitments: [] },
        occurredAt,
      });
      events.push({ type: 'HandoverAccepted', data: { handoverId }, occurredAt });
    }
    known.add(actor);
    last = actor ?? last;
    events.push({
      type: 'StepTaken',
      data: { activity, ...(actor ? { actorId: actor } : {}), ...(person ? { personId: person } : {}) },
      occurredAt,
    });
    return events;
  });
};

const ending = ({ commitment, closedAt }: JourneySource): PastEvent[] => {
  const events: PastEvent[] = [];
  if (commitment?.fulfilledAt) {
    const { commitmentId, fulfilledAt: occurredAt } = commitment;
    events.push({
      type: 'FulfilmentReported',
      data: { commitmentId, at: occurredAt, part: 'whole' },
      occurredAt,
    });
    if (commitment.confirmed)
      events.push({ type: 'FulfilmentConfirmed', data: { commitmentId, extent: 'whole' }, occurredAt });
  }
  if (closedAt) events.push({ type: 'CaseClosed', data: {}, occurredAt: closedAt });
  return events;
};

/**
 * The facts of one case in the order in which the log keeps them: opening and promise, then the steps in time order,
 * each handover before the step that shows it, then fulfilment and closing. Times stay as they stand in the source, also
 * where a step comes after the end.
 */
export const journeyEvents = (source: JourneySource): PastEvent[] => [
  ...opening(source),
  ...promise(source),
  ...story(source),
  ...ending(source),
];

import {
  type Offer,
  oneself,
  ownOf,
  type Sayable,
  SOME_REASON,
  SOME_WORDS,
  SOMETHING_NEW,
  toldOf,
} from '../offer.ts';
import { isOpen } from './commitment/state.ts';
import { making } from './decision/offers.ts';
import { proposing } from './handover/offers.ts';
import { isUnanswered } from './handover/state.ts';
import { type CaseAsker, involvedIn, offersInCase, ownIn } from './offering.ts';
import type { Say, SayableInCase } from './situation.ts';

type Sayables = Sayable<SayableInCase>[];

const NEW = SOMETHING_NEW;
const WORDS = SOME_WORDS;

/** With everything that is open staying as it is, and what is offered taken back. */
export const closing = ({ state }: CaseAsker): Say<'CloseCase'> => ({
  type: 'CloseCase',
  remainders: [
    ...[...state.commitments.values()]
      .filter(isOpen)
      .map(({ id }) => ({ kind: 'commitment' as const, id, becomes: 'stays' as const })),
    ...[...state.handovers.values()]
      .filter(isUnanswered)
      .map(({ id }) => ({ kind: 'handover' as const, id, becomes: 'withdrawn' as const })),
  ],
});

const promises = (asker: CaseAsker): Sayables => {
  const involved = involvedIn(asker);
  const own = ownOf(ownIn(asker));
  const terms = { commitmentId: NEW, what: WORDS };
  const others = (actor: string) => involved.filter((one) => one !== actor).slice(0, 1);
  return [
    {
      say: 'MakeCommitment',
      // Said by whoever may not bind the debtor it is but a proposal.
      yields: ['CommitmentMade', 'CommitmentAccepted'],
      // Whoever owes may stand outside of the case, where whom it is owed to takes part.
      voices: [...own, ...toldOf(new Set([...involved, ...asker.partnership.actors]))],
      least: ({ as, ground }) =>
        as === null
          ? []
          : others(as).map((creditor) => ({
              type: 'MakeCommitment',
              ...terms,
              debtor: as,
              creditor,
              ...(ground === 'attested' ? { attested: true } : {}),
            })),
    },
    {
      say: 'ProposeCommitment',
      voices: own,
      elseOneself: true,
      least: ({ as }) =>
        involved
          .filter((debtor) => debtor !== as)
          .slice(0, 1)
          .flatMap((debtor) =>
            others(debtor).map((creditor) => ({ type: 'ProposeCommitment', ...terms, debtor, creditor })),
          ),
    },
  ];
};

const work = (asker: CaseAsker): Sayables => {
  const involved = involvedIn(asker);
  const own = ownOf(ownIn(asker));
  return [
    {
      say: 'RecordStep',
      voices: [...own, ...toldOf(involved), ...oneself],
      least: ({ as }) => [{ type: 'RecordStep', activity: WORDS, ...(as === null ? {} : { actorId: as }) }],
    },
    {
      say: 'ProposeDecision',
      voices: oneself,
      least: () => [{ type: 'ProposeDecision', decisionId: NEW, level: 'operative', question: WORDS }],
    },
    { say: 'MakeDecision', voices: own, elseOneself: true, least: making(asker) },
    {
      say: 'InformActor',
      voices: oneself,
      least: () =>
        involved
          .slice(0, 1)
          .map((actorId) => ({ type: 'InformActor', actorId, channel: WORDS, text: WORDS })),
    },
    { say: 'AddNote', voices: oneself, least: () => [{ type: 'AddNote', noteId: NEW, text: WORDS }] },
    { say: 'ProposeHandover', voices: own, least: proposing(asker) },
    {
      say: 'RecordMeeting',
      voices: oneself,
      least: () => [{ type: 'RecordMeeting', meetingId: NEW, actors: [], participants: [] }],
    },
    {
      say: 'AgreeGoal',
      voices: oneself,
      least: () => [{ type: 'AgreeGoal', goalId: NEW, goal: WORDS }],
    },
  ];
};

const citizens = (asker: CaseAsker): Sayables => {
  const own = ownIn(asker);
  const involved = involvedIn(asker);
  const anybody = [...ownOf(own), ...toldOf(involved)];
  return [
    {
      say: 'ExpressNeed',
      voices: anybody,
      least: ({ as }) => (as === null ? [] : [{ type: 'ExpressNeed', by: as, words: WORDS }]),
    },
    {
      say: 'ObserveOutcome',
      voices: anybody,
      least: ({ as }) =>
        as === null
          ? []
          : [
              {
                type: 'ObserveOutcome',
                outcomeId: NEW,
                kind: 'improvement',
                area: WORDS,
                seenBy: as,
                words: WORDS,
              },
            ],
    },
    {
      say: 'RateJourney',
      voices: anybody,
      least: ({ as }) =>
        as === null
          ? []
          : [{ type: 'RateJourney', by: as, helpful: 5, inTime: 5, rightPlace: 5, rightMeans: 5 }],
    },
    {
      say: 'GiveConsent',
      voices: anybody,
      least: ({ as }) =>
        as === null
          ? []
          : [{ type: 'GiveConsent', consentId: NEW, by: as, actors: involved.slice(0, 1), scope: WORDS }],
    },
  ];
};

const itself = (asker: CaseAsker): Sayables => {
  const { state, partnership } = asker;
  const own = ownOf(ownIn(asker));
  const access = state.access === 'involved' ? 'partnership' : 'involved';
  const stages = partnership.stages.length > 0 ? partnership.stages : [WORDS];
  return [
    {
      say: 'InvolveActor',
      voices: oneself,
      least: () => [...partnership.actors].map((actorId) => ({ type: 'InvolveActor', actorId })),
    },
    {
      say: 'EnterStage',
      voices: oneself,
      least: () => stages.map((stage) => ({ type: 'EnterStage', stage })),
    },
    {
      say: 'RecordLegalBasis',
      voices: oneself,
      least: () =>
        [...partnership.legalBases.keys()].map((basisCode) => ({ type: 'RecordLegalBasis', basisCode })),
    },
    {
      say: 'ChangeCaseAccess',
      voices: own,
      elseOneself: true,
      least: () => [{ type: 'ChangeCaseAccess', access, why: WORDS }],
    },
    { say: 'CloseCase', voices: own, elseOneself: true, least: () => [closing(asker)] },
    {
      say: 'ReopenCase',
      voices: own,
      elseOneself: true,
      least: ({ as }) =>
        (as === null ? [...partnership.actors].slice(0, 1) : [as]).map((responsible) => ({
          type: 'ReopenCase',
          responsible,
          why: WORDS,
        })),
    },
    {
      say: 'OpenConfidentialCase',
      voices: oneself,
      least: () => [{ type: 'OpenConfidentialCase', reason: SOME_REASON }],
    },
    {
      say: 'EraseCase',
      voices: oneself,
      least: () => [{ type: 'EraseCase', reason: WORDS, legalBasis: WORDS }],
    },
  ];
};

/** What the person may say in the case that is about no single thing in it, the likeliest first. */
export const caseOffers = (asker: CaseAsker): Offer[] =>
  offersInCase(asker, [...promises(asker), ...work(asker), ...citizens(asker), ...itself(asker)]);

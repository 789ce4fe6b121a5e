import type { PartnershipCommand } from '../commands.ts';
import { type Offer, oneself, ownOf, type Sayable, SOME_WORDS, SOMETHING_NEW, toldOf } from '../offer.ts';
import type { Id } from '../shared/id.ts';
import { offersAt, ownAt, type PartnershipAsker } from './offering.ts';

type Sayables = Sayable<PartnershipCommand>[];
const text = SOME_WORDS;

export const conflictOffers = (asker: PartnershipAsker, conflictId: Id): Offer[] =>
  offersAt(asker, [
    {
      say: 'SettleGoalConflict',
      voices: ownOf(ownAt(asker)),
      elseOneself: true,
      least: () => [{ type: 'SettleGoalConflict', conflictId, how: text }],
    },
  ]);

export const resultOffers = (asker: PartnershipAsker, resultId: Id): Offer[] =>
  offersAt(asker, [
    { say: 'ObserveResult', voices: oneself, least: () => [{ type: 'ObserveResult', resultId, text }] },
  ]);

export const lessonOffers = (asker: PartnershipAsker, lessonId: Id): Offer[] =>
  offersAt(asker, [
    {
      say: 'AdoptLesson',
      voices: oneself,
      least: () => [{ type: 'AdoptLesson', lessonId, into: 'practice' }],
    },
  ]);

export const askedOffers = (asker: PartnershipAsker, questionId: Id): Offer[] =>
  offersAt(asker, [
    { say: 'AnswerQuestion', voices: oneself, least: () => [{ type: 'AnswerQuestion', questionId, text }] },
  ]);

/** A question at an entry of the partnership's own log. */
export const entryOffersThere = (asker: PartnershipAsker, about: Id): Offer[] =>
  offersAt(asker, [
    {
      say: 'AskQuestion',
      voices: oneself,
      least: () => [{ type: 'AskQuestion', questionId: SOMETHING_NEW, about, text }],
    },
  ]);

/** What the person may say of what is learned, expected or hard, that is about nothing said before. */
export const learningSayables = (asker: PartnershipAsker): Sayables => [
  {
    say: 'NoteLesson',
    voices: oneself,
    least: () => [{ type: 'NoteLesson', lessonId: SOMETHING_NEW, text, origin: 'inside' }],
  },
  {
    say: 'HoldReflection',
    voices: oneself,
    least: () => [{ type: 'HoldReflection', promptId: text, text }],
  },
  {
    say: 'NameDilemma',
    voices: [...ownOf(ownAt(asker)), ...toldOf(asker.state.actors)],
    elseOneself: true,
    least: ({ as }) => [
      {
        type: 'NameDilemma',
        dilemmaId: SOMETHING_NEW,
        oneSide: text,
        otherSide: text,
        balance: text,
        anchoredBy: as === null ? [] : [as],
      },
    ],
  },
  {
    say: 'ExpectResult',
    voices: oneself,
    least: () => [
      {
        type: 'ExpectResult',
        resultId: SOMETHING_NEW,
        whereAndWithWhom: text,
        byWhomAndHow: text,
        horizon: 'short',
      },
    ],
  },
  {
    say: 'MarkHistoryRead',
    voices: oneself,
    least: () => [{ type: 'MarkHistoryRead', personId: asker.by, upToPosition: '0' }],
  },
];

import type { AssessmentCommand } from '../commands.ts';
import { type Offer, offersAmong, oneself, ownOf, SOME_WORDS, taking } from '../offer.ts';
import { actorsOf } from '../partnership/mandate.ts';
import type { PartnershipState } from '../partnership/state.ts';
import type { Asker } from '../shared/decider.ts';
import { dayOf } from '../shared/due.ts';
import { assessmentDecider } from './decider.ts';
import type { AssessmentState } from './state.ts';

const scores = { potential: 0, dialogue: 0, ambition: 0, responsibility: 0, trust: 0, learning: 0 };

/** What the person may say of a round of the assessment, or of one that is not opened yet: docs/spec/assessment.md. */
export const assessmentOffers = (
  asker: Asker,
  state: AssessmentState,
  partnership: PartnershipState,
): Offer[] => {
  const { by, recordedAt } = asker;
  const closesOn = dayOf(recordedAt, partnership.timeZone);
  return offersAmong<AssessmentCommand>(
    [
      {
        say: 'AnswerAssessment',
        voices: ownOf(actorsOf(partnership, by)),
        elseOneself: true,
        least: ({ as }) =>
          (as === null ? [...partnership.actors] : [as]).map((actorId) => ({
            type: 'AnswerAssessment',
            personId: by,
            actorId,
            scores,
          })),
      },
      {
        say: 'NoteConversation',
        voices: oneself,
        least: () => [{ type: 'NoteConversation', dimension: 'trust', text: SOME_WORDS }],
      },
      { say: 'CloseAssessment', voices: oneself, least: () => [{ type: 'CloseAssessment' }] },
      {
        say: 'OpenAssessment',
        voices: oneself,
        least: () => [
          {
            type: 'OpenAssessment',
            closesOn,
            naming: 'open',
          },
        ],
      },
    ],
    taking(assessmentDecider, state, asker, { partnership }),
  );
};

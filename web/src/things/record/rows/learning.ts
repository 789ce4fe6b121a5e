import type { CommandName, Field } from '@handslag/contract/form';
import type { Given } from '../given.ts';
import { actorsHere, offeredFor, onlyOwn } from '../options.ts';
import { PromptField } from '../parts/prompt-field.tsx';
import { RefField } from '../parts/ref-field.tsx';
import { RoundField } from '../parts/round-field.tsx';
import type { FormRow } from '../row.ts';

const round: Field = { name: 'assessmentId', optional: false, ask: { is: 'line' } };
/** Asked for where the form was opened at no round. */
const ofRound = {
  extra: [round],
  asks: { assessmentId: (_values: unknown, { opened }: Given) => opened.about['assessmentId'] === undefined },
  draw: { assessmentId: RoundField },
} as const;

export const learningRows = {
  ExpectResult: {
    fields: ['whereAndWithWhom', 'byWhomAndHow', 'horizon', 'measure', 'target'],
    makes: 'resultId',
  },
  ObserveResult: { fields: ['resultId', 'text', 'value'] },
  NameDilemma: {
    fields: ['oneSide', 'otherSide', 'balance', 'anchoredBy'],
    makes: 'dilemmaId',
    start: () => ({ anchoredBy: [] }),
    among: { anchoredBy: (given) => offeredFor(given, given.here.directory.offers) },
  },
  NoteLesson: {
    fields: ['text', 'origin', 'dimension'],
    more: ['from', 'link'],
    makes: 'lessonId',
    keeps: ['origin', 'dimension'],
  },
  AdoptLesson: { fields: ['lessonId', 'into', 'ref', 'note'], draw: { ref: RefField } },
  GiveFeedback: {
    fields: ['fromActor', 'toActor', 'text'],
    start: (given) => ({ fromActor: onlyOwn(given) }),
    among: {
      fromActor: (given) => offeredFor(given, given.here.directory.offers),
      toActor: (given, { fromActor }) => actorsHere(given).filter((id) => id !== fromActor),
    },
  },
  MarkHistoryRead: { fields: [] },
  HoldReflection: { fields: ['promptId', 'text'], draw: { promptId: PromptField }, keeps: [] },
  OpenAssessment: { fields: ['closesOn', 'naming'], makes: 'assessmentId' },
  AnswerAssessment: {
    ...ofRound,
    fields: ['assessmentId', 'actorId', 'scores'],
    more: ['comments'],
    voice: 'actorId',
    start: (given) => ({ actorId: onlyOwn(given) }),
    asks: {
      ...ofRound.asks,
      // Said for an actor already, where the form was opened for one.
      actorId: (_values, { opened }) => opened.as === null,
    },
    among: { actorId: (given) => given.here.actors.map(({ actorId }) => actorId) },
  },
  CloseAssessment: { ...ofRound, fields: ['assessmentId'] },
  NoteConversation: { ...ofRound, fields: ['assessmentId', 'dimension', 'text'], keeps: ['assessmentId'] },
} as const satisfies Partial<Record<CommandName, FormRow>>;

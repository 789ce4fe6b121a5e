import type { CommandName } from '@handslag/contract/form';
import { CorrectedField, correctedStart, correctedWas } from '../parts/corrected-field.tsx';
import { RemainderFields, remaindersSaid, remaindersStart } from '../parts/remainder-fields.tsx';
import { BasisField } from '../parts/basis-field.tsx';
import { StageField } from '../parts/stage-field.tsx';
import { OpeningLead } from '../leads/opening-lead.tsx';
import { EntryLead } from '../leads/entry-lead.tsx';
import type { Given } from '../given.ts';
import { actorsHere, actorsInvolved, carries, offeredFor, onlyOwn, ownActors } from '../options.ts';
import type { FormRow } from '../row.ts';

const citizensFirst = (given: Given): string[] =>
  actorsInvolved(given).toSorted((one, other) => Number(carries(given, one)) - Number(carries(given, other)));
/** Whom the person may say it of. */
const mayDo = (given: Given): string[] => offeredFor(given, given.page?.offers ?? []);

export const caseRows = {
  OpenCase: {
    fields: ['kind', 'title', 'need', 'lifeEvent', 'responsible', 'access', 'others', 'basisCode'],
    extra: [
      { name: 'others', optional: true, ask: { is: 'ids', of: 'actor' } },
      { name: 'basisCode', optional: true, ask: { is: 'line' } },
    ],
    draw: { basisCode: BasisField },
    makes: 'caseId',
    start: (given) => ({ kind: 'journey', access: 'involved', responsible: onlyOwn(given), others: [] }),
    asks: {
      lifeEvent: ({ kind }) => kind === 'journey',
      basisCode: ({ others }) => Array.isArray(others) && others.length > 0,
    },
    among: {
      responsible: (given) => actorsHere(given).filter((id) => carries(given, id)),
      others: (given, { responsible }) => actorsHere(given).filter((id) => id !== responsible),
    },
    finish: (said, _given, { others, basisCode }) => [
      said,
      ...(Array.isArray(others) ? others : [])
        .filter((id) => id !== said['responsible'])
        .map((actorId: unknown) => ({
          type: 'InvolveActor',
          actorId,
          ...(basisCode !== undefined && basisCode !== '' && { basisCode }),
        })),
    ],
  },
  InvolveActor: {
    fields: ['actorId', 'basisCode', 'part'],
    draw: { basisCode: BasisField },
    lead: OpeningLead,
    among: {
      actorId: (given) => actorsHere(given).filter((id) => given.page?.involved.includes(id) !== true),
    },
  },
  StandDownActor: {
    fields: ['actorId', 'why'],
    start: (given) => ({ actorId: onlyOwn(given) }),
    among: {
      actorId: ({ page }) =>
        (page?.parts ?? [])
          .filter(({ offers }) => offers.some(({ say }) => say === 'StandDownActor'))
          .map(({ actorId }) => actorId),
    },
  },
  ExpressNeed: {
    fields: ['by', 'words', 'occurredAt'],
    start: (given) => ({ by: onlyOwn(given) }),
    among: { by: citizensFirst },
  },
  AgreeGoal: {
    fields: ['goal', 'responsible', 'agreedBy', 'occurredAt'],
    makes: 'goalId',
    start: (given) => ({ agreedBy: ownActors(given) }),
  },
  EnterStage: { fields: ['stage', 'occurredAt'], draw: { stage: StageField } },
  RecordStep: {
    fields: ['activity', 'actorId', 'occurredAt'],
    more: ['channel', 'note'],
    start: (given) => ({ actorId: onlyOwn(given) }),
    among: { actorId: mayDo },
    keeps: ['actorId', 'occurredAt'],
  },
  RecordMeeting: {
    fields: ['about', 'occurredAt', 'actors', 'participants', 'note'],
    more: ['ledBy', 'meaningful'],
    makes: 'meetingId',
    start: (given) => ({ actors: ownActors(given), participants: [] }),
  },
  GiveConsent: {
    fields: ['by', 'actors', 'scope', 'until', 'occurredAt'],
    makes: 'consentId',
    start: (given) => ({ by: onlyOwn(given), actors: [] }),
    among: { by: citizensFirst, actors: (given, { by }) => actorsInvolved(given).filter((id) => id !== by) },
  },
  WithdrawConsent: { fields: ['why'] },
  RecordLegalBasis: { fields: ['basisCode', 'note'], draw: { basisCode: BasisField } },
  InformActor: {
    fields: ['actorId', 'channel', 'text', 'occurredAt'],
    among: { actorId: citizensFirst },
    keeps: ['actorId', 'occurredAt'],
  },
  ObserveOutcome: {
    fields: ['kind', 'area', 'words', 'seenBy', 'occurredAt'],
    makes: 'outcomeId',
    start: (given) => ({ seenBy: onlyOwn(given) }),
    among: { seenBy: citizensFirst },
    keeps: ['seenBy', 'occurredAt'],
  },
  RateJourney: {
    fields: ['by', 'helpful', 'inTime', 'rightPlace', 'rightMeans', 'words', 'occurredAt'],
    start: (given) => ({ by: onlyOwn(given) }),
    among: { by: citizensFirst },
  },
  CloseCase: {
    fields: ['why', 'summary', 'remainders'],
    draw: { remainders: RemainderFields },
    start: remaindersStart,
    finish: (said, given, values) => [{ ...said, ...remaindersSaid(given, values) }],
  },
  ReopenCase: {
    fields: ['why', 'responsible'],
    start: (given) => ({ responsible: onlyOwn(given) }),
    among: { responsible: actorsHere },
  },
  ChangeCaseAccess: {
    fields: ['access', 'why'],
    start: ({ page }) => ({ access: page?.case.access ?? '' }),
  },
  OpenConfidentialCase: { fields: ['reason'] },
  AddNote: { fields: ['text', 'occurredAt'], makes: 'noteId', keeps: ['occurredAt'] },
  CorrectEntry: {
    fields: ['field', 'becomes', 'why'],
    draw: { field: CorrectedField },
    lead: EntryLead,
    start: correctedStart,
    finish: (said, given) => [{ ...said, ...correctedWas(given, said['field']) }],
  },
  EraseCase: { none: 'erasing shows first what would go, and asks for a word that says it is meant' },
  ConfirmStatement: { fields: [], lead: EntryLead },
  ContestStatement: { fields: ['why'], lead: EntryLead },
  AskQuestion: { fields: ['text'], makes: 'questionId', lead: EntryLead },
  AnswerQuestion: { fields: ['text'], lead: EntryLead },
} as const satisfies Partial<Record<CommandName, FormRow | { none: string }>>;

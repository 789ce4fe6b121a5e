import type { HandoverRow } from '@handslag/contract/case';
import type { CommitmentRow } from '@handslag/contract/commitment';
import type { LoggedEvent } from '@handslag/contract/logged-event';
import type { CaseLog } from '@handslag/contract/questions/case-log';
import { getCase } from '@handslag/contract/questions/case';
import { getCaseLog } from '@handslag/contract/questions/case-log';
import { getCommitment } from '@handslag/contract/questions/commitment';
import { getDesk } from '@handslag/contract/questions/desk';
import { getChanges } from '@handslag/contract/questions/changes';
import { getCharter } from '@handslag/contract/questions/charter';
import { type Here, type Names, useDirectory, usePartnership } from '../../lib/partnership.tsx';
import { useQuestion } from '../../lib/question.ts';
import { useToday } from '../../lib/today.ts';
import type { CaseData } from '../case/case-data.ts';
import type { Charter } from '@handslag/contract/questions/charter';
import type { Opened } from './opened.ts';
import { eventsAbout, eventsOutside } from './meanwhile.ts';

/** What a form may look at: who writes where, and the things it is about as they stand now. */
export interface Given {
  opened: Opened;
  here: Here;
  names: Names;
  timeZone: string;
  /** When the form was opened first, in milliseconds since 1970. */
  begun: number;
  /** The day it is, where the partnership is. */
  today: string;
  /** The case it is said in, where there is one and it may be read. */
  page: CaseData | undefined;
  /** The promise or the handover it is about, where the person is party to it and the case is shut. */
  between: { commitment: CommitmentRow | undefined; handover: HandoverRow | undefined } | undefined;
  charter: Charter | undefined;
  /** The entry it is about. */
  event: CaseLog['events'][number] | undefined;
  /** What is new in the log about the thing, and up to where it has been read; undefined where it is not known. */
  log: { revision: string | undefined; position: string; events: readonly LoggedEvent[] } | undefined;
}

const ofCharter = new Set([
  'RestatePurpose',
  'ReviseRule',
  'RetireRule',
  'WithdrawResource',
  'SetPractice',
  'ListLegalBasis',
  'RecordLegalBasis',
  'InvolveActor',
  'OpenCase',
]);

/** What a party reads of a promise or a handover in a case that is shut to it. */
const useBetween = (partnershipId: string, about: Opened['about'], isShut: boolean) => {
  const { commitmentId = '', handoverId = '' } = about;
  const promise = useQuestion(
    getCommitment,
    { params: { partnershipId, commitmentId }, query: {} },
    { enabled: isShut && commitmentId !== '' },
  );
  const desk = useQuestion(getDesk, { params: { partnershipId } }, { enabled: isShut && handoverId !== '' });
  const offers = [...(desk.data?.handoversToAnswer ?? []), ...(desk.data?.handoversSent ?? [])];
  return {
    isLoading: promise.isLoading || desk.isLoading,
    commitment: promise.data?.commitment,
    handover: offers.find((one) => one.handoverId === handoverId),
  };
};

/** The promise that a form is about. */
export const promiseIn = ({ page, between, opened }: Given): CommitmentRow | undefined =>
  page?.commitments.find(({ commitmentId }) => commitmentId === opened.about['commitmentId']) ??
  between?.commitment;

/** The handover that a form is about. */
export const handoverIn = ({ page, between, opened }: Given): HandoverRow | undefined =>
  page?.handovers.find(({ handoverId }) => handoverId === opened.about['handoverId']) ?? between?.handover;

/** Reads what a form is about. Undefined until it has come; what cannot be read is left out. */
export const useGiven = (opened: Opened, begun: number): Given | undefined => {
  const here = usePartnership();
  const names = useDirectory();
  const { partnershipId } = here;
  const { timeZone } = names.partnership;
  const today = useToday();
  const { caseId = '' } = opened.about;
  const isNew = opened.say === 'OpenCase' || opened.say === 'OpenConfidentialCase';
  const inCase = caseId !== '' && !isNew;
  const page = useQuestion(getCase, { params: { partnershipId, caseId }, query: {} }, { enabled: inCase });
  const log = useQuestion(getCaseLog, { params: { partnershipId, caseId }, query: {} }, { enabled: inCase });
  const charter = useQuestion(
    getCharter,
    { params: { partnershipId }, query: {} },
    { enabled: ofCharter.has(opened.say) },
  );
  // Of what is said outside cases: what the partnership itself has recorded since the form was opened.
  const changes = useQuestion(
    getChanges,
    { params: { partnershipId }, query: { from: new Date(begun).toISOString() } },
    { enabled: !inCase && here.asks.includes('getChanges') },
  );
  const { isLoading, ...between } = useBetween(partnershipId, opened.about, page.isError);
  if (page.isLoading || log.isLoading || charter.isLoading || isLoading) return undefined;
  return {
    opened,
    here,
    names,
    timeZone,
    begun,
    today,
    page: page.data,
    between: page.isError ? between : undefined,
    charter: charter.data,
    event: log.data?.events.find(({ id }) => id === (opened.about['eventId'] ?? opened.about['about'])),
    log: log.data
      ? {
          revision: log.data.revision,
          position: log.data.events.at(-1)?.position ?? '0',
          events: eventsAbout(opened, log.data.events),
        }
      : changes.data && {
          revision: undefined,
          position: '0',
          events: eventsOutside(opened, changes.data.events),
        },
  };
};

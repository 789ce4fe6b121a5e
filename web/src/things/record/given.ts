import type { CaseLog } from '@handslag/contract/questions/case-log';
import { getCase } from '@handslag/contract/questions/case';
import { getCaseLog } from '@handslag/contract/questions/case-log';
import { getCharter } from '@handslag/contract/questions/charter';
import { useState } from 'react';
import { dayOf } from '../../lib/moment.ts';
import { type Here, type Names, useDirectory, usePartnership } from '../../lib/partnership.tsx';
import { useQuestion } from '../../lib/question.ts';
import type { CaseData } from '../case/case-data.ts';
import type { Charter } from '@handslag/contract/questions/charter';
import type { Opened } from './opened.ts';
import { eventsAbout } from './meanwhile.ts';

/** What a form may look at: who writes where, and the things it is about as they stand now. */
export interface Given {
  opened: Opened;
  here: Here;
  names: Names;
  timeZone: string;
  /** The day it is, where the partnership is. */
  today: string;
  /** The case it is said in, where there is one and it may be read. */
  page: CaseData | undefined;
  charter: Charter | undefined;
  /** The entry it is about. */
  event: CaseLog['events'][number] | undefined;
  /** What is new in the log about the thing, and up to where it has been read; undefined where it is not known. */
  log: { revision: string | undefined; position: string; events: CaseLog['events'] } | undefined;
}

const ofCharter = new Set(['RestatePurpose', 'ReviseRule', 'RetireRule', 'WithdrawResource', 'SetPractice']);

/** Reads what a form is about. Undefined until it has come; what cannot be read is left out. */
export const useGiven = (opened: Opened): Given | undefined => {
  const here = usePartnership();
  const names = useDirectory();
  const { partnershipId } = here;
  const { timeZone } = names.partnership;
  const [today] = useState(() => dayOf(Date.now(), timeZone));
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
  if (page.isLoading || log.isLoading || charter.isLoading) return undefined;
  return {
    opened,
    here,
    names,
    timeZone,
    today,
    page: page.data,
    charter: charter.data,
    event: log.data?.events.find(({ id }) => id === (opened.about['eventId'] ?? opened.about['about'])),
    log: log.data && {
      revision: log.data.revision,
      position: log.data.events.at(-1)?.position ?? '0',
      events: eventsAbout(opened, log.data.events),
    },
  };
};

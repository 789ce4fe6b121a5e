import { getCase } from '@handslag/contract/questions/case';
import { withTexts } from '../../lib/arriving.ts';
import { ProblemError } from '@handslag/contract/client';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useLabel } from '../../lib/language.tsx';
import { momentQuery } from '../../lib/moment.ts';
import { useDirectory, usePartnership } from '../../lib/partnership.tsx';
import { Answered } from '../../ui/answered.tsx';
import { MomentPicker } from '../../ui/moment-picker.tsx';
import { Page } from '../../ui/page.tsx';
import { useSaidText } from '../../ui/said.tsx';
import { Section } from '../../ui/section.tsx';
import { type CaseData, isOpenCase } from '../../things/case/case-data.ts';
import { Swimlanes } from './lanes/swimlanes.tsx';
import { OnThisPage } from './on-this-page.tsx';
import { RecordMenu } from './record/record-menu.tsx';
import { Responsible } from './responsible.tsx';
import { CommitmentsSection } from './sections/commitments-section.tsx';
import { DecisionsSection } from './sections/decisions-section.tsx';
import { HandoversSection } from './sections/handovers-section.tsx';
import { LogSection } from './sections/log-section.tsx';
import { MeetingsSection } from './sections/meetings-section.tsx';
import { NeedAndGoal } from './sections/need-and-goal.tsx';
import { OutcomesSection } from './sections/outcomes-section.tsx';
import { ReadersSection } from './sections/readers-section.tsx';
import { PartsSection } from './sections/parts-section.tsx';
import { textsOf } from '../../lib/texts.ts';
import { useQuestion } from '../../lib/question.ts';

const useCaseTexts = textsOf('case');
const useShellTexts = textsOf('shell');

const ClosedOrMissing = lazy(
  withTexts(async () => ({ default: (await import('./closed-or-missing.tsx')).ClosedOrMissing })),
);
const isNotThere = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.code === 'access/not-found';

/** One case: who is responsible, the course of it, what is promised and open, everything that was said. */
function OneCase({ page }: { page: CaseData }) {
  const t = useCaseTexts();
  const shell = useShellTexts();
  const label = useLabel();
  const said = useSaidText();
  const search = useSearch({ from: '/p/$partnershipId/cases/$caseId' });
  const navigate = useNavigate({ from: '/p/$partnershipId/cases/$caseId' });
  const { partnershipId } = usePartnership();
  const { kind, access, stage, title } = page.case;
  const isNow = search.at === undefined && search.knownAt === undefined;
  return (
    <Page
      title={said(title)}
      kicker={
        <>
          <Link to="/p/$partnershipId/cases" params={{ partnershipId }}>
            {shell('cases')}
          </Link>
          <span>{label('caseKind', kind)}</span>
          {stage !== null && <span>{t('stage', { stage })}</span>}
          <span>{label('access', access)}</span>
        </>
      }
      lead={isOpenCase(page) ? undefined : t('closedCase')}
      actions={isNow && <RecordMenu page={page} />}
    >
      {!page.mayRecord && isNow && <p className="quiet">{t('readOnly')}</p>}
      <MomentPicker search={search} onChange={(moment) => void navigate({ search: moment })} />
      <Responsible page={page} />
      <OnThisPage page={page} />
      <CommitmentsSection page={page} mayAnswer={isNow} />
      <NeedAndGoal page={page} />
      <Section title={t('timeline')} id="timeline">
        <Swimlanes page={page} />
      </Section>
      <HandoversSection page={page} mayAnswer={isNow} />
      <DecisionsSection page={page} mayAnswer={isNow} />
      <OutcomesSection page={page} />
      <MeetingsSection page={page} />
      <PartsSection page={page} mayAnswer={isNow} />
      <ReadersSection page={page} />
      <LogSection page={page} search={search} />
    </Page>
  );
}

/** Reads the case as it was at the moment in the address. */
export function CasePage() {
  const { caseId } = useParams({ from: '/p/$partnershipId/cases/$caseId' });
  const search = useSearch({ from: '/p/$partnershipId/cases/$caseId' });
  const { partnershipId } = usePartnership();
  const { timeZone } = useDirectory().partnership;
  const query = useQuestion(
    getCase,
    { params: { partnershipId, caseId }, query: momentQuery(search, timeZone) },
    { keepsLast: true },
  );
  // While it is asked again the refusal is gone for a moment; what is being written on that page must not go with it.
  const [refused, setRefused] = useState<string>();
  if (isNotThere(query.error) && refused !== caseId) setRefused(caseId);
  if (query.data === undefined && refused === caseId)
    return (
      <Suspense>
        <ClosedOrMissing caseId={caseId} />
      </Suspense>
    );
  return <Answered query={query}>{(page) => <OneCase key={caseId} page={page} />}</Answered>;
}

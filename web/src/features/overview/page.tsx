import { getOverview, type Overview } from '@handslag/contract/questions/overview';
import { Link } from '@tanstack/react-router';
import type { z } from 'zod';
import { useLabel } from '../../lib/language.tsx';
import { useDirectory, usePartnership } from '../../lib/partnership.tsx';
import { Answered } from '../../ui/answered.tsx';
import { useDateText } from '../../ui/date-text.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { useNames } from '../../ui/names.tsx';
import { FirstSteps } from './first-steps.tsx';
import css from './overview.module.css';
import { Recent } from './recent.tsx';
import { textsOf } from '../../lib/texts.ts';
import { useQuestion } from '../../lib/question.ts';
import { useOffered } from '../../lib/offered.ts';

const useOverviewTexts = textsOf('overview');

function Figures({ overview }: { overview: z.infer<typeof Overview> }) {
  const t = useOverviewTexts();
  const { partnershipId } = usePartnership();
  const params = { partnershipId };
  const { actors, openCases, openCommitments, overdue, openHandovers } = overview;
  return (
    <Section title={t('figures')}>
      <ul className={css.figures}>
        <li>
          <Link to="/p/$partnershipId/cases" params={params} search={{ state: 'open' }}>
            <strong>{openCases}</strong> {t('openCases', { n: openCases })}
          </Link>
        </li>
        <li>
          <Link to="/p/$partnershipId/commitments" params={params}>
            <strong>{openCommitments}</strong> {t('openCommitments', { n: openCommitments })}
          </Link>
        </li>
        <li>
          <Link to="/p/$partnershipId/commitments" params={params} search={{ verdict: 'overdue' }}>
            <strong>{overdue}</strong> {t('overdue', { n: overdue })}
          </Link>
        </li>
        <li>
          <Link to="/p/$partnershipId/cases" params={params} search={{ state: 'open' }}>
            <strong>{openHandovers}</strong> {t('openHandovers', { n: openHandovers })}
          </Link>
        </li>
        <li>
          <Link to="/p/$partnershipId/people" params={params}>
            <strong>{actors}</strong> {t('actors', { n: actors })}
          </Link>
        </li>
      </ul>
    </Section>
  );
}

function Who() {
  const t = useOverviewTexts();
  const label = useLabel();
  const names = useNames();
  const { actors } = useDirectory();
  const { partnershipId } = usePartnership();
  return (
    <Section
      title={t('who')}
      actions={
        <Link to="/p/$partnershipId/people" params={{ partnershipId }} className="ds-link">
          {t('people')}
        </Link>
      }
    >
      <ul className={css.who}>
        {actors
          .filter(({ takesPart }) => takesPart)
          .map(({ actorId, kind }) => (
            <li key={actorId}>
              <span>{names.actor(actorId)}</span>
              <span className="quiet">{label('actorKind', kind)}</span>
            </li>
          ))}
      </ul>
    </Section>
  );
}

/** The partnership at a glance: its purpose, how it stands, who takes part, what was recorded last. */
export function OverviewPage() {
  const t = useOverviewTexts();
  const dateText = useDateText();
  const { partnershipId, directory } = usePartnership();
  const isOffered = useOffered();
  const overview = useQuestion(getOverview, { params: { partnershipId } });
  return (
    <Page
      title={directory.partnership.name}
      kicker={overview.data && t('kicker', { day: dateText(overview.data.foundedAt) })}
      lead={overview.data?.purpose}
    >
      <Answered query={overview}>
        {(data) => (
          <>
            {isOffered('AdmitMember') && <FirstSteps overview={data} />}
            <Figures overview={data} />
            <div className={css.halves}>
              <Recent lastPosition={data.lastPosition} />
              <Who />
            </div>
          </>
        )}
      </Answered>
    </Page>
  );
}

import type { ListedDecision } from '@handslag/contract/questions/decisions';
import type { Onboarding } from '@handslag/contract/questions/onboarding';
import { Link } from '@tanstack/react-router';
import { usePartnership } from '../../lib/partnership.tsx';
import { useDateText } from '../../ui/date-text.tsx';
import { Said } from '../../ui/said.tsx';
import { Rows } from './promises.tsx';
import css from './welcome.module.css';
import { textsOf } from '../../lib/texts.ts';

const useWelcomeTexts = textsOf('welcome');

function Listed({ title, rows }: { title: string; rows: readonly ListedDecision[] }) {
  const t = useWelcomeTexts();
  const dateText = useDateText();
  const { partnershipId } = usePartnership();
  if (rows.length === 0) return null;
  return (
    <>
      <h3 className={css.part}>
        {title} <span className="quiet">{rows.length}</span>
      </h3>
      <ul>
        {rows.map(({ decisionId, caseId, title: name, reviewOn }) => (
          <li key={decisionId}>
            <Link to="/p/$partnershipId/cases/$caseId" params={{ partnershipId, caseId }} hash="decisions">
              <Said text={name} />
            </Link>
            {reviewOn !== null && ` · ${t('reviewOn', { day: dateText(reviewOn) })}`}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What waits for the newcomer's actor, and what comes. */
export function Next({ onboarding: { next } }: { onboarding: Onboarding }) {
  const t = useWelcomeTexts();
  const dateText = useDateText();
  const { partnershipId } = usePartnership();
  return (
    <>
      <p>
        <Link to="/p/$partnershipId/history" params={{ partnershipId }} search={{ view: 'changes' }}>
          {t('lastMonth')}
        </Link>
      </p>
      <Rows title={t('answers')} rows={next.answers} none={t('answersNothing')} />
      <Listed title={t('decisionsWait')} rows={next.decisions} />
      <Listed title={t('reviews')} rows={next.reviews} />
      {next.assessment !== null && (
        <p>
          <Link to="/p/$partnershipId/assessment" params={{ partnershipId }}>
            {t('assessmentRuns', { day: dateText(next.assessment.closesOn) })}
          </Link>
        </p>
      )}
      {next.results.length > 0 && (
        <>
          <h3 className={css.part}>{t('results')}</h3>
          <ul>
            {next.results.map(({ resultId, whereAndWithWhom }) => (
              <li key={resultId}>{whereAndWithWhom}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

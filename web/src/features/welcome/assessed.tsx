import type { Onboarding } from '@handslag/contract/questions/onboarding';
import { Link } from '@tanstack/react-router';
import { useLabel } from '../../lib/language.tsx';
import { useNumbers } from '../../lib/numbers.ts';
import { usePartnership } from '../../lib/partnership.tsx';
import { useDateText } from '../../ui/date-text.tsx';
import { textsOf } from '../../lib/texts.ts';

const useWelcomeTexts = textsOf('welcome');

/** How the partnership saw itself the last time. */
export function Assessed({ onboarding: { assessment } }: { onboarding: Onboarding }) {
  const t = useWelcomeTexts();
  const label = useLabel();
  const dateText = useDateText();
  const { number } = useNumbers();
  const { partnershipId } = usePartnership();
  if (assessment === null) return <p className="quiet">{t('noAssessment')}</p>;
  return (
    <>
      <p>{t('assessed', { day: dateText(assessment.openedAt), n: assessment.answered })}</p>
      {assessment.spreads === null ? (
        <p className="quiet">{t('fewAnswers')}</p>
      ) : (
        <ul>
          {assessment.spreads.map(({ dimension, median, min, max }) => (
            <li key={dimension}>
              {label('dimension', dimension)}: {t('spread', { median: number(median), min, max })}
            </li>
          ))}
        </ul>
      )}
      <Link
        to="/p/$partnershipId/assessment"
        params={{ partnershipId }}
        search={{ round: assessment.assessmentId }}
      >
        {t('toAssessment')}
      </Link>
    </>
  );
}

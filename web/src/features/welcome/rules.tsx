import type { Onboarding, RuleBehind } from '@handslag/contract/questions/onboarding';
import { Link } from '@tanstack/react-router';
import { usePartnership } from '../../lib/partnership.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { Said } from '../../ui/said.tsx';
import css from './welcome.module.css';
import { textsOf } from '../../lib/texts.ts';

const useWelcomeTexts = textsOf('welcome');

function Rule({ rule: { text, why, since, decision, lesson } }: { rule: RuleBehind }) {
  const t = useWelcomeTexts();
  const { partnershipId } = usePartnership();
  return (
    <li className={css.rule}>
      <strong>{text}</strong>
      <span>
        {t('why')}: {why}
      </span>
      {decision !== null && (
        <span>
          {t('becauseDecided')}:{' '}
          <Link
            to="/p/$partnershipId/cases/$caseId"
            params={{ partnershipId, caseId: decision.caseId }}
            hash="decisions"
          >
            <Said text={decision.title} />
          </Link>
        </span>
      )}
      {lesson !== null && (
        <span>
          {t('becauseLearned')}:{' '}
          <Link to="/p/$partnershipId/learning" params={{ partnershipId }}>
            {lesson.text}
          </Link>
        </span>
      )}
      <span className="quiet">
        {t('sinceDay')} <DateText when={since} />
      </span>
    </li>
  );
}

/** The rules in force, each with why it is there: the decision and the lesson behind it. */
export function Rules({ onboarding: { rules } }: { onboarding: Onboarding }) {
  const t = useWelcomeTexts();
  return rules.length === 0 ? (
    <p className="quiet">{t('noRules')}</p>
  ) : (
    <ol className={css.rules}>
      {rules.map((rule) => (
        <Rule key={rule.ruleId} rule={rule} />
      ))}
    </ol>
  );
}

import type { Overview } from '@handslag/contract/questions/overview';
import { CheckmarkCircleFillIcon, CircleIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import type { z } from 'zod';
import { usePartnership } from '../../lib/partnership.tsx';
import { Section } from '../../ui/section.tsx';
import css from './overview.module.css';
import { textsOf } from '../../lib/texts.ts';

const useOverviewTexts = textsOf('overview');

/** What to do first in a new partnership; gone when it has been done. */
export function FirstSteps({ overview }: { overview: z.infer<typeof Overview> }) {
  const t = useOverviewTexts();
  const { partnershipId } = usePartnership();
  const hasCase = overview.openCases > 0;
  const hasActors = overview.actors > 1;
  if (hasActors && hasCase) return null;
  const steps = [
    { done: hasActors, title: t('firstActors'), text: t('firstActorsText'), to: '/p/$partnershipId/people' },
    { done: hasCase, title: t('firstCase'), text: t('firstCaseText'), to: '/p/$partnershipId/cases' },
    {
      done: overview.openCommitments > 0,
      title: t('firstCommitment'),
      text: t('firstCommitmentText'),
      to: '/p/$partnershipId/cases',
    },
  ] as const;
  return (
    <Section title={t('firstSteps')}>
      <ol className={css.steps}>
        {steps.map(({ done, title, text, to }) => (
          <li key={title} className={css.step}>
            {done ? (
              <CheckmarkCircleFillIcon title={t('done')} fontSize="1.75rem" className={css.done} />
            ) : (
              <CircleIcon aria-hidden="true" fontSize="1.75rem" />
            )}
            <div>
              {done ? (
                <span>{title}</span>
              ) : (
                <Link to={to} params={{ partnershipId }} className="ds-link">
                  {title}
                </Link>
              )}
              <p className="quiet">{text}</p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

import { Button } from '@digdir/designsystemet-react';
import { getDesk } from '@handslag/contract/questions/desk';
import type { Onboarding, OnboardingPart } from '@handslag/contract/questions/onboarding';
import { CheckmarkIcon } from '@navikt/aksel-icons';
import { Link, useNavigate } from '@tanstack/react-router';
import { useLabel } from '../../lib/language.tsx';
import { usePartnership } from '../../lib/partnership.tsx';
import { useQuestion } from '../../lib/question.ts';
import { useRecord } from '../../lib/record.ts';
import { useDateText } from '../../ui/date-text.tsx';
import { Problem } from '../../ui/problem.tsx';
import { Section } from '../../ui/section.tsx';
import { Questions } from './questions.tsx';
import { Step } from './step.tsx';
import { steps } from './search.ts';
import css from './welcome.module.css';
import { textsOf } from '../../lib/texts.ts';

const useWelcomeTexts = textsOf('welcome');

const readAt = ({ parts }: Onboarding, step: OnboardingPart): string | null =>
  parts.find(({ part }) => part === step)?.readAt ?? null;

/** The way through: every step, those that are read ticked off. */
function Way({ onboarding, step }: { onboarding: Onboarding; step: OnboardingPart }) {
  const t = useWelcomeTexts();
  const label = useLabel();
  const { partnershipId } = usePartnership();
  const read = steps.filter((one) => readAt(onboarding, one) !== null).length;
  return (
    <nav aria-label={t('steps')} className="no-print">
      <p className="quiet">{t('progress', { n: read, total: steps.length })}</p>
      <ol className={css.steps}>
        {steps.map((one) => (
          <li key={one}>
            <Link
              to="/p/$partnershipId/welcome"
              params={{ partnershipId }}
              search={(before) => ({ ...before, step: one })}
              replace
              resetScroll={false}
              className={css.step}
              {...(one === step && { 'aria-current': 'step' as const })}
            >
              {readAt(onboarding, one) !== null && <CheckmarkIcon title={t('read')} />}
              {label('onboardingPart', one)}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Ticks the step off, and goes on to the next. */
function Tick({ onboarding, step }: { onboarding: Onboarding; step: OnboardingPart }) {
  const t = useWelcomeTexts();
  const dateText = useDateText();
  const navigate = useNavigate({ from: '/p/$partnershipId/welcome' });
  const record = useRecord();
  const { partnershipId, personId } = usePartnership();
  const desk = useQuestion(getDesk, { params: { partnershipId } });
  const next = steps[steps.indexOf(step) + 1];
  const goOn = () => {
    if (next === undefined) return;
    void navigate({ search: (before) => ({ ...before, step: next }), replace: true, resetScroll: false });
  };
  const at = readAt(onboarding, step);
  return (
    <div className="row no-print">
      {at === null ? (
        <Button
          loading={record.isPending}
          disabled={desk.data === undefined}
          onClick={() =>
            record.mutate(
              {
                in: 'partnership',
                commands: [
                  {
                    type: 'MarkHistoryRead',
                    personId,
                    upToPosition: desk.data?.position ?? '0',
                    part: step,
                  },
                ],
              },
              { onSuccess: goOn },
            )
          }
        >
          {t(next === undefined ? 'markRead' : 'markReadAndOn')}
        </Button>
      ) : (
        <>
          <span className="quiet">{t('readOn', { day: dateText(at) })}</span>
          {next !== undefined && (
            <Button variant="secondary" onClick={goOn}>
              {t('on')}
            </Button>
          )}
        </>
      )}
      <Problem error={record.error} />
    </div>
  );
}

/** One step at a time of what a newcomer reads. */
export function Steps({ onboarding, step }: { onboarding: Onboarding; step: OnboardingPart }) {
  const label = useLabel();
  return (
    <div className={css.reading}>
      <Way onboarding={onboarding} step={step} />
      <div className={css.content}>
        <Section title={label('onboardingPart', step)}>
          <Step onboarding={onboarding} step={step} />
          <Tick onboarding={onboarding} step={step} />
        </Section>
        <Questions questions={onboarding.questions} />
      </div>
    </div>
  );
}

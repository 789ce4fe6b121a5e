import { Paragraph } from '@digdir/designsystemet-react';
import type { AssessmentRow } from '@handslag/contract/questions/assessments';
import { OfferedButtons } from '../../things/record/say-button.tsx';
import { useLabel } from '../../lib/language.tsx';
import { usePartnership } from '../../lib/partnership.tsx';
import { useDateText } from '../../ui/date-text.tsx';
import { Section } from '../../ui/section.tsx';
import css from './assessment.module.css';
import { textsOf } from '../../lib/texts.ts';

const useAssessmentTexts = textsOf('assessment');

const says = ['AnswerAssessment', 'CloseAssessment'] as const;

/** A round that runs: alone, before anybody sees what the others answered. */
export function Answering({ round }: { round: AssessmentRow }) {
  const t = useAssessmentTexts();
  const label = useLabel();
  const dateText = useDateText();
  const { personId } = usePartnership();
  const { assessmentId, closesOn, answered, expected, own, naming, offers } = round;
  return (
    <Section title={t('open')} lead={t('openLead', { day: dateText(closesOn) })}>
      <Paragraph>
        {t('answered', { n: answered, total: expected })} {label('naming', naming)}.
      </Paragraph>
      {own !== null && (
        <>
          <p>{t('ownAnswer', { moment: dateText(own.at, 'moment') })}</p>
          <ul className={css.own}>
            {Object.entries(own.scores).map(([dimension, score]) => (
              <li key={dimension}>
                <span>{label('dimension', dimension)}</span>
                <strong>{score}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
      <OfferedButtons
        offers={offers}
        says={says}
        about={{ assessmentId, personId }}
        what={t('closesOn', { day: dateText(closesOn) })}
      />
    </Section>
  );
}

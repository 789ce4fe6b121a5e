import { getAssessments } from '@handslag/contract/questions/assessments';
import { useQuestion } from '../../../lib/question.ts';
import { useDateText } from '../../../ui/date-text.tsx';
import { SelectField } from '../../../ui/fields.tsx';
import type { Drawn } from '../row.ts';
import { textsOf } from '../../../lib/texts.ts';

const useFormTexts = textsOf('form');

/** Which round of the self-assessment, by the day it began. */
export function RoundField({ given, name }: Drawn) {
  const t = useFormTexts();
  const dateText = useDateText();
  const { partnershipId } = given.here;
  const rounds = useQuestion(getAssessments, { params: { partnershipId }, query: {} });
  return (
    <SelectField
      name={name}
      label={t('whichRound')}
      empty={t('choose')}
      options={(rounds.data?.rounds ?? [])
        .filter(({ offers }) => offers.some(({ say }) => say === given.opened.say))
        .map(({ assessmentId, openedAt }) => ({ value: assessmentId, text: dateText(openedAt) }))}
    />
  );
}

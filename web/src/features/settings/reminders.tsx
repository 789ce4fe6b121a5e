import { Fieldset, FieldsetLegend, Radio } from '@digdir/designsystemet-react';
import { chooseReminders } from '@handslag/contract/acts/choose-reminders';
import { call } from '@handslag/contract/client';
import { getReminders, type ReminderChoice } from '@handslag/contract/questions/reminders';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { usePartnership } from '../../lib/partnership.tsx';
import { keyOf, useQuestion } from '../../lib/question.ts';
import { Answered } from '../../ui/answered.tsx';
import { Problem } from '../../ui/problem.tsx';
import { Section } from '../../ui/section.tsx';
import { textsOf } from '../../lib/texts.ts';

const useSettingsTexts = textsOf('settings');

const texts = { daily: 'daily', weekly: 'weekly', off: 'never' } as const;
const inOrder = ['daily', 'weekly', 'off'] as const satisfies readonly ReminderChoice[];

/** How often somebody is reminded by mail of what waits. The choice saves itself. */
export function Reminders() {
  const t = useSettingsTexts();
  const client = useQueryClient();
  const { partnershipId } = usePartnership();
  const at = { params: { partnershipId } };
  const query = useQuestion(getReminders, at);
  const choosing = useMutation({
    mutationFn: (choice: ReminderChoice) => call(chooseReminders, { ...at, body: { choice } }),
    onSuccess: (answer) => client.setQueryData(keyOf(getReminders, at), answer),
  });
  return (
    <Section title={t('reminders')} lead={t('remindersLead')}>
      <Answered query={query}>
        {({ choice }) => (
          <Fieldset>
            <FieldsetLegend>{t('howOften')}</FieldsetLegend>
            {inOrder.map((one) => (
              <Radio
                key={one}
                name="reminders"
                value={one}
                label={t(texts[one])}
                checked={(choosing.isPending ? choosing.variables : choice) === one}
                onChange={() => choosing.mutate(one)}
              />
            ))}
          </Fieldset>
        )}
      </Answered>
      <p aria-live="polite" className="quiet">
        {choosing.isSuccess && t('saved')}
      </p>
      <Problem error={choosing.error} />
    </Section>
  );
}

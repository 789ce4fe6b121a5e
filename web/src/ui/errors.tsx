import {
  ErrorSummary,
  ErrorSummaryHeading,
  ErrorSummaryItem,
  ErrorSummaryLink,
  ErrorSummaryList,
} from '@digdir/designsystemet-react';
import type { FieldErrors, FieldValues } from 'react-hook-form';
import { useErrorText, useFieldId } from './field-error.ts';
import { textsOf } from '../lib/texts.ts';

const useShellTexts = textsOf('shell');

/** What a field is called on screen; read from the page, so that it is said once. */
const labelOf = (id: string): string => {
  const field = document.getElementById(id);
  // One of several choices: what is asked, not what the first choice says.
  const several = field?.closest('fieldset')?.querySelectorAll('input').length ?? 0;
  const asked = several > 1 ? field?.closest('fieldset')?.querySelector('legend') : null;
  const label = asked ?? document.querySelector(`label[for="${CSS.escape(id)}"]`);
  return label?.firstChild?.textContent ?? '';
};

/** Every error of a form in one place, each a way to its field. The summary takes the focus when it appears. */
export function Errors<T extends FieldValues>({ errors }: { errors: FieldErrors<T> }) {
  const t = useShellTexts();
  const textOf = useErrorText();
  const idOf = useFieldId();
  const wrong = Object.entries(errors).filter(([name]) => name !== 'root');
  if (wrong.length === 0) return null;
  return (
    <ErrorSummary>
      <ErrorSummaryHeading level={2} data-size="2xs">
        {t('fixThese')}
      </ErrorSummaryHeading>
      <ErrorSummaryList>
        {wrong.map(([name, error]) => (
          <ErrorSummaryItem key={name}>
            <ErrorSummaryLink
              href={`#${idOf(name)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(idOf(name))?.focus();
              }}
            >
              {[labelOf(idOf(name)), textOf(error)].filter((part) => part !== '').join(': ')}
            </ErrorSummaryLink>
          </ErrorSummaryItem>
        ))}
      </ErrorSummaryList>
    </ErrorSummary>
  );
}

import { Button } from '@digdir/designsystemet-react';
import { zodResolver } from '@hookform/resolvers/zod';
import { type ReactNode, type SubmitEvent, useId, useRef, useState } from 'react';
import { type DefaultValues, type FieldValues, FormProvider, useForm } from 'react-hook-form';
import type { z } from 'zod';
import { Errors } from './errors.tsx';
import { FormId } from './field-error.ts';
import css from './form.module.css';
import { Problem } from './problem.tsx';
import { textsOf } from '../lib/texts.ts';

const useShellTexts = textsOf('shell');

interface Props<I extends FieldValues, O extends FieldValues> {
  schema: z.ZodType<O, I>;
  start: DefaultValues<I>;
  /** Saves; what it throws is shown beside the button. */
  onSave: (values: O, again: boolean) => Promise<unknown>;
  saveText?: string | undefined;
  /** The text of a second button that saves and begins anew; the first stays open for the next. */
  againText?: string | undefined;
  onCancel?: (() => void) | undefined;
  children: ReactNode;
}

/**
 * A form checked by a zod schema. Enter saves; errors are gathered above, and stand at their fields;
 * a refusal stands beside the button, and nothing typed is lost.
 */
export function Form<I extends FieldValues, O extends FieldValues>(props: Props<I, O>) {
  const { schema, start, onSave, saveText, againText, onCancel, children } = props;
  const t = useShellTexts();
  const id = useId();
  const [failure, setFailure] = useState<unknown>(null);
  const place = useRef<HTMLFormElement>(null);
  const form = useForm<I, unknown, O>({
    resolver: zodResolver(schema),
    defaultValues: start,
    shouldFocusError: false,
  });
  const { errors, isSubmitting, submitCount } = form.formState;
  const save = (event: SubmitEvent, again: boolean) =>
    form.handleSubmit(async (values) => {
      setFailure(null);
      try {
        await onSave(values, again);
        if (again) {
          form.reset(start);
          place.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
        }
      } catch (error) {
        setFailure(error);
      }
    })(event);
  return (
    <FormId value={id}>
      <FormProvider {...form}>
        <form
          noValidate
          ref={place}
          className={css.form}
          onSubmit={(event) => {
            const { submitter } = event.nativeEvent;
            void save(event, submitter instanceof HTMLButtonElement && submitter.value === 'again');
          }}
        >
          <Errors errors={errors} key={submitCount} />
          {children}
          <Problem error={failure} />
          <div className={css.buttons}>
            <Button type="submit" loading={isSubmitting}>
              {saveText ?? t('save')}
            </Button>
            {againText !== undefined && (
              <Button type="submit" variant="secondary" value="again" disabled={isSubmitting}>
                {againText}
              </Button>
            )}
            {onCancel !== undefined && (
              <Button type="button" variant="tertiary" onClick={onCancel}>
                {t('cancel')}
              </Button>
            )}
          </div>
        </form>
      </FormProvider>
    </FormId>
  );
}

/** Fields side by side where there is room. */
export function FieldPair({ children }: { children: ReactNode }) {
  return <div className={css.pair}>{children}</div>;
}

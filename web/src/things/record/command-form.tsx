import { Alert, Button } from '@digdir/designsystemet-react';
import { type CommandSchema, type Field, fieldsOf } from '@handslag/contract/form';
import { getCaseLog } from '@handslag/contract/questions/case-log';
import { issueText } from '@handslag/language/issues';
import { commandName } from '@handslag/language/commands';
import { toNestErrors } from '@hookform/resolvers';
import { useQueryClient } from '@tanstack/react-query';
import { Fragment, useEffect, useId, useRef, useState } from 'react';
import { FormProvider, type Resolver, useForm, useWatch } from 'react-hook-form';
import { newId } from '../../lib/new-id.ts';
import { useWording } from '../../lib/wording.ts';
import { Begun } from '../../ui/begun.tsx';
import { Errors } from '../../ui/errors.tsx';
import { FormId } from '../../ui/field-error.ts';
import shared from '../../ui/form.module.css';
import { useNames } from '../../ui/names.tsx';
import { Problem } from '../../ui/problem.tsx';
import { commandsOf } from './commands-of.ts';
import { type Draft, dropDraft, keepDraft } from '../../lib/drafts.ts';
import { FieldView } from './field-view.tsx';
import type { Given } from './given.ts';
import { Heard } from './parts/heard.tsx';
import { More } from './parts/more.tsx';
import { Meanwhile } from './meanwhile-notice.tsx';
import { since } from './meanwhile.ts';
import { addressOf } from './opened.ts';
import type { FormRow } from './row.ts';
import { entriesOf } from './send.ts';
import { inside, type Values } from './to-command.ts';
import { isChanged, useSaving } from './use-saving.ts';
import { textsOf } from '../../lib/texts.ts';

const useFormTexts = textsOf('form');
const useShellTexts = textsOf('shell');

interface Props {
  schema: CommandSchema;
  row: FormRow;
  given: Given;
  /** What was begun before. */
  draft: Draft | undefined;
  onClose: () => void;
  /** It has landed; the id of what is new. */
  onSaved: (newId: string) => void;
}

const named = (names: readonly string[], fields: readonly Field[]): Field[] =>
  names.flatMap((name) => fields.find((field) => field.name === name) ?? []);

const wrongIn = (fields: readonly Field[], errors: object): boolean =>
  fields.some(({ name }) => Object.hasOwn(errors, name));

/** What is wrong, by the field it is wrong in. The schema says it; the reader's language words it. */
const useResolver = ({ schema, row, given }: Pick<Props, 'schema' | 'row' | 'given'>, made: () => string) => {
  const wording = useWording();
  const resolve: Resolver = (values, _context, options) => {
    const { main, tellsAnother } = commandsOf({ schema, row, given, values, newId: made() });
    const found = schema.safeParse(main);
    const errors: Record<string, { type: string; message: string }> = {};
    for (const issue of found.error?.issues ?? [])
      errors[issue.path.join('.')] ??= { type: 'custom', message: issueText(issue, wording) };
    // What is not asked is known already, from where the form was opened.
    const extra = (row.extra ?? []).filter(({ name }) => row.asks?.[name]?.(values, given) !== false);
    const required: Pick<Field, 'name' | 'optional'>[] = tellsAnother
      ? [...extra, { name: 'heard', optional: false }]
      : extra;
    for (const { name, optional } of required)
      if (!optional && (values[name] ?? '') === '')
        errors[name] = { type: 'custom', message: wording.issues.required };
    return Object.keys(errors).length === 0
      ? { values, errors: {} }
      : { values: {}, errors: toNestErrors(errors, options) };
  };
  return resolve;
};

/** For whom it is said. */
function Voice({ given: { opened } }: { given: Given }) {
  const t = useFormTexts();
  const { actor } = useNames();
  if (opened.as === null) return null;
  return (
    <p className="quiet">
      {t(opened.ground === 'attested' ? 'attests' : 'speaksFor', { actor: actor(opened.as) })}
    </p>
  );
}

/** Keeps what is written as a draft, as long as it differs from what stood there at the start. */
function Keeper({ start, keep, drop }: { start: Values; keep: (values: Values) => void; drop: () => void }) {
  const values: Values = inside(useWatch());
  const was = useRef('');
  const first = JSON.stringify(start);
  useEffect(() => {
    const now = JSON.stringify(values);
    if (was.current === '') was.current = now;
    if (was.current === now) return;
    was.current = now;
    if (now === first) drop();
    else keep(values);
  });
  return null;
}

/** A form that is drawn from its command's schema, and records what it says. */
export function CommandForm({ schema, row, given, draft, onClose, onSaved }: Props) {
  const t = useFormTexts();
  const shell = useShellTexts();
  const wording = useWording();
  const client = useQueryClient();
  const id = useId();
  const place = useRef<HTMLFormElement>(null);
  const { opened } = given;
  const address = addressOf(opened);
  const writer = given.here.personId;
  const [begun, setBegun] = useState(draft);
  const [fresh] = useState<Values>(() => row.start?.(given) ?? {});
  const [start, setStart] = useState(fresh);
  const [made, setMade] = useState(() => draft?.newId ?? newId());
  const [seen] = useState(() => draft?.seen ?? given.log?.position ?? null);
  const keys = useRef(draft?.keys ?? {});
  const latest = useRef<Values>({ ...start, ...draft?.values });
  const isDone = useRef(false);
  // A second click comes before the button says that the first is at work.
  const isBusy = useRef(false);
  // As the draft has it: a save that was cut off, by a reload too, is said to be so.
  const isSaving = useRef(false);
  const [cutOff] = useState(draft?.saving === true);
  const all = [...fieldsOf(schema), ...(row.extra ?? [])];
  const form = useForm({
    defaultValues: { ...start, ...draft?.values },
    resolver: useResolver({ schema, row, given }, () => made),
    shouldFocusError: false,
  });
  const keep = (values: Values) => {
    latest.current = values;
    if (!isDone.current)
      keepDraft({
        writer,
        address,
        values,
        newId: made,
        keys: keys.current,
        saving: isSaving.current,
        begun: given.begun,
        seen,
        at: Date.now(),
      });
  };
  const saving = useSaving((said) => {
    const key = keys.current[said] ?? newId();
    isSaving.current = true;
    keys.current = { ...keys.current, [said]: key };
    keep(latest.current);
    return key;
  });
  useEffect(() => {
    const form = place.current;
    // A text of several lines takes Ctrl+Enter itself; everything else takes it here.
    const onKey = (event: KeyboardEvent) => {
      const isText = event.target instanceof HTMLTextAreaElement;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isText) form?.requestSubmit();
    };
    form?.addEventListener('keydown', onKey);
    return () => form?.removeEventListener('keydown', onKey);
  }, []);
  const { errors, isSubmitting, submitCount } = form.formState;
  const news = saving.isPending || saving.isSuccess ? [] : since(seen, given.log?.events ?? []);
  const untouched = (values: Values) =>
    all.filter(({ name }) => !(name in values)).map(({ name }): [string, unknown] => [name, undefined]);
  const begin = (values: Values, id: string) => {
    keys.current = {};
    setBegun(undefined);
    setMade(id);
    setStart(values);
    dropDraft(writer, address);
    // Nothing at all would be taken for «as it stood at the start», and that is the draft.
    form.reset({ ...values, ...Object.fromEntries(untouched(values)) });
    // The fields are drawn anew first.
    requestAnimationFrame(() =>
      place.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(),
    );
  };
  const save = async (values: Values, again: boolean) => {
    const { commands, caseId, assessmentId } = commandsOf({ schema, row, given, values, newId: made });
    const [first, ...others] = entriesOf(commands, { caseId, assessmentId });
    if (first === undefined || isBusy.current || isDone.current) return;
    isBusy.current = true;
    const revision = (given.log?.events.length ?? 0) > 0 ? given.log?.revision : undefined;
    try {
      await saving.mutateAsync([{ ...first, ifMatch: revision }, ...others]);
    } catch (error) {
      // What has changed is read, and told above the form; whoever wrote says whether it still holds.
      if (isChanged(error)) await client.invalidateQueries({ queryKey: [getCaseLog.path] });
      return;
    } finally {
      isBusy.current = false;
      // Answered, whatever the answer was: nothing is under way.
      isSaving.current = false;
      keep(latest.current);
    }
    if (again) {
      const kept = Object.fromEntries(
        (row.keeps ?? []).map((name): [string, unknown] => [name, values[name]]),
      );
      begin({ ...fresh, ...kept }, newId());
      saving.reset();
      return;
    }
    isDone.current = true;
    dropDraft(writer, address);
    onSaved(made);
  };
  const asNote = () => {
    const text = Object.values(latest.current)
      .filter((value) => typeof value === 'string' && value.includes(' '))
      .join('\n');
    return { type: 'AddNote', noteId: made, text };
  };
  const isAbout = Object.keys(opened.about).some((name) => name !== 'caseId');
  const more = named(row.more ?? [], all);
  const shown = (field: Field) => (
    <FieldView key={field.name} say={opened.say} row={row} field={field} given={given} />
  );
  const besides = row.beside ?? [];
  const Lead = row.lead;
  return (
    <FormId value={id}>
      <FormProvider {...form}>
        <form
          noValidate
          ref={place}
          className={shared.form}
          onSubmit={(event) => {
            const { submitter } = event.nativeEvent;
            const again = submitter instanceof HTMLButtonElement && submitter.value === 'again';
            void form.handleSubmit((values) => save(values, again))(event);
          }}
        >
          <Keeper start={fresh} keep={keep} drop={() => dropDraft(writer, address)} />
          <Errors errors={errors} key={submitCount} />
          {begun !== undefined && <Begun at={begun.at} onStartOver={() => begin(fresh, newId())} />}
          {Lead !== undefined && <Lead given={given} />}
          <Voice given={given} />
          {/* A field remembers what it began with: one begun anew is a new one. */}
          <Fragment key={made}>
            {named(row.fields, all)
              .filter(({ name }) => !besides.slice(1).includes(name))
              .map((field) =>
                field.name === besides[0] ? (
                  <div key={field.name} className={shared.pair}>
                    {named(besides, all).map(shown)}
                  </div>
                ) : (
                  shown(field)
                ),
              )}
            <Heard schema={schema} row={row} given={given} />
            {more.length > 0 && (
              <More wrong={wrongIn(more, errors) ? submitCount : 0}>{more.map(shown)}</More>
            )}
          </Fragment>
          {news.length > 0 && (
            <Meanwhile
              events={news}
              mayNote={given.page?.offers.some(({ say }) => say === 'AddNote') === true}
              onNote={async () => {
                const caseId = opened.about['caseId'];
                await saving.mutateAsync(entriesOf([asNote()], { caseId, assessmentId: undefined }));
                isDone.current = true;
                dropDraft(writer, address);
                onClose();
              }}
            />
          )}
          {saving.isWaiting && (
            <Alert data-color="info" aria-live="polite">
              {t('waiting')}
            </Alert>
          )}
          {cutOff && !saving.isPending && saving.error === null && (
            <Alert data-color="info">{t('cutOff')}</Alert>
          )}
          <Problem error={saving.error} />
          <div className={shared.buttons}>
            <Button type="submit" loading={isSubmitting}>
              {isAbout ? commandName(opened.say, wording) : shell('save')}
            </Button>
            {row.keeps !== undefined && (
              <Button type="submit" variant="secondary" value="again" disabled={isSubmitting}>
                {t('saveAndMore')}
              </Button>
            )}
            <Button type="button" variant="tertiary" onClick={onClose}>
              {shell('cancel')}
            </Button>
          </div>
        </form>
      </FormProvider>
    </FormId>
  );
}

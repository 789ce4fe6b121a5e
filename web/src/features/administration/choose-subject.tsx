import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { useDirectory } from '../../lib/partnership.tsx';
import { RadioField } from '../../ui/choices.tsx';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { Form } from '../../ui/form.tsx';
import { useNames } from '../../ui/names.tsx';
import { caseIdIn } from '../../things/case/case-id.ts';
import type { Subject } from './erasure.tsx';
import { useCaseTitles } from './use-case-titles.ts';
import { textsOf } from '../../lib/texts.ts';

const useAdministrationTexts = textsOf('administration');

/** A case that the coordinator may not read can be erased all the same: it is named by its address. */
const CLOSED = 'closed';

const SubjectForm = z
  .object({
    kind: z.enum(['case', 'person', 'actor']),
    case: z.string(),
    address: z.string(),
    person: z.string(),
    actor: z.string(),
  })
  .transform(({ kind, address, ...ids }, context): Subject => {
    const id = kind === 'case' && ids.case === CLOSED ? caseIdIn(address) : ids[kind];
    if (id !== undefined && id !== '') return { kind, id };
    context.addIssue({ code: 'custom', path: [ids[kind] === CLOSED ? 'address' : kind] });
    return z.NEVER;
  });

function SubjectFields() {
  const t = useAdministrationTexts();
  const names = useNames();
  const titles = useCaseTitles();
  const { actors, persons } = useDirectory();
  const kind: unknown = useWatch({ name: 'kind' });
  const chosenCase: unknown = useWatch({ name: 'case' });
  return (
    <>
      <RadioField
        name="kind"
        legend={t('whatToErase')}
        choices={[
          { value: 'case', text: t('eraseCase'), description: t('eraseCaseText') },
          { value: 'person', text: t('erasePerson'), description: t('erasePersonText') },
          { value: 'actor', text: t('eraseActor'), description: t('eraseActorText') },
        ]}
      />
      {kind === 'case' && (
        <SelectField
          name="case"
          label={t('whichCase')}
          empty={t('choose')}
          options={[
            ...[...titles].map(([value, text]) => ({ value, text })),
            { value: CLOSED, text: t('closedToYou') },
          ]}
        />
      )}
      {kind === 'case' && chosenCase === CLOSED && (
        <TextField name="address" label={t('confidentialCase')} description={t('confidentialCaseHelp')} />
      )}
      {kind === 'person' && (
        <SelectField
          name="person"
          label={t('whichPerson')}
          empty={t('choose')}
          options={persons
            .filter(({ offers }) => offers.some(({ say }) => say === 'ErasePerson'))
            .map(({ personId }) => ({ value: personId, text: names.person(personId) }))}
        />
      )}
      {kind === 'actor' && (
        <SelectField
          name="actor"
          label={t('whichActor')}
          empty={t('choose')}
          options={actors
            .filter(({ offers }) => offers.some(({ say }) => say === 'EraseActor'))
            .map(({ actorId }) => ({ value: actorId, text: names.actor(actorId) }))}
        />
      )}
    </>
  );
}

/** What is to be erased. */
export function ChooseSubject({ onChosen }: { onChosen: (subject: Subject) => void }) {
  const t = useAdministrationTexts();
  return (
    <Form
      schema={SubjectForm}
      start={{ kind: 'case', case: '', address: '', person: '', actor: '' }}
      saveText={t('seeFirst')}
      onSave={async (subject) => onChosen(subject)}
    >
      <SubjectFields />
    </Form>
  );
}

import { Button } from '@digdir/designsystemet-react';
import { PersonPlusIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useLabel } from '../../lib/language.tsx';
import { type DirectoryPerson, useDirectory } from '../../lib/partnership.tsx';
import { Item, Items } from '../../ui/item.tsx';
import { useNames } from '../../ui/names.tsx';
import { Section } from '../../ui/section.tsx';
import { PersonDialog } from '../../things/person/person-dialog.tsx';
import { PendingInvitations } from './pending-invitations.tsx';
import { OfferedButtons } from '../../things/record/say-button.tsx';
import { Representatives } from './representatives.tsx';
import { textsOf } from '../../lib/texts.ts';

const says = ['ChangeMemberRole', 'RemoveMember'] as const;

const useAdministrationTexts = textsOf('administration');

function Member({ person }: { person: DirectoryPerson }) {
  const t = useAdministrationTexts();
  const label = useLabel();
  const name = useNames().person(person.personId);
  return (
    <Item
      title={name}
      meta={<span>{person.role === null || person.removed ? t('removed') : label('role', person.role)}</span>}
      actions={
        <OfferedButtons
          offers={person.offers}
          says={says}
          about={{ personId: person.personId }}
          what={name}
        />
      }
    />
  );
}

/** Who is a member with which role, and who speaks for whom. */
export function Members() {
  const t = useAdministrationTexts();
  const { persons } = useDirectory();
  const [inviting, setInviting] = useState(false);
  const inOrder = [...persons].sort((one, other) => Number(other.takesPart) - Number(one.takesPart));
  return (
    <>
      <Section
        title={t('members')}
        count={persons.filter(({ takesPart, role }) => takesPart && role !== null).length}
        lead={t('membersLead')}
        actions={
          <Button onClick={() => setInviting(true)}>
            <PersonPlusIcon aria-hidden="true" />
            {t('invite')}
          </Button>
        }
      >
        <Items label={t('members')}>
          {inOrder.map((person) => (
            <Member key={person.personId} person={person} />
          ))}
        </Items>
      </Section>
      <PendingInvitations />
      <Representatives />
      {inviting && <PersonDialog onClose={() => setInviting(false)} />}
    </>
  );
}

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
import { SayButton } from '../../things/record/say-button.tsx';
import { Representatives } from './representatives.tsx';
import { textsOf } from '../../lib/texts.ts';

const useAdministrationTexts = textsOf('administration');

function Member({ person }: { person: DirectoryPerson }) {
  const t = useAdministrationTexts();
  const label = useLabel();
  const name = useNames().person(person.personId);
  const about = { personId: person.personId };
  const isMember = !person.removed && person.role !== null;
  return (
    <Item
      title={name}
      meta={<span>{isMember && person.role !== null ? label('role', person.role) : t('removed')}</span>}
      actions={
        isMember && (
          <div className="row">
            <SayButton say="ChangeMemberRole" about={about} what={name} />
            <SayButton say="RemoveMember" about={about} what={name} />
          </div>
        )
      }
    />
  );
}

/** Who is a member with which role, and who speaks for whom. */
export function Members() {
  const t = useAdministrationTexts();
  const { persons } = useDirectory();
  const [inviting, setInviting] = useState(false);
  const inOrder = [...persons].sort((one, other) => Number(one.removed) - Number(other.removed));
  return (
    <>
      <Section
        title={t('members')}
        count={persons.filter(({ removed, role }) => !removed && role !== null).length}
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

import { Button } from '@digdir/designsystemet-react';
import { PersonPlusIcon } from '@navikt/aksel-icons';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { SayButton } from '../../things/record/say-button.tsx';
import { useLabel } from '../../lib/language.tsx';
import { useDirectory } from '../../lib/partnership.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useNames } from '../../ui/names.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { ActorEntry } from './actor-entry.tsx';
import { PersonDialog } from '../../things/person/person-dialog.tsx';
import css from './people.module.css';
import { textsOf } from '../../lib/texts.ts';
import { useOffered } from '../../lib/offered.ts';

const usePeopleTexts = textsOf('people');

/** Who takes part, who speaks for whom; the coordinator brings in more. */
export function PeoplePage() {
  const t = usePeopleTexts();
  const label = useLabel();
  const names = useNames();
  const isOffered = useOffered();
  const { actors, persons } = useDirectory();
  const { invite } = useSearch({ from: '/p/$partnershipId/people' });
  const navigate = useNavigate({ from: '/p/$partnershipId/people' });
  const inviteFor = (actorId: string | undefined) =>
    void navigate({ search: (before) => ({ ...before, invite: actorId }), resetScroll: false });
  const inOrder = [...actors].sort((one, other) => Number(other.takesPart) - Number(one.takesPart));
  const mayInvite = isOffered('AdmitMember');
  const addActor = <SayButton say="RegisterActor" variant="secondary" large />;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        mayInvite && (
          <>
            {addActor}
            <Button onClick={() => inviteFor('')}>
              <PersonPlusIcon aria-hidden="true" />
              {t('addPerson')}
            </Button>
          </>
        )
      }
    >
      <Section title={t('actors')} count={actors.length}>
        <ul className={css.actors}>
          {inOrder.map((actor) => (
            <ActorEntry
              key={actor.actorId}
              actor={actor}
              onInvite={
                mayInvite && actor.takesPart && actor.representatives.length === 0
                  ? () => inviteFor(actor.actorId)
                  : undefined
              }
            />
          ))}
        </ul>
        {mayInvite && actors.length < 2 && (
          <EmptyState title={t('onlyYou')} level={3} action={addActor}>
            {t('onlyYouText')}
          </EmptyState>
        )}
      </Section>
      <Section title={t('persons')} count={persons.length}>
        <ul className={css.persons}>
          {persons.map((person) => (
            <li key={person.personId} className={css.person}>
              <span>{names.person(person.personId)}</span>
              <span className="quiet">
                {person.removed ? t('removed') : person.role !== null && label('role', person.role)}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      {invite !== undefined && mayInvite && (
        <PersonDialog actorId={invite} onClose={() => inviteFor(undefined)} />
      )}
    </Page>
  );
}

import { Button, Heading } from '@digdir/designsystemet-react';
import { useLabel } from '../../lib/language.tsx';
import type { DirectoryActor } from '../../lib/partnership.tsx';
import { DateText, useDateText } from '../../ui/date-text.tsx';
import { useNames } from '../../ui/names.tsx';
import { ProposedMandates } from '../../things/partnership/proposed-mandates.tsx';
import { RepresentativeButtons } from '../../things/partnership/representative-buttons.tsx';
import { OfferedButtons } from '../../things/record/say-button.tsx';
import css from './people.module.css';
import { textsOf } from '../../lib/texts.ts';

const says = ['AppointRepresentative', 'RenameActor', 'RecordActorLeft'] as const;

const usePeopleTexts = textsOf('people');

/** One actor, and who represents it with which mandate. */
export function ActorEntry({
  actor,
  onInvite,
}: {
  actor: DirectoryActor;
  onInvite?: (() => void) | undefined;
}) {
  const t = usePeopleTexts();
  const label = useLabel();
  const names = useNames();
  const dateText = useDateText();
  const name = names.actor(actor.actorId);
  return (
    <li className={css.actor}>
      <div>
        <Heading level={3} data-size="2xs">
          {name}
        </Heading>
        <p className="quiet">
          {label('actorKind', actor.kind)}
          {actor.organisationNumber !== null && `, ${actor.organisationNumber}`}
          {actor.leftAt !== null && `. ${t('left', { day: dateText(actor.leftAt) })}`}
        </p>
      </div>
      <div className={css.representatives}>
        {actor.representatives.length === 0 && actor.takesPart && (
          <p className="quiet">{t('noRepresentative')}</p>
        )}
        <ul className="plain-list">
          {actor.representatives.map((one) => (
            <li key={one.personId} className={css.representative}>
              <span>
                {names.person(one.personId)}, {one.function}
              </span>
              <span className="quiet">
                {label('mandate', one.mandate)}, {t('since', { day: '' })}
                <DateText when={one.since} as="short" />
              </span>
              <RepresentativeButtons actorId={actor.actorId} one={one} />
            </li>
          ))}
        </ul>
        <ProposedMandates actor={actor} />
        <OfferedButtons offers={actor.offers} says={says} about={{ actorId: actor.actorId }} what={name} />
        {onInvite !== undefined && (
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={onInvite}
            aria-label={`${t('addPerson')}: ${name}`}
          >
            {t('addPerson')}
          </Button>
        )}
      </div>
    </li>
  );
}

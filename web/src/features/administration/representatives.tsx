import { Heading } from '@digdir/designsystemet-react';
import { useLabel } from '../../lib/language.tsx';
import { type DirectoryActor, useDirectory } from '../../lib/partnership.tsx';
import { useNames } from '../../ui/names.tsx';
import { Section } from '../../ui/section.tsx';
import css from './administration.module.css';
import { ProposedMandates } from '../../things/partnership/proposed-mandates.tsx';
import { RepresentativeButtons } from '../../things/partnership/representative-buttons.tsx';
import { SayButton } from '../../things/record/say-button.tsx';
import { textsOf } from '../../lib/texts.ts';

const useAdministrationTexts = textsOf('administration');

function OneRepresentative({
  actor,
  one,
}: {
  actor: DirectoryActor;
  one: DirectoryActor['representatives'][number];
}) {
  const label = useLabel();
  const name = useNames().person(one.personId);
  return (
    <li className={css.representative}>
      <span>
        {name}, {one.function}. <span className="quiet">{label('mandate', one.mandate)}</span>
      </span>
      <RepresentativeButtons actorId={actor.actorId} one={one} />
    </li>
  );
}

/** Who speaks for each actor. */
export function Representatives() {
  const t = useAdministrationTexts();
  const names = useNames();
  const { actors } = useDirectory();
  const here = actors.filter(({ takesPart }) => takesPart);
  return (
    <Section
      title={t('representatives')}
      lead={t('representativesLead')}
      actions={<SayButton say="AppointRepresentative" variant="secondary" large />}
    >
      <ul className={css.list}>
        {here.map((actor) => (
          <li key={actor.actorId} className={css.actor}>
            <Heading level={3} data-size="2xs">
              {names.actor(actor.actorId)}
            </Heading>
            <ul className={css.list}>
              {actor.representatives.map((one) => (
                <OneRepresentative key={one.personId} actor={actor} one={one} />
              ))}
            </ul>
            <ProposedMandates actor={actor} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

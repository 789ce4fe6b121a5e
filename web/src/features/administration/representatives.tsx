import { Button, Heading } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useLabel } from '../../lib/language.tsx';
import { type DirectoryActor, useDirectory } from '../../lib/partnership.tsx';
import { useNames } from '../../ui/names.tsx';
import { Section } from '../../ui/section.tsx';
import css from './administration.module.css';
import {
  AppointDialog,
  MandateDialog,
  type Representative,
  StandDownDialog,
} from './representative-dialogs.tsx';
import { textsOf } from '../../lib/texts.ts';

const useAdministrationTexts = textsOf('administration');

const dialogs = { changeMandate: MandateDialog, standDown: StandDownDialog };

function OneRepresentative({ actor, one }: { actor: DirectoryActor; one: Representative }) {
  const t = useAdministrationTexts();
  const label = useLabel();
  const name = useNames().person(one.personId);
  const [doing, setDoing] = useState<keyof typeof dialogs>();
  const Dialog = doing && dialogs[doing];
  return (
    <li className={css.representative}>
      <span>
        {name}, {one.function}. <span className="quiet">{label('mandate', one.mandate)}</span>
      </span>
      <span className="row">
        {(['changeMandate', 'standDown'] as const).map((what) => (
          <Button
            key={what}
            variant="tertiary"
            data-size="sm"
            aria-label={`${t(what)}: ${name}`}
            onClick={() => setDoing(what)}
          >
            {t(what)}
          </Button>
        ))}
      </span>
      {Dialog && <Dialog actor={actor} one={one} name={name} onClose={() => setDoing(undefined)} />}
    </li>
  );
}

/** Who speaks for each actor. */
export function Representatives() {
  const t = useAdministrationTexts();
  const names = useNames();
  const { actors } = useDirectory();
  const [appointing, setAppointing] = useState(false);
  const here = actors.filter(({ leftAt }) => leftAt === null);
  return (
    <Section
      title={t('representatives')}
      lead={t('representativesLead')}
      actions={
        <Button variant="secondary" onClick={() => setAppointing(true)}>
          {t('appoint')}
        </Button>
      }
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
          </li>
        ))}
      </ul>
      {appointing && <AppointDialog onClose={() => setAppointing(false)} />}
    </Section>
  );
}

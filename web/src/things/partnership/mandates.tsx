import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useLabel } from '../../lib/language.tsx';
import type { DirectoryActor } from '../../lib/partnership.tsx';
import { useRecord } from '../../lib/record.ts';
import { textsOf } from '../../lib/texts.ts';
import { useNames } from '../../ui/names.tsx';
import { AppointDialog, MandateDialog, type Representative } from './representative-dialogs.tsx';

const useAdministrationTexts = textsOf('administration');

type Offered = Representative['offers'][number]['say'];
/** Whether the reader may say this now: the rules have answered. */
export const isOffered = ({ offers }: Pick<Representative, 'offers'>, what: Offered): boolean =>
  offers.some(({ say }) => say === what);

/** Mandates that wait for a second yes, and the yes itself for whoever may say it. */
export function ProposedMandates({ actor: { actorId, proposed } }: { actor: DirectoryActor }) {
  const t = useAdministrationTexts();
  const label = useLabel();
  const names = useNames();
  const record = useRecord();
  if (proposed.length === 0) return null;
  return (
    <ul className="plain-list">
      {proposed.map(({ personId, mandate, offers }) => (
        <li key={personId} className="row">
          <span>
            {names.person(personId)}, {label('mandate', mandate)}.{' '}
            <span className="quiet">{t('waitsForSecond')}</span>
          </span>
          {isOffered({ offers }, 'SecondMandate') && (
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={`${t('second')}: ${names.person(personId)}`}
              disabled={record.isPending}
              onClick={() =>
                record.mutate({
                  in: 'partnership',
                  commands: [{ type: 'SecondMandate', actorId, personId }],
                })
              }
            >
              {t('second')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What the reader may do about who speaks for an actor. */
export function Mandates({ actor }: { actor: DirectoryActor }) {
  const t = useAdministrationTexts();
  const names = useNames();
  const [changing, setChanging] = useState<Representative>();
  const [appointing, setAppointing] = useState(false);
  const changeable = actor.representatives.filter((one) => isOffered(one, 'ChangeMandate'));
  return (
    <>
      <ProposedMandates actor={actor} />
      <div className="row no-print">
        {changeable.map((one) => (
          <Button
            key={one.personId}
            variant="tertiary"
            data-size="sm"
            aria-label={`${t('changeMandate')}: ${names.person(one.personId)}`}
            onClick={() => setChanging(one)}
          >
            {t('changeMandate')}
          </Button>
        ))}
        {actor.leftAt === null && isOffered(actor, 'AppointRepresentative') && (
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={`${t('appoint')}: ${names.actor(actor.actorId)}`}
            onClick={() => setAppointing(true)}
          >
            {t('appoint')}
          </Button>
        )}
      </div>
      {changing && (
        <MandateDialog
          actor={actor}
          one={changing}
          name={names.person(changing.personId)}
          onClose={() => setChanging(undefined)}
        />
      )}
      {appointing && <AppointDialog actorId={actor.actorId} onClose={() => setAppointing(false)} />}
    </>
  );
}

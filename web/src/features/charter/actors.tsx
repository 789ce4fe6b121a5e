import { Heading } from '@digdir/designsystemet-react';
import type { Charter } from '@handslag/contract/questions/charter';
import { OfferedButtons } from '../../things/record/say-button.tsx';
import { useLabel } from '../../lib/language.tsx';
import { useDirectory } from '../../lib/partnership.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { useNames } from '../../ui/names.tsx';
import { Section } from '../../ui/section.tsx';
import css from './charter.module.css';
import { textsOf } from '../../lib/texts.ts';

const says = ['DeclareAmbition', 'DescribeContext'] as const;

const useCharterTexts = textsOf('charter');

/** What shapes each actor, how far it wants to go, and why. */
export function Actors({ charter, now }: { charter: Charter; now: boolean }) {
  const t = useCharterTexts();
  const { actor } = useNames();
  const { actors } = useDirectory();
  const taking = actors.filter(({ takesPart }) => takesPart);
  return (
    <Section title={t('actors')} count={taking.length} lead={t('actorsLead')}>
      <ul className={css.actors}>
        {taking.map(({ actorId, offers }) => (
          <li key={actorId} className={css.actor}>
            <Heading level={3} data-size="2xs">
              {actor(actorId)}
            </Heading>
            <Ambition ambition={charter.ambitions.findLast((one) => one.actorId === actorId)} />
            <Contexts contexts={charter.contexts.filter((one) => one.actorId === actorId)} />
            {now && <OfferedButtons offers={offers} says={says} about={{ actorId }} what={actor(actorId)} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Ambition({ ambition }: { ambition: Charter['ambitions'][number] | undefined }) {
  const t = useCharterTexts();
  const label = useLabel();
  if (ambition === undefined) return <p className="quiet">{t('noAmbition')}</p>;
  return (
    <p>
      {t('ambition')}: <strong>{label('ambition', ambition.level)}</strong>. {t('motive')}:{' '}
      {label('motive', ambition.motive)}.{' '}
      {ambition.note !== null && <span className={css.words}>{ambition.note}</span>}{' '}
      <span className="quiet">
        (<DateText when={ambition.at} />)
      </span>
    </p>
  );
}

function Contexts({ contexts }: { contexts: Charter['contexts'] }) {
  const t = useCharterTexts();
  const label = useLabel();
  if (contexts.length === 0) return <p className="quiet">{t('noContext')}</p>;
  return (
    <dl className={css.contexts}>
      {contexts.map((context) => (
        <div key={`${context.facet} ${context.at}`}>
          <dt>{label('facet', context.facet)}</dt>
          <dd>
            <span className={css.words}>{context.text}</span>{' '}
            <span className="quiet">
              (<DateText when={context.at} />)
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

import type { Onboarding } from '@handslag/contract/questions/onboarding';
import { useLabel } from '../../lib/language.tsx';
import { DateText, useDateText } from '../../ui/date-text.tsx';
import { Item, Items } from '../../ui/item.tsx';
import { useNames } from '../../ui/names.tsx';
import { HandoverItem } from '../handover-actions/handover-item.tsx';
import css from './welcome.module.css';
import { textsOf } from '../../lib/texts.ts';

const useWelcomeTexts = textsOf('welcome');

/** Who went before, with what they left. */
function Predecessors({ people: { predecessors, handovers } }: Pick<Onboarding, 'people'>) {
  const t = useWelcomeTexts();
  const names = useNames();
  const dateText = useDateText();
  return (
    <>
      {predecessors.length > 0 && (
        <>
          <h3 className={css.part}>{t('before')}</h3>
          <Items label={t('before')}>
            {predecessors.map(({ personId, function: job, since, until, successor, why }) => (
              <Item
                key={`${personId} ${since}`}
                title={`${names.person(personId)}, ${job}`}
                meta={
                  <>
                    <span>{t('fromTo', { from: dateText(since), to: dateText(until ?? since) })}</span>
                    {successor !== null && (
                      <span>{t('handedOnTo', { person: names.person(successor) })}</span>
                    )}
                  </>
                }
              >
                {why !== null && <p>{why}</p>}
              </Item>
            ))}
          </Items>
        </>
      )}
      {handovers.length > 0 && (
        <>
          <h3 className={css.part}>{t('handovers')}</h3>
          <Items label={t('handovers')}>
            {handovers.map((row) => (
              <HandoverItem key={row.handoverId} row={row} showCase mayAnswer={false} />
            ))}
          </Items>
        </>
      )}
    </>
  );
}

/** Who is who, with which mandate; who went before, and what is under way between the actor and others. */
export function People({ onboarding: { people, actorId } }: { onboarding: Onboarding }) {
  const t = useWelcomeTexts();
  const label = useLabel();
  const names = useNames();
  const inOrder = people.actors.toSorted(
    (one, other) => Number(other.actorId === actorId) - Number(one.actorId === actorId),
  );
  return (
    <>
      {people.leads.length > 0 && (
        <p>
          {label('role', 'coordinator')}:{' '}
          <strong>{people.leads.map((id) => names.person(id)).join(', ')}</strong>
        </p>
      )}
      <Items label={t('whoIsWho')}>
        {inOrder.map((actor) => (
          <Item key={actor.actorId} title={names.actor(actor.actorId)}>
            {actor.links.length === 0 ? (
              <p className="quiet">{t('noRepresentative')}</p>
            ) : (
              <ul className="plain-list">
                {actor.links.map(({ personId, function: job, mandate, since }) => (
                  <li key={personId}>
                    {names.person(personId)}, {job}{' '}
                    <span className="quiet">
                      {label('mandate', mandate)}, {t('sinceDay')} <DateText when={since} as="short" />
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </Item>
        ))}
      </Items>
      <Predecessors people={people} />
    </>
  );
}

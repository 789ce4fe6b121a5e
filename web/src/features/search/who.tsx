import { Link } from '@tanstack/react-router';
import { mayOpen } from '../../lib/may-open.ts';
import { useDirectory, usePartnership } from '../../lib/partnership.tsx';
import { useNames } from '../../ui/names.tsx';
import { Section } from '../../ui/section.tsx';
import { textsOf } from '../../lib/texts.ts';

const useSearchTexts = textsOf('search');

/** Actors and people whose name holds the words. */
export function Who({ q }: { q: string }) {
  const t = useSearchTexts();
  const names = useNames();
  const { partnershipId, asks } = usePartnership();
  const { actors, persons } = useDirectory();
  const needle = q.toLocaleLowerCase();
  const found = [
    ...actors.map(({ actorId }) => ({ id: actorId, name: names.actor(actorId) })),
    ...persons.map(({ personId }) => ({ id: personId, name: names.person(personId) })),
  ].filter(({ name }) => name.toLocaleLowerCase().includes(needle));
  if (found.length === 0) return null;
  return (
    <Section title={t('people')} count={found.length}>
      <ul className="plain-list">
        {found.map(({ id, name }) => (
          <li key={id}>
            {mayOpen(asks, 'people') ? (
              <Link to="/p/$partnershipId/people" params={{ partnershipId }}>
                {name}
              </Link>
            ) : (
              name
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

import type { DirectoryActor } from '../../lib/partnership.tsx';
import { useNames } from '../../ui/names.tsx';
import { SayButton } from '../record/say-button.tsx';

const says = ['ChangeMandate', 'StandDownRepresentative'] as const;

/** What the reader may say of somebody who represents an actor: of themselves, for the own actor, or as a coordinator. */
export function RepresentativeButtons({
  actorId,
  one: { personId, offers },
}: {
  actorId: string;
  one: DirectoryActor['representatives'][number];
}) {
  const name = useNames().person(personId);
  const offered = says.filter((what) => offers.some(({ say }) => say === what));
  if (offered.length === 0) return null;
  return (
    <span className="row">
      {offered.map((what) => (
        <SayButton key={what} say={what} about={{ actorId, personId }} what={name} />
      ))}
    </span>
  );
}

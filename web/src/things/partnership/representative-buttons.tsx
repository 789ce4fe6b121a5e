import type { DirectoryActor } from '../../lib/partnership.tsx';
import { useNames } from '../../ui/names.tsx';
import { OfferedButtons } from '../record/say-button.tsx';

const says = ['ChangeMandate', 'StandDownRepresentative'] as const;

/** What the reader may say of somebody who represents an actor: of themselves, for the own actor, or as a coordinator. */
export function RepresentativeButtons(props: {
  actorId: string;
  one: DirectoryActor['representatives'][number];
}) {
  const { actorId, one } = props;
  const name = useNames().person(one.personId);
  return (
    <OfferedButtons offers={one.offers} says={says} about={{ actorId, personId: one.personId }} what={name} />
  );
}

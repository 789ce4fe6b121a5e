import type { Mandate } from '../partnership/events.ts';
import { reaches } from '../partnership/mandate.ts';
import type { Speaker } from './said-by.ts';

/** For which actor a person speaks, and whether it vouches for what others have said. */
interface Voiced {
  onBehalfOf?: string | undefined;
  attested?: boolean | undefined;
}

/** Whether it is an actor's own word, said by somebody who holds this mandate for it, or none. */
export const saysItself = (
  { actor, mandate, neverVouched = false }: Omit<Speaker, 'actor'> & { actor: string },
  { onBehalfOf, attested }: Voiced,
  held: Mandate | undefined,
): boolean =>
  (attested !== true || neverVouched) &&
  (onBehalfOf === undefined || onBehalfOf === actor) &&
  held !== undefined &&
  reaches(held, mandate);

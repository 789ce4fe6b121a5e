import { Said } from '../../../ui/said.tsx';
import { useNames } from '../../../ui/names.tsx';
import { decisionIn, objectors } from '../decision-in.ts';
import { useLabel } from '../../../lib/language.tsx';
import type { Given } from '../given.ts';

/** The decision that something is said of; who is against, where it is about to be made all the same. */
export function DecisionLead({ given }: { given: Given }) {
  const names = useNames();
  const label = useLabel();
  const row = decisionIn(given);
  if (row === undefined) return null;
  const against = given.opened.say === 'MakeDecision' ? objectors(row) : [];
  return (
    <div>
      <strong>
        <Said text={row.question ?? row.title} />
      </strong>
      {against.length > 0 && (
        <p className="quiet">
          {label('stand', 'object')}: {against.map((actor) => names.actor(actor)).join(', ')}
        </p>
      )}
    </div>
  );
}

import type { Desk } from '@handslag/contract/desk';
import { deskTexts } from '@handslag/language/pages/desk';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../lib/language.tsx';
import { usePartnership } from '../../lib/partnership.tsx';
import { Item } from '../../ui/item.tsx';
import { useNames } from '../../ui/names.tsx';
import { Said } from '../../ui/said.tsx';
import { DecisionActions } from '../decision-actions/decision-actions.tsx';

const texts = {
  position: 'positionAsk',
  interpret: 'interpretAsk',
  anchor: 'anchorAsk',
  review: 'reviewAsk',
} as const;

/** What a decision asks of one of my actors, answered in place. */
export function DecisionAskItem({ ask: { ask, actorId, decision } }: { ask: Desk['decisions'][number] }) {
  const t = useTexts(deskTexts);
  const names = useNames();
  const { partnershipId } = usePartnership();
  return (
    <Item
      title={
        <Link to="/p/$partnershipId/cases/$caseId" params={{ partnershipId, caseId: decision.caseId }}>
          <Said text={decision.title} />
        </Link>
      }
      meta={<strong>{t(texts[ask], { actor: names.actor(actorId) })}</strong>}
      actions={<DecisionActions row={decision} involved={[actorId]} only={ask} />}
    >
      {decision.what !== null && <Said text={decision.what} />}
    </Item>
  );
}

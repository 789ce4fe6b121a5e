import type { Desk } from '@handslag/contract/questions/desk';
import { Link } from '@tanstack/react-router';
import { usePartnership } from '../../lib/partnership.tsx';
import { Item } from '../../ui/item.tsx';
import { useNames } from '../../ui/names.tsx';
import { Said } from '../../ui/said.tsx';
import { DecisionActions } from '../decision-actions/decision-actions.tsx';
import { textsOf } from '../../lib/texts.ts';

const useDeskTexts = textsOf('desk');

const texts = {
  position: 'positionAsk',
  interpret: 'interpretAsk',
  anchor: 'anchorAsk',
  review: 'reviewAsk',
} as const;

const says = {
  position: 'StatePosition',
  interpret: 'InterpretDecision',
  anchor: 'AnchorDecision',
  review: 'ReviewDecision',
} as const;

interface Props {
  asked: readonly Desk['decisions'][number]['ask'][];
  actorId: string;
  decision: Desk['decisions'][number]['decision'];
}

/** What a decision asks of one of my actors, answered in place. */
export function DecisionAskItem({ asked, actorId, decision }: Props) {
  const t = useDeskTexts();
  const names = useNames();
  const { partnershipId } = usePartnership();
  return (
    <Item
      title={
        <Link to="/p/$partnershipId/cases/$caseId" params={{ partnershipId, caseId: decision.caseId }}>
          <Said text={decision.title} />
        </Link>
      }
      meta={asked.map((ask) => <strong key={ask}>{t(texts[ask], { actor: names.actor(actorId) })}</strong>)}
      actions={<DecisionActions row={decision} only={{ says: asked.map((ask) => says[ask]), as: actorId }} />}
    >
      {decision.what !== null && <Said text={decision.what} />}
    </Item>
  );
}

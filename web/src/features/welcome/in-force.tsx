import type { Onboarding } from '@handslag/contract/questions/onboarding';
import { Link } from '@tanstack/react-router';
import { usePartnership } from '../../lib/partnership.tsx';
import { Items } from '../../ui/item.tsx';
import { useSaidText } from '../../ui/said.tsx';
import { DecisionItem } from '../decision-actions/decision-item.tsx';
import { Ask } from './ask.tsx';
import { textsOf } from '../../lib/texts.ts';

const useWelcomeTexts = textsOf('welcome');

const MOST = 5;

/** The decisions in force, how each actor reads them; those that are read differently first. */
export function InForce({ onboarding: { decisions, asking } }: { onboarding: Onboarding }) {
  const t = useWelcomeTexts();
  const said = useSaidText();
  const { partnershipId } = usePartnership();
  if (decisions.length === 0) return <p className="quiet">{t('noDecisions')}</p>;
  const inOrder = decisions.toSorted(
    (one, other) => Number(other.readDifferently) - Number(one.readDifferently),
  );
  return (
    <>
      <Items>
        {inOrder.slice(0, MOST).map((row) => (
          <DecisionItem
            key={row.decisionId}
            row={row}
            mayAnswer={false}
            more={<Ask asking={asking} eventId={row.eventId} what={said(row.title)} />}
          />
        ))}
      </Items>
      <Link to="/p/$partnershipId/decisions" params={{ partnershipId }} search={{ show: 'made' }}>
        {t('allDecisions')}
      </Link>
    </>
  );
}

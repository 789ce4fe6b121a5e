import { getCases } from '@handslag/contract/questions/cases';
import { getCommitments } from '@handslag/contract/questions/commitments';
import { getDecisions } from '@handslag/contract/questions/decisions';
import { Link } from '@tanstack/react-router';
import { usePartnership } from '../../lib/partnership.tsx';
import { useQuestion } from '../../lib/question.ts';
import { CaseItem } from '../../things/case/case-item.tsx';
import { Items } from '../../ui/item.tsx';
import { Section } from '../../ui/section.tsx';
import { CommitmentItem } from '../commitment-actions/commitment-item.tsx';
import { DecisionItem } from '../decision-actions/decision-item.tsx';
import { textsOf } from '../../lib/texts.ts';

const useSearchTexts = textsOf('search');

/** How many of each kind show; the rest stands on the page of that kind. */
const MOST = 5;

/** Cases, promises and decisions in whose words the words stand. */
export function Things({ q }: { q: string }) {
  const t = useSearchTexts();
  const { partnershipId } = usePartnership();
  const at = { params: { partnershipId }, query: { q, limit: MOST } };
  const cases = useQuestion(getCases, at, { keepsLast: true });
  const promises = useQuestion(getCommitments, at, { keepsLast: true });
  const decisions = useQuestion(getDecisions, at, { keepsLast: true });
  const params = { partnershipId };
  return (
    <>
      {cases.data !== undefined && cases.data.total > 0 && (
        <Section title={t('cases')} count={cases.data.total}>
          <Items>
            {cases.data.rows.map((row) => (
              <CaseItem key={row.caseId} row={row} />
            ))}
          </Items>
          {cases.data.total > MOST && (
            <Link to="/p/$partnershipId/cases" params={params} search={{ q }}>
              {t('allOfThese', { n: cases.data.total })}
            </Link>
          )}
        </Section>
      )}
      {promises.data !== undefined && promises.data.total > 0 && (
        <Section title={t('commitments')} count={promises.data.total}>
          <Items>
            {promises.data.rows.map((row) => (
              <CommitmentItem key={row.commitmentId} row={row} showCase />
            ))}
          </Items>
          {promises.data.total > MOST && (
            <Link to="/p/$partnershipId/commitments" params={params} search={{ q }}>
              {t('allOfThese', { n: promises.data.total })}
            </Link>
          )}
        </Section>
      )}
      {decisions.data !== undefined && decisions.data.total > 0 && (
        <Section title={t('decisions')} count={decisions.data.total}>
          <Items>
            {decisions.data.rows.map((row) => (
              <DecisionItem key={row.decisionId} row={row} mayAnswer />
            ))}
          </Items>
          {decisions.data.total > MOST && (
            <Link to="/p/$partnershipId/decisions" params={params} search={{ q }}>
              {t('allOfThese', { n: decisions.data.total })}
            </Link>
          )}
        </Section>
      )}
    </>
  );
}

import { getCaseLog } from '@handslag/contract/questions/case-log';
import { useQuestion } from '../../../lib/question.ts';
import { textsOf } from '../../../lib/texts.ts';
import { useDateText } from '../../../ui/date-text.tsx';
import type { Given } from '../given.ts';
import { readableIn } from './readable.ts';

const useRecordTexts = textsOf('record');

/** What whoever is brought into a case reads from then on. */
export function OpeningLead({ given: { page, here } }: { given: Given }) {
  const t = useRecordTexts();
  const dateText = useDateText();
  const { partnershipId } = here;
  const caseId = page?.case.caseId ?? '';
  const { data } = useQuestion(
    getCaseLog,
    { params: { partnershipId, caseId }, query: {} },
    { enabled: page !== undefined },
  );
  if (data === undefined) return null;
  const { since, ...counts } = readableIn(data.events);
  return (
    <div className="stack">
      <p>{t('willRead', { n: counts.n, day: dateText(since) })}</p>
      <p className="quiet">
        {t('willReadKinds', {
          promises: counts.promises,
          decisions: counts.decisions,
          needs: counts.needs,
          notes: counts.notes,
        })}
      </p>
    </div>
  );
}

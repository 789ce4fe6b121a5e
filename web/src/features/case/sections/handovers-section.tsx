import { caseTexts } from '@handslag/language/pages/case';
import { useTexts } from '../../../lib/language.tsx';
import { Items } from '../../../ui/item.tsx';
import { Section } from '../../../ui/section.tsx';
import { HandoverItem } from '../../handover-actions/handover-item.tsx';
import type { CaseData } from '../case-data.ts';

/** The handovers of the case, the newest first, answered in place. */
export function HandoversSection({ page, mayAnswer }: { page: CaseData; mayAnswer: boolean }) {
  const t = useTexts(caseTexts);
  const { handovers } = page;
  if (handovers.length === 0) return null;
  return (
    <Section title={t('handovers')} count={handovers.length}>
      <Items>
        {[...handovers]
          .sort((one, other) => other.proposedAt.localeCompare(one.proposedAt))
          .map((row) => (
            <HandoverItem
              key={row.handoverId}
              row={row}
              ifMatch={page.revision}
              mayAnswer={mayAnswer && page.mayRecord}
            />
          ))}
      </Items>
    </Section>
  );
}

import { Items } from '../../../ui/item.tsx';
import { Section } from '../../../ui/section.tsx';
import { DecisionItem } from '../../decision-actions/decision-item.tsx';
import type { CaseData } from '../../../things/case/case-data.ts';
import { textsOf } from '../../../lib/texts.ts';

const useCaseTexts = textsOf('case');

/** The decisions of the case, the newest first; how each actor reads them. */
export function DecisionsSection({ page, mayAnswer }: { page: CaseData; mayAnswer: boolean }) {
  const t = useCaseTexts();
  if (page.decisions.length === 0) return null;
  return (
    <Section title={t('decisions')} count={page.decisions.length} id="decisions">
      <Items>
        {[...page.decisions].reverse().map((row) => (
          <DecisionItem key={row.decisionId} row={row} mayAnswer={mayAnswer} />
        ))}
      </Items>
    </Section>
  );
}

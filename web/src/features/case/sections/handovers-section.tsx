import type { HandoverRow } from '@handslag/contract/case';
import { Folded } from '../../../ui/folded.tsx';
import { Items } from '../../../ui/item.tsx';
import { Section } from '../../../ui/section.tsx';
import { HandoverItem } from '../../handover-actions/handover-item.tsx';
import type { CaseData } from '../../../things/case/case-data.ts';
import { textsOf } from '../../../lib/texts.ts';

const useCaseTexts = textsOf('case');

const isOver = ({ state }: HandoverRow): boolean =>
  state === 'declined' || state === 'withdrawn' || state === 'landed';

/** The handovers of the case, the newest first, answered in place; what is over lies folded. */
export function HandoversSection({ page, mayAnswer }: { page: CaseData; mayAnswer: boolean }) {
  const t = useCaseTexts();
  const rows = [...page.handovers].sort((one, other) => other.proposedAt.localeCompare(one.proposedAt));
  if (rows.length === 0) return null;
  const over = rows.filter(isOver);
  const list = (shown: readonly HandoverRow[]) => (
    <Items>
      {shown.map((row) => (
        <HandoverItem key={row.handoverId} row={row} mayAnswer={mayAnswer} />
      ))}
    </Items>
  );
  return (
    <Section title={t('handovers')} count={rows.length} id="handovers">
      {over.length < rows.length && list(rows.filter((row) => !isOver(row)))}
      {over.length > 0 && (
        <Folded show={t('showOver', { n: over.length })} hide={t('hideOver')}>
          {list(over)}
        </Folded>
      )}
    </Section>
  );
}

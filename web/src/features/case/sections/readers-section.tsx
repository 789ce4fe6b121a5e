import { type AccessRecord, getAccessRecords } from '@handslag/contract/questions/access-records';
import type { CaseData } from '../../../things/case/case-data.ts';
import { usePartnership } from '../../../lib/partnership.tsx';
import { useQuestion } from '../../../lib/question.ts';
import { textsOf } from '../../../lib/texts.ts';
import { useDateText } from '../../../ui/date-text.tsx';
import { Item, Items } from '../../../ui/item.tsx';
import { useNames } from '../../../ui/names.tsx';
import { Section } from '../../../ui/section.tsx';

const useCaseTexts = textsOf('case');
/** More than a page shows; the newest stand first. */
const MOST = 1000;

/** Each who has read, with the days of the first and the last time that is kept; who read last stands first. */
const byPerson = (rows: readonly AccessRecord[]) =>
  [...Map.groupBy(rows, ({ personId }) => personId)].map(([personId, all]) => ({
    personId,
    first: all.reduce((earliest, { first }) => (first < earliest ? first : earliest), all[0]?.first ?? ''),
    last: all.reduce((latest, { last }) => (last > latest ? last : latest), ''),
  }));

/** Who has been shown what stands in the case: for the citizen whose case it is, and for coordinators. */
export function ReadersSection({ page }: { page: CaseData }) {
  const t = useCaseTexts();
  const names = useNames();
  const dateText = useDateText();
  const { partnershipId, asks } = usePartnership();
  const { caseId } = page.case;
  const { data } = useQuestion(
    getAccessRecords,
    { params: { partnershipId }, query: { caseId, limit: MOST } },
    { enabled: asks.includes('getAccessRecords') },
  );
  const readers = byPerson(data?.rows ?? []);
  if (readers.length === 0) return null;
  return (
    <Section title={t('readers')} lead={t('readersLead')} count={readers.length} id="readers">
      <Items>
        {readers.map(({ personId: reader, first, last }) => (
          <Item
            key={reader}
            title={names.person(reader)}
            meta={<span>{t('readBetween', { first: dateText(first), last: dateText(last) })}</span>}
          />
        ))}
      </Items>
    </Section>
  );
}

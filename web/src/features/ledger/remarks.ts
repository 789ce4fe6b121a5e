import type { CommitmentRow } from '@handslag/contract/commitment';
import { useLabel } from '../../lib/language.tsx';
import { useReader } from '../../lib/reader.ts';
import { textsOf } from '../../lib/texts.ts';

const useLedgerTexts = textsOf('ledger');

/** What is worth knowing of a row besides its verdict, in a few words each. */
export const useRemarks = (): ((row: CommitmentRow) => string[]) => {
  const t = useLedgerTexts();
  const { format } = useReader();
  const label = useLabel();
  return (row) => {
    const times = row.renegotiatedBefore + row.renegotiatedAfter;
    return [
      ...(times > 0 ? [t('renegotiated', { times })] : []),
      ...(row.renegotiatedAfter > 0 ? [t('renegotiatedAfter')] : []),
      ...(row.extent === 'less-accepted' ? [t('lessAccepted')] : []),
      ...(row.reported === 'partial' ? [t('partReported')] : []),
      ...(row.origin === 'own' || row.origin === 'imported' ? [] : [label('origin', row.origin)]),
      // What is imported was all recorded long after; to say by how much says nothing.
      ...(row.lateRecordedDays > 0 && !row.imported
        ? [t('lateRecorded', { days: format.days(row.lateRecordedDays) })]
        : []),
      ...(row.imported ? [t('imported')] : []),
    ];
  };
};

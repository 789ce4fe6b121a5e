import type { CommitmentRow } from '@handslag/contract/commitment';
import { ledgerTexts } from '@handslag/language/pages/ledger';
import { useTexts } from '../../lib/language.tsx';

/** What is worth knowing of a row besides its verdict, in a few words each. */
export const useRemarks = (): ((row: CommitmentRow) => string[]) => {
  const t = useTexts(ledgerTexts);
  return (row) => {
    const times = row.renegotiatedBefore + row.renegotiatedAfter;
    return [
      ...(times > 0 ? [times === 1 ? t('renegotiatedOnce') : t('renegotiated', { times })] : []),
      ...(row.renegotiatedAfter > 0 ? [t('renegotiatedAfter')] : []),
      ...(row.extent === 'less-accepted' ? [t('lessAccepted')] : []),
      ...(row.attested ? [t('attested')] : []),
      // What is imported was all recorded long after; to say by how much says nothing.
      ...(row.lateRecordedDays > 0 && !row.imported
        ? [t('lateRecorded', { days: row.lateRecordedDays })]
        : []),
      ...(row.imported ? [t('imported')] : []),
    ];
  };
};

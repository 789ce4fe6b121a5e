import { Button } from '@digdir/designsystemet-react';
import type { CommitmentRow } from '@handslag/contract/commitment';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useLabel } from '../../lib/language.tsx';
import { toCsv } from './csv.ts';
import { csvRows, type Writing } from './csv-rows.ts';
import { useShortNames } from './short-names.ts';
import { textsOf } from '../../lib/texts.ts';

const useLedgerTexts = textsOf('ledger');

const hand = (text: string, fileName: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
};

const useWriting = (): Writing => {
  const t = useLedgerTexts();
  const label = useLabel();
  const names = useShortNames();
  return {
    ...names,
    verdict: ({ verdict }) => label('verdict', verdict),
    timing: (timing) => label('timing', timing),
    extent: (extent) => label('extent', extent),
    yesNo: (value) => t(value ? 'yes' : 'no'),
  };
};

/** Downloads every row that is chosen, made here in the browser. `day` is as of when, for the file's name. */
export function Download({ everyRow, day }: { everyRow: () => Promise<CommitmentRow[]>; day: string }) {
  const t = useLedgerTexts();
  const writing = useWriting();
  const [state, setState] = useState<'idle' | 'working' | 'failed' | number>('idle');
  const download = async () => {
    setState('working');
    try {
      const rows = await everyRow();
      hand(toCsv(csvRows(rows, writing, t)), `${t('fileName')}-${day}.csv`);
      setState(rows.length);
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <Button
        variant="secondary"
        data-size="sm"
        loading={state === 'working'}
        onClick={() => void download()}
        className="no-print"
      >
        {state !== 'working' && <DownloadIcon aria-hidden="true" />}
        {t(state === 'working' ? 'csvWorking' : 'csv')}
      </Button>
      <output className="no-print quiet">
        {typeof state === 'number' && t('csvDone', { count: state })}
        {state === 'failed' && t('csvFailed')}
      </output>
    </>
  );
}

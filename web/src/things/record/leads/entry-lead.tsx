import { SentenceView } from '../../../ui/sentence-view.tsx';
import type { Given } from '../given.ts';
import { textsOf } from '../../../lib/texts.ts';

const useRecordTexts = textsOf('record');

/** The entry that is corrected, asked about or answered. */
export function EntryLead({ given: { event, opened } }: { given: Given }) {
  const t = useRecordTexts();
  if (event === undefined) return null;
  return (
    <div className="stack">
      <SentenceView event={event} />
      {opened.say === 'CorrectEntry' && <p>{t('correctionHelp')}</p>}
    </div>
  );
}

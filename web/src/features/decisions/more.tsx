import type { ListedDecision } from '@handslag/contract/questions/decisions';
import { localesOf } from '@handslag/language/languages';
import { Link } from '@tanstack/react-router';
import { useLabel, useLanguage } from '../../lib/language.tsx';
import { usePartnership } from '../../lib/partnership.tsx';
import { useNames } from '../../ui/names.tsx';
import { useSaidText } from '../../ui/said.tsx';
import { textsOf } from '../../lib/texts.ts';

const useDecisionsTexts = textsOf('decisions');

type Waiting = ListedDecision['waitsFor'];

/** Who is waited for, by what they are asked. */
const byAsk = (waiting: Waiting): [Waiting[number]['ask'], string[]][] => {
  const asked = new Map<Waiting[number]['ask'], string[]>();
  for (const { ask, actorId } of waiting) asked.set(ask, [...(asked.get(ask) ?? []), actorId]);
  return [...asked];
};

/** Where a decision belongs, what it waits for, and which others it stands in a row with. */
export function More({ row }: { row: ListedDecision }) {
  const t = useDecisionsTexts();
  const label = useLabel();
  const names = useNames();
  const said = useSaidText();
  const { language } = useLanguage();
  const { partnershipId } = usePartnership();
  const list = new Intl.ListFormat(localesOf(language));
  const readers = new Set(row.readings.flatMap(({ actors }) => actors)).size;
  return (
    <>
      {row.reviewDue && <p>{t('reviewDue')}</p>}
      {row.waitsFor.length > 0 && (
        <p className="quiet">
          {t('waitsFor')}:{' '}
          {byAsk(row.waitsFor)
            .map(([ask, actors]) =>
              t('asks', {
                ask: label('decisionAsk', ask),
                actors: list.format(actors.map((id) => names.actor(id))),
              }),
            )
            .join('; ')}
        </p>
      )}
      {row.state === 'made' && readers > 0 && readers < row.decidedBy.length && (
        <p className="quiet">{t('saidWhat', { n: readers, total: row.decidedBy.length })}</p>
      )}
      {row.chain.length > 1 && (
        <p className="quiet">
          {t('chain', { nth: row.chain.indexOf(row.decisionId) + 1, total: row.chain.length })}
        </p>
      )}
      <p className="quiet">
        <Link
          to="/p/$partnershipId/cases/$caseId"
          params={{ partnershipId, caseId: row.caseId }}
          hash="decisions"
        >
          {t('inCase', { title: said(row.caseTitle) })}
        </Link>
      </p>
    </>
  );
}

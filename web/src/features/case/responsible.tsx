import { useDateText } from '../../ui/date-text.tsx';
import { useNames } from '../../ui/names.tsx';
import css from './case.module.css';
import { type CaseData, isOpenCase } from '../../things/case/case-data.ts';
import { textsOf } from '../../lib/texts.ts';

const useCaseTexts = textsOf('case');

/** Who is responsible now, and since when; who was before. */
export function Responsible({ page }: { page: CaseData }) {
  const t = useCaseTexts();
  const names = useNames();
  const dateText = useDateText();
  const { responsible, responsibleSince, closedAt } = page.case;
  const before = page.responsibility
    .filter(({ until }) => until !== null || !isOpenCase(page))
    .map(({ actorId, from }) => `${names.actor(actorId)} (${dateText(from, 'short')})`)
    .reverse();
  return (
    <div className={css.responsible}>
      {isOpenCase(page) && <p className={css.label}>{t('responsible')}</p>}
      <p className={css.who}>
        {isOpenCase(page) ? names.actor(responsible) : t('nobodyNow')}{' '}
        <span className="quiet">{t('since', { day: dateText(closedAt ?? responsibleSince) })}</span>
      </p>
      {before.length > 0 && <p className="quiet">{t('before', { list: before.join(', ') })}</p>}
    </div>
  );
}

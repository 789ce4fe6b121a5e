import { Details, DetailsContent, DetailsSummary } from '@digdir/designsystemet-react';
import { useLabel } from '../../../lib/language.tsx';
import { DateText } from '../../../ui/date-text.tsx';
import { useNames } from '../../../ui/names.tsx';
import { useSaidText } from '../../../ui/said.tsx';
import type { CaseData } from '../../../things/case/case-data.ts';
import { type Happening, happenings } from './happenings.ts';
import css from './lanes.module.css';
import { textsOf } from '../../../lib/texts.ts';

const useCaseTexts = textsOf('case');

const promiseText = { made: 'listMade', due: 'listDue', done: 'listDone' } as const;

const useTold = (): ((one: Happening) => string) => {
  const t = useCaseTexts();
  const label = useLabel();
  const names = useNames();
  const said = useSaidText();
  return (one) => {
    if (one.kind === 'handover')
      return t('listHandover', { from: names.actor(one.from), to: names.actor(one.to) });
    if (one.kind === 'answered')
      return t('listAnswered', {
        from: names.actor(one.from),
        to: names.actor(one.to),
        answer: label('handoverState', one.state).toLowerCase(),
      });
    const what = said(one.what);
    if (one.kind === 'decision') return t('listDecision', { what });
    if (one.kind === 'step')
      return one.actorId === null ? what : t('listStep', { actor: names.actor(one.actorId), what });
    const { debtor, creditor } = one;
    return t(promiseText[one.kind], { debtor: names.actor(debtor), creditor: names.actor(creditor), what });
  };
};

/** The same as the lanes show, as a list that can be read aloud. */
export function HappeningList({ page }: { page: CaseData }) {
  const t = useCaseTexts();
  const told = useTold();
  return (
    <Details className={`${css.details ?? ''} no-print`}>
      <DetailsSummary>{t('asList')}</DetailsSummary>
      <DetailsContent>
        <ol className={css.list}>
          {happenings(page).map((one) => (
            <li key={one.id}>
              <span className="quiet">
                <DateText when={one.at} as="short" />
              </span>
              <span>{told(one)}</span>
            </li>
          ))}
        </ol>
      </DetailsContent>
    </Details>
  );
}

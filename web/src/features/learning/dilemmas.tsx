import type { Learning } from '@handslag/contract/questions/learning';
import { localesOf } from '@handslag/language/languages';
import { SayButton } from '../../things/record/say-button.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useNames } from '../../ui/names.tsx';
import { Section } from '../../ui/section.tsx';
import css from './learning.module.css';
import { textsOf } from '../../lib/texts.ts';

const useLearningTexts = textsOf('learning');

type Dilemma = Learning['dilemmas'][number];

/** Two goods that pull against each other, and the balance that was chosen between them. */
export function Dilemmas({ dilemmas, mayName }: { dilemmas: readonly Dilemma[]; mayName: boolean }) {
  const t = useLearningTexts();
  const names = useNames();
  const { language } = useLanguage();
  const list = new Intl.ListFormat(localesOf(language));
  return (
    <Section
      title={t('dilemmas')}
      count={dilemmas.length}
      lead={t('dilemmasLead')}
      actions={mayName && <SayButton say="NameDilemma" variant="secondary" />}
    >
      {dilemmas.length === 0 ? (
        <EmptyState title={t('noDilemmas')} level={3}>
          {t('noDilemmasText')}
        </EmptyState>
      ) : (
        <ul className={css.dilemmas}>
          {dilemmas.toReversed().map(({ dilemmaId, oneSide, otherSide, balance, anchoredBy, at }) => (
            <li key={dilemmaId} className={css.dilemma}>
              <p className={css.side}>
                <span className="quiet">{t('oneSide')}</span>
                {oneSide}
              </p>
              <p className={css.side}>
                <span className="quiet">{t('otherSide')}</span>
                {otherSide}
              </p>
              <p className={css.balance}>
                <span className="quiet">{t('balance')}</span>
                {balance}
              </p>
              <p className="quiet">
                {anchoredBy.length > 0 &&
                  `${t('anchoredBy', { actors: list.format(anchoredBy.map((id) => names.actor(id))) })} · `}
                <DateText when={at} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

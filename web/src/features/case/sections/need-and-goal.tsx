import { useDateText } from '../../../ui/date-text.tsx';
import { useNames } from '../../../ui/names.tsx';
import { OriginMark } from '../../../ui/origin-mark.tsx';
import { Said } from '../../../ui/said.tsx';
import { Section } from '../../../ui/section.tsx';
import css from '../case.module.css';
import type { CaseData } from '../../../things/case/case-data.ts';
import { textsOf } from '../../../lib/texts.ts';

const useCaseTexts = textsOf('case');

/** What the citizen says they need, in their own words, and what the actors want to bring about. */
export function NeedAndGoal({ page }: { page: CaseData }) {
  const t = useCaseTexts();
  const names = useNames();
  const dateText = useDateText();
  // Whoever opens a case writes what it is for: the words are that actor's, not the citizen's.
  const [opened] = page.responsibility;
  const nothing = page.need === null && page.needsExpressed.length === 0;
  return (
    <div className={css.halves}>
      <Section title={t('need')}>
        {nothing && <p className="quiet">{t('noNeed')}</p>}
        <ul className={css.quotes}>
          {page.need !== null && (
            <li>
              <Said text={page.need} />
              {opened && (
                <p className="quiet">
                  {t('saidBy', { actor: names.actor(opened.actorId), day: dateText(opened.from) })}
                </p>
              )}
            </li>
          )}
          {page.needsExpressed.map(({ by, words, at, origin }) => (
            <li key={`${by}-${at}`}>
              <Said text={words} quote />
              <p className="quiet">
                {t('saidBy', { actor: names.actor(by), day: dateText(at) })}
                {origin !== 'own' && ' · '}
                <OriginMark origin={origin} />
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('goals')}>
        {page.goals.length === 0 && <p className="quiet">{t('noGoal')}</p>}
        <ul className={css.quotes}>
          {page.goals.map(({ goalId, goal, responsible, at }) => (
            <li key={goalId}>
              <Said text={goal} />
              <p className="quiet">
                {responsible === null
                  ? dateText(at)
                  : t('saidBy', { actor: names.actor(responsible), day: dateText(at) })}
              </p>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

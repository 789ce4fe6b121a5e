import { localesOf } from '@handslag/language/languages';
import { useLanguage } from '../../../lib/language.tsx';
import { useDateText } from '../../../ui/date-text.tsx';
import { useNames } from '../../../ui/names.tsx';
import { OriginMark } from '../../../ui/origin-mark.tsx';
import { Said } from '../../../ui/said.tsx';
import { Section } from '../../../ui/section.tsx';
import css from '../case.module.css';
import type { CaseData } from '../../../things/case/case-data.ts';
import { textsOf } from '../../../lib/texts.ts';

const useCaseTexts = textsOf('case');

type Voiced = CaseData['goals'][number]['agreedBy'];

/** Actors under whose name something stands: those who said it themselves first, then the others with whose word it is. */
function Voices({ label, voices }: { label: string; voices: Voiced }) {
  const names = useNames();
  const { language } = useLanguage();
  const list = new Intl.ListFormat(localesOf(language));
  const alike = Map.groupBy(voices, ({ origin }) => origin);
  return [...alike].map(([origin, those]) => (
    <p key={origin} className="quiet">
      {label}: {list.format(those.map(({ actorId }) => names.actor(actorId)))}
      {origin !== 'own' && ' · '}
      <OriginMark origin={origin} />
    </p>
  ));
}

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
          {page.goals.map(({ goalId, goal, responsible, agreedBy, at }) => (
            <li key={goalId}>
              <Said text={goal} />
              <p className="quiet">{dateText(at)}</p>
              <Voices label={t('goalAgreedBy')} voices={agreedBy} />
              {responsible !== null && <Voices label={t('goalFollowedBy')} voices={[responsible]} />}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

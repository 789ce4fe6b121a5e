import { OfferedButtons } from '../../things/record/say-button.tsx';
import type { CaseData } from '../../things/case/case-data.ts';
import { useDateText } from '../../ui/date-text.tsx';
import { useNames } from '../../ui/names.tsx';
import { OriginMark } from '../../ui/origin-mark.tsx';
import { Said, useSaidText } from '../../ui/said.tsx';
import { Section } from '../../ui/section.tsx';
import css from './my-case.module.css';
import { textsOf } from '../../lib/texts.ts';

const useMyCaseTexts = textsOf('my-case');
const says = ['ExpressNeed', 'AddNote', 'RateJourney'] as const;

/** The citizen's own words, kept apart as theirs; and what they want to say now. */
export function Words({ page }: { page: CaseData }) {
  const t = useMyCaseTexts();
  const names = useNames();
  const said = useSaidText();
  const dateText = useDateText();
  const { caseId, title } = page.case;
  return (
    <Section title={t('words')} level={3}>
      {page.needsExpressed.length === 0 ? (
        <p className="quiet">{t('noWords')}</p>
      ) : (
        <ul className={css.quotes}>
          {page.needsExpressed.map(({ by, words, at, origin }) => (
            <li key={`${by} ${at}`}>
              <Said text={words} quote />
              <span className="quiet">
                {names.actor(by)}, {dateText(at)}
                {origin !== 'own' && ' · '}
                <OriginMark origin={origin} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <OfferedButtons offers={page.offers} says={says} about={{ caseId }} what={said(title)} />
    </Section>
  );
}

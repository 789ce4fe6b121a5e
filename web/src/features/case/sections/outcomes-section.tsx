import { useLabel } from '../../../lib/language.tsx';
import { DateText } from '../../../ui/date-text.tsx';
import { Item, Items } from '../../../ui/item.tsx';
import { useNames } from '../../../ui/names.tsx';
import { OriginMark } from '../../../ui/origin-mark.tsx';
import { Said, useSaidText } from '../../../ui/said.tsx';
import { Section } from '../../../ui/section.tsx';
import css from '../case.module.css';
import type { CaseData } from '../../../things/case/case-data.ts';
import { textsOf } from '../../../lib/texts.ts';

const useCaseTexts = textsOf('case');

const questions = ['helpful', 'inTime', 'rightPlace', 'rightMeans'] as const;

function Ratings({ page }: { page: CaseData }) {
  const t = useCaseTexts();
  const names = useNames();
  if (page.ratings.length === 0) return null;
  return (
    <Section title={t('ratings')} count={page.ratings.length} id="ratings">
      <Items>
        {page.ratings.map((rating) => (
          <Item
            key={`${rating.by}-${rating.at}`}
            title={names.actor(rating.by)}
            meta={
              <>
                <DateText when={rating.at} />
                <OriginMark origin={rating.origin} />
              </>
            }
          >
            {rating.words !== null && <Said text={rating.words} quote />}
            <dl className={css.scores}>
              {questions.map((question) => (
                <div key={question}>
                  <dt>{t(question)}</dt>
                  <dd>{t('outOfTen', { n: rating[question] })}</dd>
                </div>
              ))}
            </dl>
          </Item>
        ))}
      </Items>
    </Section>
  );
}

/** What changed for the citizen, and how the journey was. */
export function OutcomesSection({ page }: { page: CaseData }) {
  const said = useSaidText();
  const t = useCaseTexts();
  const label = useLabel();
  const names = useNames();
  return (
    <>
      {page.outcomes.length > 0 && (
        <Section title={t('outcomes')} count={page.outcomes.length} id="outcomes">
          <Items>
            {page.outcomes.map(({ outcomeId, kind, area, words, seenBy, at, origin }) => (
              <Item
                key={outcomeId}
                title={`${label('outcome', kind)}: ${said(area)}`}
                meta={
                  <>
                    <DateText when={at} />
                    <span>{t('seenBy', { actor: names.actor(seenBy) })}</span>
                    <OriginMark origin={origin} />
                  </>
                }
              >
                <Said text={words} quote />
              </Item>
            ))}
          </Items>
        </Section>
      )}
      <Ratings page={page} />
    </>
  );
}

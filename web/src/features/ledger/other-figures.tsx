import { Paragraph } from '@digdir/designsystemet-react';
import type { LedgerFigures, Median } from '@handslag/contract/questions/ledger';
import { useNumbers } from '../../lib/numbers.ts';
import { useReader } from '../../lib/reader.ts';
import { Section } from '../../ui/section.tsx';
import { FEW } from './curve-chart.tsx';
import css from './ledger.module.css';
import { NumberFigure, ShareFigure } from './share-figure.tsx';
import { textsOf } from '../../lib/texts.ts';

const useLedgerTexts = textsOf('ledger');

/** How responsibility was passed on. */
export function HandoverFigures({ handovers }: { handovers: LedgerFigures['handovers'] }) {
  const t = useLedgerTexts();
  const { format } = useReader();
  const { number } = useNumbers();
  const days = ({ value, n }: Median) =>
    value === null ? t('noData') : `${format.days(value)} ${t('ofHowMany', { n })}`;
  return (
    <Section title={t('handovers')} count={handovers.proposed}>
      <dl className={css.figures}>
        <ShareFigure name={t('acceptedShare')} share={handovers.acceptedShare} />
        <ShareFigure name={t('landedShare')} share={handovers.landedShare} />
        <NumberFigure
          name={t('daysToAccept')}
          what={t('median')}
          value={days(handovers.medianDaysToAccept)}
        />
        <NumberFigure
          name={t('daysToContact')}
          what={t('median')}
          value={days(handovers.medianDaysToContact)}
        />
      </dl>
      <dl className={css.counts}>
        {handovers.imported > 0 && (
          <div>
            <dt>{t('importedHandovers')}</dt>
            <dd>{number(handovers.imported)}</dd>
          </div>
        )}
        {(['accepted', 'declined', 'withdrawn', 'waiting', 'landed'] as const).map((state) => (
          <div key={state}>
            <dt>{t(state)}</dt>
            <dd>{number(handovers[state])}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** What became of decisions at home. */
export function DecisionFigures({ decisions }: { decisions: LedgerFigures['decisions'] }) {
  const t = useLedgerTexts();
  const { number } = useNumbers();
  return (
    <Section title={t('decisions')} count={decisions.made}>
      <dl className={css.figures}>
        <ShareFigure name={t('interpretedByAll')} share={decisions.interpretedByAll} />
        <ShareFigure name={t('anchoredByAll')} share={decisions.anchoredByAll} />
        <NumberFigure name={t('readDifferently')} value={number(decisions.readDifferently)} />
      </dl>
    </Section>
  );
}

const questions = ['helpful', 'inTime', 'rightPlace', 'rightMeans'] as const;

/** How citizens have rated their journeys; not shown before five have answered, since one of few is easily known. */
export function RatingFigures({ ratings }: { ratings: LedgerFigures['ratings'] }) {
  const t = useLedgerTexts();
  const { number } = useNumbers();
  if (ratings.n < FEW)
    return (
      <Section title={t('ratings')}>
        <Paragraph>{t('ratingsFew')}</Paragraph>
      </Section>
    );
  return (
    <Section title={t('ratings')} lead={`${t('ratingsLead')} ${t('answers', { n: number(ratings.n) })}`}>
      <dl className={css.ratings}>
        {questions.map((question) => (
          <div key={question}>
            <dt>{t(question)}</dt>
            <dd>
              <svg className={css.score} viewBox="0 0 10 1" preserveAspectRatio="none" aria-hidden="true">
                <rect className={css.scoreAll} width="10" height="1" />
                <rect className={css.scoreMark} width={ratings[question] ?? 0} height="1" />
              </svg>
              {t('outOfTen', { score: number(ratings[question] ?? 0) })}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

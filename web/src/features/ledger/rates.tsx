import type { LedgerFigures, Median } from '@handslag/contract/questions/ledger';
import { useReader } from '../../lib/reader.ts';
import { Section } from '../../ui/section.tsx';
import css from './ledger.module.css';
import { ListLink } from './list-link.tsx';
import { NumberFigure, ShareFigure } from './share-figure.tsx';
import { textsOf } from '../../lib/texts.ts';

const useLedgerTexts = textsOf('ledger');

/** Was it kept: the shares with their intervals, and the two medians. */
export function Rates({ figures }: { figures: LedgerFigures }) {
  const t = useLedgerTexts();
  const { format } = useReader();
  const days = ({ value, n }: Median) =>
    value === null ? t('noData') : `${format.days(value)} ${t('ofHowMany', { n })}`;
  const open = t('openList');
  const { lower, upper } = figures.keptRateBounds;
  const shown = figures.keptRate.n >= 5 && lower.rate !== null && upper.rate !== null;
  const notes = [
    ...(shown && lower.rate !== upper.rate
      ? [t('keptBounds', { lower: format.percent(lower.rate ?? 0), upper: format.percent(upper.rate ?? 0) })]
      : []),
    ...(figures.keptRateTold.n > 0 ? [t('keptTold', { n: figures.keptRateTold.n })] : []),
  ];
  return (
    <Section title={t('rates')} lead={t('ratesLead')}>
      <dl className={css.figures}>
        <ShareFigure
          name={t('keptRate')}
          what={[t('keptRateWhat'), ...notes].join('. ')}
          share={figures.keptRate}
          link={<ListLink to={{ of: 'kept-rate' }}>{open}</ListLink>}
        />
        <ShareFigure
          name={t('keptRateOriginal')}
          what={t('keptRateOriginalWhat')}
          share={figures.keptRateOriginal}
          link={<ListLink to={{ of: 'kept-rate-original' }}>{open}</ListLink>}
        />
        <ShareFigure
          name={t('confirmedShare')}
          what={t('confirmedShareWhat')}
          share={figures.confirmedShare}
          link={<ListLink to={{ of: 'confirmed' }}>{open}</ListLink>}
        />
        <NumberFigure
          name={t('medianFromDue')}
          what={t('medianFromDueWhat')}
          value={days(figures.medianDaysFromDue)}
          {...(figures.medianDaysFromDue.value === null
            ? {}
            : { link: <ListLink to={{ of: 'from-due' }}>{open}</ListLink> })}
        />
        <NumberFigure
          name={t('medianToAccept')}
          what={t('medianToAcceptWhat')}
          value={days(figures.medianDaysToAccept)}
          {...(figures.medianDaysToAccept.value === null
            ? {}
            : { link: <ListLink to={{ of: 'to-accept' }}>{open}</ListLink> })}
        />
      </dl>
    </Section>
  );
}

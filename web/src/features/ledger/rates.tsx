import type { LedgerFigures } from '@handslag/contract/questions/ledger';
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
  const days = (value: number | null) => (value === null ? t('noData') : format.days(value));
  const open = t('openList');
  return (
    <Section title={t('rates')} lead={t('ratesLead')}>
      <dl className={css.figures}>
        <ShareFigure
          name={t('keptRate')}
          what={t('keptRateWhat')}
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
          {...(figures.medianDaysFromDue === null
            ? {}
            : { link: <ListLink to={{ of: 'from-due' }}>{open}</ListLink> })}
        />
        <NumberFigure
          name={t('medianToAccept')}
          what={t('medianToAcceptWhat')}
          value={days(figures.medianDaysToAccept)}
          {...(figures.medianDaysToAccept === null
            ? {}
            : { link: <ListLink to={{ of: 'to-accept' }}>{open}</ListLink> })}
        />
      </dl>
    </Section>
  );
}

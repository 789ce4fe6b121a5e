import {
  Paragraph,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeaderCell,
  TableRow,
} from '@digdir/designsystemet-react';
import type { LedgerFigures } from '@handslag/contract/questions/ledger';
import { localesOf } from '@handslag/language/languages';
import { useLanguage } from '../../lib/language.tsx';
import { Scroller } from '../../ui/scroller.tsx';
import { Section } from '../../ui/section.tsx';
import css from './ledger.module.css';
import { ListLink } from './list-link.tsx';
import { useShareText } from './share-figure.tsx';
import { TrendChart } from './trend-chart.tsx';
import { textsOf } from '../../lib/texts.ts';

const useLedgerTexts = textsOf('ledger');

/** A month's name: «mars 2026», or short. */
export const useMonthName = (): ((month: string, form: 'long' | 'short') => string) => {
  const { language } = useLanguage();
  return (month, form) =>
    new Intl.DateTimeFormat(localesOf(language), {
      month: form,
      year: form === 'long' ? 'numeric' : '2-digit',
      timeZone: 'UTC',
    }).format(new Date(`${month}-15T12:00:00Z`));
};

/** The share kept, month by month: a chart, and the same as a table whose figures open their rows. */
export function Trend({ trend }: { trend: LedgerFigures['trend'] }) {
  const t = useLedgerTexts();
  const shareText = useShareText();
  const monthName = useMonthName();
  const months = trend.filter(({ keptRate }) => keptRate.n > 0);
  if (months.length === 0)
    return (
      <Section title={t('trend')}>
        <Paragraph>{t('trendEmpty')}</Paragraph>
      </Section>
    );
  return (
    <Section title={t('trend')} lead={t('trendLead')}>
      <TrendChart
        trend={months}
        title={t('trend')}
        description={t('trendLead')}
        monthName={(month) => monthName(month, 'short')}
      />
      <Scroller label={t('trendTable')}>
        <Table data-color="neutral" data-size="sm" className={css.numbers}>
          <caption className="visually-hidden">{t('trendTable')}</caption>
          <TableHead>
            <TableRow>
              <TableHeaderCell scope="col">{t('month')}</TableHeaderCell>
              <TableHeaderCell scope="col">{t('keptRate')}</TableHeaderCell>
              <TableHeaderCell scope="col">{t('share')}</TableHeaderCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {months.map(({ month, keptRate }) => (
              <TableRow key={month}>
                <TableHeaderCell scope="row">{monthName(month, 'long')}</TableHeaderCell>
                <TableCell>
                  <ListLink to={{ of: 'kept-rate', month }}>
                    {t('ofAll', { x: keptRate.x, n: keptRate.n })}
                  </ListLink>
                </TableCell>
                <TableCell>{shareText(keptRate)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Scroller>
    </Section>
  );
}

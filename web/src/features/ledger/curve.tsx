import {
  Details,
  DetailsContent,
  DetailsSummary,
  Paragraph,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeaderCell,
  TableRow,
} from '@digdir/designsystemet-react';
import type { LedgerFigures } from '@handslag/contract/questions/ledger';
import { useMemo } from 'react';
import { useNumbers } from '../../lib/numbers.ts';
import { useReader } from '../../lib/reader.ts';
import { Scroller } from '../../ui/scroller.tsx';
import { Section } from '../../ui/section.tsx';
import { type BandStep, bandOf } from './curve-band.ts';
import { CurveChart, FEW } from './curve-chart.tsx';
import css from './ledger.module.css';
import { ListLink } from './list-link.tsx';
import { textsOf } from '../../lib/texts.ts';

const useLedgerTexts = textsOf('ledger');

/** How long promises take: the curve, what it says in words, and the same as a table. */
export function Curve({ curve }: { curve: LedgerFigures['curve'] }) {
  const t = useLedgerTexts();
  const { format } = useReader();
  const band = useMemo(() => bandOf(curve.steps), [curve.steps]);
  if (band.length === 0)
    return (
      <Section title={t('curve')}>
        <Paragraph>{t('curveEmpty')}</Paragraph>
      </Section>
    );
  const median =
    curve.median === null ? t('curveNoMedian') : t('curveMedian', { days: format.days(curve.median) });
  const competes = band.some(({ competing }) => competing > 0);
  const few = band.some(({ atRisk }) => atRisk < FEW);
  return (
    <Section title={t('curve')} lead={t('curveLead')}>
      <Paragraph>
        <strong>{median}</strong> {competes && t('curveCompeting')} {few && t('curveFew')}{' '}
        <span className="no-print">
          <ListLink to={{ of: 'bound' }}>{t('openList')}</ListLink>
        </span>
      </Paragraph>
      <CurveChart
        band={band}
        title={t('curve')}
        description={`${t('curveLead')} ${median}`}
        texts={{
          days: t('curveDays'),
          fulfilled: t('curveFulfilled'),
          band: t('curveBand'),
          other: t('curveOther'),
        }}
      />
      <Details className="no-print">
        <DetailsSummary>{t('curveTable')}</DetailsSummary>
        <DetailsContent>
          <CurveTable band={band} caption={t('curveLead')} />
        </DetailsContent>
      </Details>
    </Section>
  );
}

function CurveTable({ band, caption }: { band: readonly BandStep[]; caption: string }) {
  const t = useLedgerTexts();
  const { number, percent } = useNumbers();
  const limits = ({ lower, upper }: BandStep) =>
    lower === null || upper === null ? '–' : `${percent(lower)}–${percent(upper)}`;
  return (
    <Scroller label={t('curveTable')}>
      <Table data-color="neutral" data-size="sm" className={css.numbers}>
        <caption className="visually-hidden">{caption}</caption>
        <TableHead>
          <TableRow>
            <TableHeaderCell scope="col">{t('curveDays')}</TableHeaderCell>
            <TableHeaderCell scope="col">{t('atRisk')}</TableHeaderCell>
            <TableHeaderCell scope="col">{t('curveFulfilled')}</TableHeaderCell>
            <TableHeaderCell scope="col">{t('interval')}</TableHeaderCell>
            <TableHeaderCell scope="col">{t('curveOther')}</TableHeaderCell>
            <TableHeaderCell scope="col">{t('stillOpen')}</TableHeaderCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {band.map((step) => (
            <TableRow key={step.t}>
              <TableHeaderCell scope="row">{number(step.t)}</TableHeaderCell>
              <TableCell>{number(step.atRisk)}</TableCell>
              <TableCell>{step.atRisk < FEW ? t('tooFew') : percent(step.fulfilled)}</TableCell>
              <TableCell>{step.atRisk < FEW ? '–' : limits(step)}</TableCell>
              <TableCell>{step.atRisk < FEW ? '–' : percent(step.competing)}</TableCell>
              <TableCell>
                {step.atRisk < FEW ? '–' : percent(Math.max(0, 1 - step.fulfilled - step.competing))}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Scroller>
  );
}

import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeaderCell,
  TableRow,
} from '@digdir/designsystemet-react';
import type { Verdict } from '@handslag/contract/commitment';
import type { LedgerFigures, Verdicts } from '@handslag/contract/questions/ledger';
import { useLabel } from '../../lib/language.tsx';
import { useNumbers } from '../../lib/numbers.ts';
import { Section } from '../../ui/section.tsx';
import css from './ledger.module.css';
import { ListLink } from './list-link.tsx';
import { textsOf } from '../../lib/texts.ts';
import { timings } from './timings.ts';

const useLedgerTexts = textsOf('ledger');

interface Line {
  verdict: Verdict;
  timing?: 'on-time' | 'late' | 'undated';
  count: number;
}

/** What is done, what is open, what ended: the order in which a reader asks. */
const linesOf = (verdicts: Verdicts): Line[] => [
  { verdict: 'kept', timing: 'on-time', count: verdicts.kept.onTime },
  { verdict: 'kept', timing: 'late', count: verdicts.kept.late },
  ...(verdicts.kept.undated > 0
    ? [{ verdict: 'kept' as const, timing: 'undated' as const, count: verdicts.kept.undated }]
    : []),
  { verdict: 'claimed', timing: 'on-time', count: verdicts.claimed.onTime },
  { verdict: 'claimed', timing: 'late', count: verdicts.claimed.late },
  ...(verdicts.claimed.undated > 0
    ? [{ verdict: 'claimed' as const, timing: 'undated' as const, count: verdicts.claimed.undated }]
    : []),
  { verdict: 'open', count: verdicts.open },
  { verdict: 'overdue', count: verdicts.overdue },
  { verdict: 'waiting', count: verdicts.waiting },
  { verdict: 'pending', count: verdicts.pending },
  { verdict: 'released', count: verdicts.released },
  { verdict: 'expired', count: verdicts.expired },
  { verdict: 'declined', count: verdicts.declined },
  { verdict: 'broken', count: verdicts.broken },
  { verdict: 'contested', count: verdicts.contested },
];

/** How many commitments stand how: each number opens the rows it counts, beside a bar that shows its size. */
export function VerdictCounts({ figures }: { figures: LedgerFigures }) {
  const t = useLedgerTexts();
  const label = useLabel();
  const { number } = useNumbers();
  const lines = linesOf(figures.verdicts);
  const most = Math.max(1, ...lines.map(({ count }) => count));
  const nameOf = ({ verdict, timing }: Line) =>
    timing === undefined ? label('verdict', verdict) : `${label('verdict', verdict)} ${t(timings[timing])}`;
  return (
    <Section title={t('verdicts')} count={figures.commitments} lead={t('verdictsLead')}>
      <Table data-color="neutral" data-size="sm" className={css.verdicts}>
        <caption className="visually-hidden">{t('verdicts')}</caption>
        <TableHead>
          <TableRow>
            <TableHeaderCell scope="col">{t('verdict')}</TableHeaderCell>
            <TableHeaderCell scope="col" className={css.number}>
              {t('count')}
            </TableHeaderCell>
            <TableHeaderCell scope="col" className={css.barCell}>
              <span className="visually-hidden">{t('share')}</span>
            </TableHeaderCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((line) => (
            <TableRow key={`${line.verdict} ${line.timing ?? ''}`}>
              <TableHeaderCell scope="row">{nameOf(line)}</TableHeaderCell>
              <TableCell className={css.number}>
                {line.count === 0 ? (
                  number(0)
                ) : (
                  <ListLink to={{ verdict: line.verdict, timing: line.timing }}>
                    {number(line.count)}
                    <span className="visually-hidden"> {nameOf(line)}</span>
                  </ListLink>
                )}
              </TableCell>
              <TableCell className={css.barCell}>
                <svg className={css.bar} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                  <rect className={css.barMark} width={(line.count / most) * 100} height="1" />
                </svg>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}

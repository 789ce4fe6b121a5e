import { getMatrix } from '@handslag/contract/questions/matrix';
import {
  Link as DsLink,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeaderCell,
  TableRow,
} from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { momentQuery } from '../../lib/moment.ts';
import { useDirectory, usePartnership } from '../../lib/partnership.tsx';
import { Answered } from '../../ui/answered.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useNames } from '../../ui/names.tsx';
import { Scroller } from '../../ui/scroller.tsx';
import css from './commitments.module.css';
import { gridOf, type Pair } from './matrix.ts';
import type { CommitmentsSearch } from './search.ts';
import { textsOf } from '../../lib/texts.ts';
import { useQuestion } from '../../lib/question.ts';

const useCommitmentsTexts = textsOf('commitments');

/** Who has promised whom: each cell says how many, and opens the list of them. */
export function MatrixView({ search }: { search: CommitmentsSearch }) {
  const t = useCommitmentsTexts();
  const { partnershipId } = usePartnership();
  const { partnership, actors } = useDirectory();
  const query = momentQuery(search, partnership.timeZone);
  const matrix = useQuestion(getMatrix, { params: { partnershipId }, query });
  return (
    <Answered query={matrix}>
      {({ cells }) =>
        cells.length === 0 ? (
          <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
        ) : (
          <Grid
            cells={cells}
            inOrder={actors.map(({ actorId }) => actorId)}
            moment={{ at: search.at, knownAt: search.knownAt }}
          />
        )
      }
    </Answered>
  );
}

type Moment = Pick<CommitmentsSearch, 'at' | 'knownAt'>;

function Grid({ cells, inOrder, moment }: { cells: readonly Pair[]; inOrder: string[]; moment: Moment }) {
  const t = useCommitmentsTexts();
  const { actor } = useNames();
  const grid = gridOf(cells, inOrder);
  return (
    <>
      <p className="quiet">{t('matrixCaption')}</p>
      <Scroller label={t('matrix')}>
        <Table data-color="neutral" data-size="sm" className={css.matrix}>
          <caption className="visually-hidden">{t('matrixCaption')}</caption>
          <TableHead>
            <TableRow>
              <TableHeaderCell scope="col" className={css.corner}>
                {t('matrixCorner')}
              </TableHeaderCell>
              {grid.creditors.map((creditor) => (
                <TableHeaderCell key={creditor} scope="col">
                  {actor(creditor)}
                </TableHeaderCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {grid.debtors.map((debtor) => (
              <TableRow key={debtor}>
                <TableHeaderCell scope="row">{actor(debtor)}</TableHeaderCell>
                {grid.creditors.map((creditor) => (
                  <TableCell key={creditor}>
                    <Cell pair={grid.pair(debtor, creditor)} moment={moment} />
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Scroller>
    </>
  );
}

const kinds = [
  ['open', 'cellOpen'],
  ['overdue', 'cellOverdue'],
  ['kept', 'cellKept'],
  ['other', 'cellOther'],
] as const;

function Cell({ pair, moment }: { pair: Pair | undefined; moment: Moment }) {
  const t = useCommitmentsTexts();
  const { partnershipId } = usePartnership();
  const { actor } = useNames();
  if (pair === undefined) return <span className="quiet">–</span>;
  const { debtor, creditor } = pair;
  return (
    <DsLink asChild>
      <Link
        to="/p/$partnershipId/commitments"
        params={{ partnershipId }}
        search={{ view: 'list', debtor, creditor, ...moment }}
        className={css.cell}
      >
        <span className="visually-hidden">
          {t('pair', { debtor: actor(debtor), creditor: actor(creditor) })}:{' '}
        </span>
        {kinds.map(([kind, text]) =>
          pair[kind] === 0 ? null : (
            <span key={kind} className={kind === 'overdue' ? css.cellOverdue : undefined}>
              {t(text, { count: pair[kind] })}
            </span>
          ),
        )}
      </Link>
    </DsLink>
  );
}

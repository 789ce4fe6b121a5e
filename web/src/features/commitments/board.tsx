import { Button, Heading } from '@digdir/designsystemet-react';
import type { CommitmentRow } from '@handslag/contract/commitment';
import {
  CheckmarkIcon,
  ClockIcon,
  ExclamationmarkTriangleIcon,
  MegaphoneSpeakingIcon,
  HandShakeHeartIcon,
} from '@navikt/aksel-icons';
import { useId, useState } from 'react';
import { CommitmentActions } from '../commitment-actions/commitment-actions.tsx';
import { CommitmentItem } from './commitment-item.tsx';
import css from './commitments.module.css';
import { boardOf, type Group, groups } from './group.ts';
import type { CommitmentsSearch } from './search.ts';
import { textsOf } from '../../lib/texts.ts';

const useCommitmentsTexts = textsOf('commitments');

const icons = {
  answer: ClockIcon,
  overdue: ExclamationmarkTriangleIcon,
  open: HandShakeHeartIcon,
  claimed: MegaphoneSpeakingIcon,
  ended: CheckmarkIcon,
} as const;
const leads = {
  answer: 'answerLead',
  overdue: 'overdueLead',
  open: 'openLead',
  claimed: 'claimedLead',
  ended: 'endedLead',
} as const;
/** How many cards a column shows before one asks for more. */
const AT_FIRST = 8;

/** What is open about the commitments, in columns; stacked where the screen is narrow. */
export function Board({ rows, search }: { rows: readonly CommitmentRow[]; search: CommitmentsSearch }) {
  const board = boardOf(rows);
  return (
    <div className={css.board}>
      {groups.map((group) => (
        <Column key={group} group={group} rows={board[group]} search={search} />
      ))}
    </div>
  );
}

function Column({ group, rows, search }: { group: Group; rows: CommitmentRow[]; search: CommitmentsSearch }) {
  const t = useCommitmentsTexts();
  const titleId = useId();
  const [shown, setShown] = useState(AT_FIRST);
  const Icon = icons[group];
  return (
    <section className={css.column} aria-labelledby={titleId}>
      <div className={css.columnHead}>
        <Heading level={2} data-size="2xs" id={titleId} className={css.columnTitle}>
          <Icon aria-hidden="true" />
          {t(group)} <span className={css.count}>{rows.length}</span>
        </Heading>
        <p className={css.columnLead}>{t(leads[group])}</p>
      </div>
      {rows.length === 0 ? (
        <p className="quiet">{t('noneHere')}</p>
      ) : (
        <ul className={css.cards}>
          {rows.slice(0, shown).map((row) => (
            <li key={row.commitmentId} className={css.card}>
              <CommitmentItem row={row} moment={search} tag={group === 'ended'} />
              <CommitmentActions row={row} inSight={1} />
            </li>
          ))}
        </ul>
      )}
      {rows.length > shown && (
        <Button variant="tertiary" data-size="sm" onClick={() => setShown(shown + 4 * AT_FIRST)}>
          {t('showMore', { count: rows.length - shown })}
        </Button>
      )}
    </section>
  );
}

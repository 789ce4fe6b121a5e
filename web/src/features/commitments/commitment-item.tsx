import { Link as DsLink } from '@digdir/designsystemet-react';
import type { CommitmentRow } from '@handslag/contract/commitment';
import { Link } from '@tanstack/react-router';
import { usePartnership } from '../../lib/partnership.tsx';
import { useNames } from '../../ui/names.tsx';
import { Said, useSaidText } from '../../ui/said.tsx';
import css from './commitments.module.css';
import { useStanding } from '../../things/commitment/standing.ts';
import { VerdictTag } from '../../things/commitment/verdict-tag.tsx';
import { textsOf } from '../../lib/texts.ts';

const useCommitmentsTexts = textsOf('commitments');

interface Props {
  row: CommitmentRow;
  /** The look back, carried on to the commitment's own page. */
  moment: { at?: string | undefined; knownAt?: string | undefined };
  /** A card of the board is under a heading that says its status already. */
  tag?: boolean;
}

/** One commitment in a few lines: what, who to whom, how it stands, in which case. */
export function CommitmentItem({ row, moment, tag = false }: Props) {
  const t = useCommitmentsTexts();
  const { partnershipId } = usePartnership();
  const { actor } = useNames();
  const saidText = useSaidText();
  const standing = useStanding();
  return (
    <>
      <div className={css.part}>
        <DsLink asChild className={css.what}>
          <Link
            to="/p/$partnershipId/commitments/$commitmentId"
            params={{ partnershipId, commitmentId: row.commitmentId }}
            search={{ at: moment.at, knownAt: moment.knownAt }}
          >
            <Said text={row.what} />
          </Link>
        </DsLink>
        {tag && <VerdictTag row={row} />}
        <span>{standing(row)}</span>
      </div>
      <div className={css.part}>
        <span className={css.who}>
          {t('pair', { debtor: actor(row.debtor), creditor: actor(row.creditor) })}
        </span>
        <span className={css.case}>{saidText(row.caseTitle)}</span>
      </div>
    </>
  );
}

import type { PageTexts } from '@handslag/language/languages';
import type { Say } from '@handslag/language/texts';
import type { CommitmentRow } from '@handslag/contract/commitment';
import { useReader } from '../../lib/reader.ts';
import { useNames } from '../../ui/names.tsx';
import { textsOf } from '../../lib/texts.ts';

const useCommitmentsTexts = textsOf('commitments');

type Key = keyof PageTexts<'commitments'>;

const keptKey = ({ timing }: CommitmentRow): Key => {
  if (timing === null) return 'standKept';
  return timing === 'late' ? 'standKeptLate' : 'standKeptOnTime';
};

const verdictKey = (row: CommitmentRow): Key => {
  switch (row.verdict) {
    case 'pending':
      return row.waitsOn === 'counter' ? 'standCounter' : 'standProposal';
    case 'open':
      return row.due === null ? 'standOpenNoDue' : 'standOpen';
    case 'kept':
      return keptKey(row);
    case 'declined':
      return 'standDeclined';
    case 'waiting':
      return 'standWaiting';
    case 'overdue':
      return 'standOverdue';
    case 'claimed':
      return 'standClaimed';
    case 'released':
      return 'standReleased';
    case 'expired':
      return 'standExpired';
    case 'broken':
      return 'standBroken';
    case 'contested':
      return 'standContested';
    default:
      return row.verdict satisfies never;
  }
};

const bound = new Set<CommitmentRow['verdict']>(['open', 'waiting', 'overdue']);

/** How a commitment stands, in a sentence or two that blame nobody: «Skulle vært gjort 3. mars.» */
export const useStanding = (): ((row: CommitmentRow) => string) => {
  const t: Say<Key> = useCommitmentsTexts();
  const { actor } = useNames();
  const { format } = useReader();
  return (row) => {
    const now = new Date().toISOString();
    const when = row.fulfilledAt ?? row.endedAt;
    const said = t(verdictKey(row), {
      actor: actor(row.waitsFor ?? row.debtor),
      debtor: actor(row.debtor),
      creditor: actor(row.creditor),
      due: row.due === null ? '' : format.dateNear(row.due, now),
      date: when === null ? '' : format.dateNear(when, now),
    });
    if (!bound.has(row.verdict) || row.waitsFor === null) return said;
    const asked = { actor: actor(row.waitsFor) };
    if (row.waitsOn === 'change') return `${said} ${t('standChange', asked)}`;
    return row.waitsOn === 'release' ? `${said} ${t('standRelease', asked)}` : said;
  };
};

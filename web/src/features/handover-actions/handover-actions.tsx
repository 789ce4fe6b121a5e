import type { HandoverRow } from '@handslag/contract/case';
import { Acts } from '../../things/record/acts.tsx';
import { useNames } from '../../ui/names.tsx';

/** What the signed-in person can say of a handover, answered in place. */
export function HandoverActions({ row }: { row: HandoverRow }) {
  const names = useNames();
  const { caseId, handoverId, from, to, offers } = row;
  return (
    <Acts offers={offers} about={{ caseId, handoverId }} what={`${names.actor(from)} → ${names.actor(to)}`} />
  );
}

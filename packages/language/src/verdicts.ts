import type { Id } from '@handslag/domain/shared/id';
import type { Due, Instant } from '@handslag/domain/shared/time';
import { daysBetween } from './format.ts';
import type { Names, Part } from './part.ts';
import type { Reader } from './reader.ts';
import { textOf } from './sentence.ts';
import { actorPart, textPart } from './telling.ts';
import { render } from './template.ts';
import type { VerdictName, VerdictTexts } from './types.ts';

/** What a status needs of a commitment; the contract's row fits. */
export interface Judged {
  verdict: VerdictName;
  timing: 'on-time' | 'late' | null;
  due: Due | null;
  fulfilledAt: Instant | null;
  extent: 'whole' | 'less-accepted' | null;
  outlook: 'on-track' | 'at-risk' | 'blocked' | null;
  waitsFor: Id | null;
  waitsOn: 'proposal' | 'counter' | 'change' | 'report' | 'release' | null;
}

const done = ({ verdict, timing }: Judged, days: number): keyof Omit<VerdictTexts, 'means'> => {
  const said = verdict === 'kept' ? 'kept' : 'claimed';
  if (timing === null) return said;
  if (timing === 'on-time') return `${said}OnTime`;
  return days > 0 ? `${said}Late` : `${said}LateSameDay`;
};

const statusKey = (row: Judged, days: number): keyof Omit<VerdictTexts, 'means'> => {
  const { verdict } = row;
  if (verdict === 'kept' || verdict === 'claimed') return done(row, days);
  if (verdict === 'open') return row.due === null ? 'openNoDue' : 'openDue';
  if (verdict === 'pending') return row.waitsFor === null ? 'pending' : 'pendingOn';
  return verdict;
};

const waitingKeys = {
  change: 'waitsForChange',
  report: 'waitsForReport',
  release: 'waitsForRelease',
  counter: 'waitsForCounter',
} as const;

/** What stands beside the status: how it looks, what was accepted, whose answer it waits for. */
const remarks = (row: Judged): (keyof Omit<VerdictTexts, 'means'>)[] => {
  const isRunning = row.verdict === 'open' || row.verdict === 'overdue';
  const asks = row.waitsOn !== null && row.waitsOn !== 'proposal' && row.waitsFor !== null;
  return [
    ...(row.verdict === 'kept' && row.extent === 'less-accepted' ? (['lessAccepted'] as const) : []),
    ...(isRunning && row.outlook === 'at-risk' ? (['atRisk'] as const) : []),
    ...(isRunning && row.outlook === 'blocked' ? (['blocked'] as const) : []),
    ...(asks && row.verdict !== 'pending' && row.waitsOn !== null && row.waitsOn !== 'proposal'
      ? [waitingKeys[row.waitsOn]]
      : []),
  ];
};

/** How a commitment stands, in plain words: «Skulle vært gjort 3. mars». `at` is the moment at which it is judged. */
const statusParts = (row: Judged, names: Names, reader: Reader, at: Instant): Part[] => {
  const { verdicts } = reader.wording;
  const days =
    row.due !== null && row.fulfilledAt !== null ? daysBetween(row.due, row.fulfilledAt, reader.timeZone) : 0;
  const keys = [statusKey(row, days), ...remarks(row)];
  const event = { type: '', data: {}, meta: { recordedAt: at, occurredAt: at, recordedBy: '' } };
  return render(keys.map((key) => verdicts[key]).join('. '), (place) => {
    if (place === 'due')
      return row.due === null ? undefined : [{ kind: 'date', text: reader.format.dateNear(row.due, at) }];
    if (place === 'days') return [textPart(reader.format.days(days))];
    return row.waitsFor === null ? undefined : [actorPart({ event, names, reader }, row.waitsFor)];
  });
};

/** The status as plain text, without the full stop where it is one short phrase. */
export const statusText = (row: Judged, names: Names, reader: Reader, at: Instant): string => {
  const text = textOf(statusParts(row, names, reader, at), reader);
  return remarks(row).length === 0 ? text.replace(/\.$/, '') : text;
};

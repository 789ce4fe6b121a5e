import type { Moment } from '@handslag/contract/moment';
import type { CaseKind } from '@handslag/domain/case/events';
import type { EventData } from '@handslag/domain/catalogue';
import type { Id } from '@handslag/domain/shared/id';
import type Database from 'better-sqlite3';
import { presentCases } from '../cases/present-cases.ts';
import { charter } from '../charter/view.ts';
import { type Calendar, calendarOf } from './calendar.ts';
import { type AskedMoment, everything, type Horizon, lookBack } from './moment.ts';
import { checkpointOf } from './present.ts';
import type { Reader } from './reader.ts';
import type { Level } from './sight.ts';

/** What every query stands in: whose question, of which partnership, at which moment. */
export interface Frame {
  /** Good within the read that made the frame, and no longer. */
  db: Database.Database;
  /** What the views have passed: they know nothing of what the log has beyond it. */
  position: bigint;
  partnershipId: Id;
  founded: EventData<'PartnershipFounded'>;
  calendar: Calendar;
  moment: Moment;
  horizon: Horizon;
  /** How much this reader sees of a case; all of what stands outside cases. */
  levelOf(caseId: Id | undefined): Level;
  /** How much this reader sees of what is between actors: its parties read its own terms. */
  levelBetween(item: { caseId?: Id | undefined }, parties: readonly Id[]): Level;
  /** Whether single ratings of a journey are shown: to whoever gave it and to the responsible actor, or to who sees all. */
  showsRating(item: { caseId?: Id | undefined }, by: Id): boolean;
  kindOf(caseId: Id | undefined): CaseKind | undefined;
  /** Whether the reader may know of it. */
  visible(item: { caseId?: Id | undefined }): boolean;
}

const foundings = new WeakMap<Database.Database, Map<Id, EventData<'PartnershipFounded'>>>();

const foundingOf = (
  db: Database.Database,
  partnershipId: Id,
): EventData<'PartnershipFounded'> | undefined => {
  const known = foundings.get(db) ?? new Map<Id, EventData<'PartnershipFounded'>>();
  foundings.set(db, known);
  const before = known.get(partnershipId);
  if (before) return before;
  const types = ['PartnershipFounded'] as const;
  const fact = charter.read(db, { partnershipId, types }, everything)[0];
  if (fact?.type !== 'PartnershipFounded') return undefined;
  known.set(partnershipId, fact.data);
  return fact.data;
};

/** Sets up a query; undefined where there is no such partnership. */
export function frameOf(
  db: Database.Database,
  { sight }: Pick<Reader, 'sight'>,
  partnershipId: Id,
  asked: AskedMoment = {},
): Frame | undefined {
  const founded = foundingOf(db, partnershipId);
  if (!founded) return undefined;
  const cases = presentCases(db, partnershipId);
  const levels = new Map<Id, Level>();
  const levelOf = (caseId: Id | undefined): Level => {
    if (caseId === undefined) return 'full';
    const known = levels.get(caseId);
    if (known) return known;
    const facts = cases.get(caseId);
    // What belongs to a case that was never opened belongs to nobody.
    const level = facts ? sight.case(facts) : 'none';
    levels.set(caseId, level);
    return level;
  };
  return {
    db,
    position: checkpointOf(db),
    partnershipId,
    founded,
    calendar: calendarOf(founded.timeZone),
    ...lookBack(asked),
    levelOf,
    showsRating: ({ caseId }, by) => {
      const responsible = cases.get(caseId ?? '')?.responsible;
      const { own } = sight;
      return own === undefined || own.has(by) || (responsible !== undefined && own.has(responsible));
    },
    levelBetween: ({ caseId }, parties) =>
      caseId !== undefined && cases.has(caseId) && parties.some((actor) => sight.own?.has(actor))
        ? 'full'
        : levelOf(caseId),
    kindOf: (caseId) => (caseId === undefined ? undefined : cases.get(caseId)?.kind),
    visible: ({ caseId }) => levelOf(caseId) !== 'none',
  };
}

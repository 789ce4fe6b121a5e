import type { StoredEvent } from '@handslag/domain/codec';
import type { Thing } from '@handslag/domain/shared/mark';
import type { Chance } from './chance.ts';
import type { Known } from './fill.ts';

const LATELY = 12;
const byField: Readonly<Record<string, Thing>> = {
  commitmentId: 'commitment',
  handoverId: 'handover',
  decisionId: 'decision',
  consentId: 'consent',
  questionId: 'question',
  goalId: 'goal',
  meetingId: 'meeting',
  noteId: 'note',
  outcomeId: 'outcome',
  resourceId: 'resource',
  ruleId: 'rule',
  lessonId: 'lesson',
  actorId: 'actor',
  personId: 'person',
};

const keep = (pool: Map<Thing, string[]>, of: Thing, id: string): void => {
  const ids = pool.get(of) ?? [];
  if (!ids.includes(id)) ids.push(id);
  pool.set(of, ids);
};

/** Every id that has stood in the log, and where: as far as somebody with a motive could have come to know. */
export interface Pools {
  see(event: StoredEvent): void;
  /** Mostly those of this stream, and mostly the latest. */
  near(stream: string, chance: Chance): Known;
}

export function newPools(): Pools {
  const all = new Map<Thing, string[]>();
  const ofStream = new Map<string, Map<Thing, string[]>>();
  return {
    see({ id, stream, data, meta }) {
      const here = ofStream.get(stream) ?? new Map<Thing, string[]>();
      ofStream.set(stream, here);
      const found: [Thing, string][] = [['entry', id]];
      if (meta.caseId !== undefined) found.push(['case', meta.caseId]);
      for (const [field, value] of Object.entries(data)) {
        const of = byField[field];
        if (of !== undefined && typeof value === 'string') found.push([of, value]);
      }
      for (const [of, one] of found) {
        keep(all, of, one);
        if (of !== 'actor' && of !== 'person') keep(here, of, one);
      }
    },
    near: (stream, chance) => (of) => {
      const here = ofStream.get(stream)?.get(of) ?? [];
      if (here.length > 0 && chance.is(0.8)) return here.slice(-LATELY);
      const anywhere = all.get(of) ?? [];
      return of === 'actor' || of === 'person' ? anywhere : anywhere.slice(-LATELY);
    },
  };
}

import type { LoggedEvent } from '@handslag/contract/logged-event';
import type { StoredEvent } from '@handslag/domain/codec';
import type { ViewsSource } from '../projector.ts';
import { corrections } from './corrections.ts';
import { type AnyFact, factOf } from './fact.ts';
import type { Frame } from './frame.ts';
import { everything } from './moment.ts';
import type { Reader } from './reader.ts';
import type { Level } from './sight.ts';
import { originOfWord, type ToldWord, toldIn } from '../words/origin.ts';
import { isHidden, type Opener, said } from './text.ts';

const metaOf = ({ meta }: StoredEvent): LoggedEvent['meta'] => ({
  recordedAt: meta.recordedAt,
  occurredAt: meta.occurredAt,
  recordedBy: meta.recordedBy,
  ...(meta.onBehalfOf && { onBehalfOf: meta.onBehalfOf }),
  ...(meta.caseId && { caseId: meta.caseId }),
  ...(meta.meetingId && { meetingId: meta.meetingId }),
  ...(meta.source && { source: meta.source }),
});

const wordsOf = (told: readonly ToldWord[] | undefined): Pick<LoggedEvent, 'words'> =>
  told
    ? {
        words: told.map((word) => ({
          actor: word.actor,
          origin: originOfWord(word),
          by: word.by,
          how: word.how,
        })),
      }
    : {};

const show = (event: StoredEvent, made: readonly AnyFact[], level: Level, opener: Opener): LoggedEvent => {
  const fact: AnyFact = factOf(event);
  const data: Record<string, unknown> = {};
  const hidden: LoggedEvent['hidden'] = {};
  const corrected: NonNullable<LoggedEvent['corrected']> = {};
  const put = (field: string, value: unknown): void => {
    delete data[field];
    delete hidden[field];
    if (isHidden(value)) hidden[field] = value.hidden;
    else if (value !== undefined) data[field] = value;
  };
  for (const field of [...Object.keys(event.data), ...Object.keys(event.sealed?.fields ?? {})])
    put(field, said(fact, field, level, opener));
  for (const correction of made) {
    if (!('field' in correction.data) || typeof correction.data.field !== 'string') continue;
    const { field } = correction.data;
    corrected[field] ??= { was: data[field] ?? { hidden: hidden[field] }, by: correction.eventId };
    corrected[field].by = correction.eventId;
    const clear = 'value' in correction.data ? correction.data.value : undefined;
    put(field, clear ?? said(correction, 'becomes', level, opener));
  }
  return {
    id: event.id,
    stream: event.stream,
    revision: String(event.revision),
    position: String(event.position),
    type: event.type,
    schemaVersion: event.schemaVersion,
    data,
    hidden,
    ...(Object.keys(corrected).length > 0 && { corrected }),
    meta: metaOf(event),
  };
};

const scores = ['helpful', 'inTime', 'rightPlace', 'rightMeans', 'words'] as const;

/** What one person said of a journey is theirs, and the responsible actor's: to others a rating says that it was given. */
const withheld = (event: StoredEvent, frame: Frame, shown: LoggedEvent): LoggedEvent => {
  if (event.type !== 'JourneyRated' || frame.showsRating(event.meta, event.data.by)) return shown;
  const data = Object.entries(shown.data).filter(([field]) => !scores.some((score) => score === field));
  const hidden = Object.fromEntries(scores.map((field) => [field, 'sealed' as const]));
  const { corrected: _, ...rest } = shown;
  return { ...rest, data: Object.fromEntries(data), hidden };
};

/**
 * Events of the log as one reader may see them, with what has been corrected in them. `levelOf`: how much of each, where
 * that is not how much of its case.
 */
export async function loggedEvents(
  views: ViewsSource,
  { opener }: Reader,
  frame: Frame,
  events: readonly StoredEvent[],
  levelOf: (event: StoredEvent) => Level = (event) => frame.levelOf(factOf(event).caseId),
): Promise<LoggedEvent[]> {
  const { partnershipId } = frame;
  const things = events.map(({ id }) => id);
  const made = views.read((db) => corrections.read(db, { partnershipId, things }, everything));
  const told = views.read((db) => toldIn({ ...frame, db }, { events: things }));
  const byEvent = Map.groupBy(made, ({ data }) => data.eventId);
  const full = events.filter((event) => levelOf(event) === 'full');
  const corrected = full.flatMap(({ id }) => byEvent.get(id) ?? []);
  await opener.prepare([...full.map(factOf), ...corrected].filter(({ sealed }) => sealed !== undefined));
  return events.map((event) => ({
    ...withheld(event, frame, show(event, byEvent.get(event.id) ?? [], levelOf(event), opener)),
    // How much a case holds that one cannot see is not to be counted.
    ...(frame.levelOf(factOf(event).caseId) === 'none' && { revision: '0' }),
    ...wordsOf(told.get(event.id)),
  }));
}

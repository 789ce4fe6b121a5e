import type { ActorPage, Actors, Ambition, GoalConflict, Link } from '@handslag/contract/questions/actors';
import type { PartnershipOffers } from '@handslag/domain/partnership/offers';
import type { Id } from '@handslag/domain/shared/id';
import { type SaidOfAll, saidOfAll } from '../charter/facts-of.ts';
import { charterAt } from '../charter/fold.ts';
import { charter } from '../charter/view.ts';
import { resourcesOf } from '../charter/queries.ts';
import type { ViewsSource } from '../projector.ts';
import { type Frame, frameOf } from '../shared/frame.ts';
import type { AskedMoment } from '../shared/moment.ts';
import { offeringAt } from '../shared/offering.ts';
import type { Reader } from '../shared/reader.ts';
import { isLinkFact, linksOf, linkTypes } from './representatives.ts';

const contextsOf = (said: SaidOfAll, actorId: Id): ActorPage['contexts'] => {
  const its = said.of('ContextDescribed').filter(({ data }) => data.actorId === actorId);
  return [...Map.groupBy(its, ({ data }) => data.facet)].flatMap(([facet, facts]) => {
    const [latest, ...before] = facts
      .map(({ eventId, occurredAt, data }) => ({ eventId, at: occurredAt, text: data.text }))
      .toReversed();
    return latest ? [{ facet, ...latest, before }] : [];
  });
};

const ambitionsOf = (said: SaidOfAll, actorId: Id): Ambition[] =>
  said
    .of('AmbitionDeclared')
    .filter(({ data }) => data.actorId === actorId)
    .map(({ eventId, occurredAt, data: { level, motive, note = null } }) => ({
      eventId,
      at: occurredAt,
      level,
      motive,
      note,
    }));

/** Goal conflicts, and how they were settled. */
const conflictsOf = (said: SaidOfAll, offers: PartnershipOffers): GoalConflict[] => {
  const settled = new Map(said.of('GoalConflictSettled').map((fact) => [fact.data.conflictId, fact]));
  return said.of('GoalConflictSurfaced').map(({ eventId, occurredAt, data }) => {
    const end = settled.get(data.conflictId);
    const { conflictId, actors, text } = data;
    return {
      conflictId,
      eventId,
      at: occurredAt,
      actors,
      text,
      settled: end ? { eventId: end.eventId, at: end.occurredAt, how: end.data.how } : null,
      offers: offers.conflict(conflictId),
    };
  });
};

/** Who has linked each actor to the partnership, by actor. */
export const linksByActor = ({ db, partnershipId, horizon }: Frame): Map<Id, Link[]> => {
  const facts = charter
    .read(db, { partnershipId, types: linkTypes }, horizon)
    .flatMap((fact) => (isLinkFact(fact) ? [fact] : []));
  return new Map(
    [...Map.groupBy(facts, ({ data }) => data.actorId)].map(([actorId, its]) => [actorId, linksOf(its)]),
  );
};

/** Every actor that takes part or has, as it stood at a moment; undefined where there is no such partnership. */
export function readActors(
  views: ViewsSource,
  reader: Pick<Reader, 'sight' | 'offering'>,
  partnershipId: Id,
  query: AskedMoment = {},
): Actors | undefined {
  return views.read((db) => {
    const frame = frameOf(db, reader, partnershipId, query);
    if (!frame) return undefined;
    const said = saidOfAll(frame);
    const standing = charterAt(frame);
    const links = linksByActor(frame);
    const { partnership: offers } = offeringAt(reader, frame);
    const resources = resourcesOf(standing, offers);
    return {
      moment: frame.moment,
      actors: [...standing.actors].map(([actorId, { joinedAt, leftAt = null }]) => ({
        actorId,
        joinedAt,
        leftAt,
        contexts: contextsOf(said, actorId),
        ambitions: ambitionsOf(said, actorId),
        links: links.get(actorId) ?? [],
        resources: resources.filter((one) => one.actorId === actorId),
      })),
      conflicts: conflictsOf(said, offers),
    };
  });
}

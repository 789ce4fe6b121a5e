import type { Charter, Dated } from '@handslag/contract/questions/charter';
import type { PartnershipOffers } from '@handslag/domain/partnership/offers';
import type { Id } from '@handslag/domain/shared/id';
import type { ViewsSource } from '../projector.ts';
import { frameOf } from '../shared/frame.ts';
import type { AskedMoment } from '../shared/moment.ts';
import { offeringAt } from '../shared/offering.ts';
import type { Reader } from '../shared/reader.ts';
import { type CharterStanding, charterAt, purposeOf } from './fold.ts';

/** Every purpose there has been; the last one is in force. */
export const purposesOf = ({ founded, restated }: CharterStanding): Dated[] => [
  ...(founded
    ? [{ eventId: founded.eventId, at: founded.occurredAt, text: founded.data.purpose, why: null }]
    : []),
  ...restated.map(({ eventId, occurredAt, data }) => ({
    eventId,
    at: occurredAt,
    text: data.purpose,
    why: data.why,
  })),
];

/** What has been pledged, and withdrawn. */
export const resourcesOf = (
  { resources }: CharterStanding,
  offers: PartnershipOffers,
): Charter['resources'] =>
  [...resources.values()].map(({ pledged, withdrawn }) => ({
    resourceId: pledged.data.resourceId,
    actorId: pledged.data.actorId,
    kind: pledged.data.kind,
    what: pledged.data.what,
    amount: pledged.data.amount ?? null,
    from: pledged.data.from ?? null,
    until: pledged.data.until ?? null,
    pledgedAt: pledged.occurredAt,
    withdrawnAt: withdrawn?.occurredAt ?? null,
    withdrawnWhy: withdrawn?.data.why ?? null,
    offers: offers.resource(pledged.data.resourceId),
  }));

const rulesOf = ({ rules }: CharterStanding, offers: PartnershipOffers): Charter['rules'] =>
  [...rules].flatMap(([ruleId, { versions, retired }]) => {
    const now = versions.at(-1);
    if (!now) return [];
    const rule = {
      ruleId,
      text: now.data.text,
      why: now.data.why,
      decisionId: now.data.decisionId ?? null,
      lessonId: (now.type === 'RuleRevised' ? now.data.lessonId : undefined) ?? null,
      since: now.occurredAt,
      retiredAt: retired?.occurredAt ?? null,
      retiredWhy: retired?.data.why ?? null,
      versions: versions.map(({ eventId, occurredAt, data }) => ({
        eventId,
        at: occurredAt,
        text: data.text,
        why: data.why,
      })),
      offers: offers.rule(ruleId),
    };
    return [rule];
  });

/** Those of the partnership's own country first: its time zone says where it is. */
const basesOf = ({ founded, legalBases }: CharterStanding): Charter['legalBases'] => {
  const own = founded?.data.timeZone === 'Europe/Stockholm' ? 'SE' : 'NO';
  return [...legalBases.values()].toSorted(
    (one, other) => Number(one.country !== own) - Number(other.country !== own),
  );
};

/** The charter at a moment; undefined where there is no such partnership, or it had not been founded. */
export function readCharter(
  views: ViewsSource,
  reader: Pick<Reader, 'sight' | 'offering'>,
  partnershipId: Id,
  query: AskedMoment = {},
): Charter | undefined {
  return views.read((db) => {
    const frame = frameOf(db, reader, partnershipId, query);
    if (!frame) return undefined;
    const standing = charterAt(frame);
    if (!standing.founded) return undefined;
    const { founded } = standing;
    const { partnership: offers } = offeringAt(reader, frame);
    return {
      moment: frame.moment,
      name: founded.data.name,
      foundedAt: founded.occurredAt,
      need: founded.data.need,
      purpose: purposeOf(standing),
      purposes: purposesOf(standing),
      resources: resourcesOf(standing, offers),
      rules: rulesOf(standing, offers),
      legalBases: basesOf(standing),
      contexts: [...standing.contexts.values()].map(({ data, occurredAt }) => ({
        actorId: data.actorId,
        facet: data.facet,
        text: data.text,
        at: occurredAt,
      })),
      ambitions: [...standing.ambitions.values()].map(({ data, occurredAt }) => ({
        actorId: data.actorId,
        level: data.level,
        motive: data.motive,
        note: data.note ?? null,
        at: occurredAt,
      })),
    };
  });
}

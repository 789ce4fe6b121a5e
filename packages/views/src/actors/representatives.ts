import type { Link } from '@handslag/contract/questions/actors';
import type { Fact } from '../shared/fact.ts';

/** What says who links an actor to the partnership. */
export const linkTypes = [
  'RepresentativeAppointed',
  'MandateChanged',
  'RepresentativeStoodDown',
  'ActorLeft',
] as const;
export type LinkFact = Fact<(typeof linkTypes)[number]>;
export const isLinkFact = (fact: Fact): fact is LinkFact => linkTypes.some((type) => type === fact.type);

const begin = ({ data, occurredAt }: Fact<'RepresentativeAppointed'>): Link => ({
  personId: data.personId,
  function: data.function,
  mandate: data.mandate,
  timeShare: data.timeShare ?? null,
  since: occurredAt,
  until: null,
  successor: null,
  why: null,
  mandates: [{ mandate: data.mandate, at: occurredAt, why: null }],
});

const takeIn = (links: Link[], fact: LinkFact): void => {
  if (fact.type === 'RepresentativeAppointed') {
    links.push(begin(fact));
    return;
  }
  const standing = links.filter(({ until }) => until === null);
  if (fact.type === 'ActorLeft') {
    for (const link of standing) Object.assign(link, { until: fact.occurredAt, why: fact.data.why });
    return;
  }
  const { data, occurredAt } = fact;
  const link = standing.find(({ personId }) => personId === data.personId);
  if (!link) return;
  const why = data.why ?? null;
  if (fact.type === 'MandateChanged') {
    link.mandate = fact.data.mandate;
    link.mandates.push({ mandate: fact.data.mandate, at: occurredAt, why });
  } else Object.assign(link, { until: occurredAt, why, successor: fact.data.successor ?? null });
};

/** Who has linked one actor to the partnership, in order, from what was said of it in log order. */
export function linksOf(facts: readonly LinkFact[]): Link[] {
  const links: Link[] = [];
  for (const fact of facts) takeIn(links, fact);
  return links;
}

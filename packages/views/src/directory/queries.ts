import type { Directory } from '@handslag/contract/questions/directory';
import type { Shown } from '@handslag/contract/text';
import { carriesResponsibility } from '@handslag/domain/actor/state';
import type { Id } from '@handslag/domain/shared/id';
import { type CharterStanding, charterAt } from '../charter/fold.ts';
import type { ViewsSource } from '../projector.ts';
import type { Fact } from '../shared/fact.ts';
import { type Frame, frameOf } from '../shared/frame.ts';
import type { AskedMoment } from '../shared/moment.ts';
import { offeringAt } from '../shared/offering.ts';
import { openTexts, type Reader } from '../shared/reader.ts';
import { type DirectoryEventName, directory } from './view.ts';

type DirectoryFact = Fact<DirectoryEventName>;

/** What was said of whom: those registered in the partnership, and those who came to it from elsewhere. */
const factsOfAll = (frame: Frame, standing: CharterStanding): Map<Id, DirectoryFact[]> => {
  const { db, partnershipId, horizon } = frame;
  const here = directory.read(db, { partnershipId }, horizon);
  const people = [...standing.representatives.values()].flatMap((those) => [...those.keys()]);
  const things = [...standing.actors.keys(), ...people, ...standing.members.keys()];
  const elsewhere = directory
    .read(db, { things }, horizon)
    .filter((fact) => fact.partnershipId !== partnershipId);
  const all = Map.groupBy([...elsewhere, ...here], ({ thingId }) => thingId ?? '');
  return new Map([...new Set([...things, ...all.keys()])].map((one) => [one, all.get(one) ?? []]));
};

const isErased = (name: Shown): boolean => typeof name !== 'string' && name.hidden === 'erased';

const nameFact = (facts: readonly DirectoryFact[]): DirectoryFact | undefined =>
  facts.findLast(
    ({ data, sealed }) =>
      ('name' in data && data.name !== undefined) ||
      sealed?.fields['name'] !== undefined ||
      sealed?.fields['citizenName'] !== undefined,
  );

/** Names of actors and persons; undefined where there is no such partnership. */
export async function readDirectory(
  views: ViewsSource,
  reader: Reader,
  partnershipId: Id,
  query: AskedMoment = {},
): Promise<Directory | undefined> {
  const found = views.read((db) => {
    const frame = frameOf(db, reader, partnershipId, query);
    if (!frame) return undefined;
    const standing = charterAt(frame);
    return { frame, founded: frame.founded, standing, all: factsOfAll(frame, standing) };
  });
  if (!found) return undefined;
  const { frame, founded, standing, all } = found;
  const { partnership: offers, ofPeople } = offeringAt(reader, frame);
  const ofPerson = await ofPeople([...all.keys()]);
  const texts = await openTexts([...all.values()].map(nameFact), reader, () => 'full');
  const nameOf = (facts: readonly DirectoryFact[]): Shown => {
    const fact = nameFact(facts);
    const sealedName = fact?.sealed?.fields['citizenName'] === undefined ? 'name' : 'citizenName';
    return texts.must(fact, sealedName);
  };

  const actors: Directory['actors'] = [];
  const persons: Directory['persons'] = [];
  for (const [id, facts] of all) {
    const registered = facts.find(({ type }) => type === 'ActorRegistered');
    const participation = standing.actors.get(id);
    const name = nameOf(facts);
    const kind = registered?.type === 'ActorRegistered' ? registered.data.kind : 'other';
    if (registered?.type === 'ActorRegistered' || participation)
      actors.push({
        actorId: id,
        name,
        kind,
        carries: carriesResponsibility(kind),
        takesPart: participation !== undefined && participation.leftAt === undefined && !isErased(name),
        organisationNumber:
          (registered?.type === 'ActorRegistered' ? registered.data.organisationNumber : undefined) ?? null,
        joinedAt: participation?.joinedAt ?? null,
        leftAt: participation?.leftAt ?? null,
        offers: [...offers.actor(id), ...ofPerson(id)],
        proposed: [...(standing.proposed.get(id) ?? [])].map(([personId, mandate]) => ({
          personId,
          mandate,
          offers: offers.representative(id, personId),
        })),
        representatives: [...(standing.representatives.get(id)?.values() ?? [])].map((one) => ({
          ...one,
          offers: offers.representative(id, one.personId),
        })),
      });
    else {
      const member = standing.members.get(id);
      const { role = null, removed = false } = member ?? {};
      persons.push({
        personId: id,
        name,
        role,
        removed,
        takesPart: !removed && !isErased(name),
        offers: [...offers.member(id), ...ofPerson(id)],
      });
    }
  }
  const { name, timeZone, language, steeringCaseId } = founded;
  const partnership = { partnershipId, name, timeZone, language, steeringCaseId, stages: standing.stages };
  return { partnership, actors, persons, offers: offers.itself() };
}

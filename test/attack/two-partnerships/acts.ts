import { newId } from '@handslag/api/ids';
import { ActorCommand, CaseCommand, PartnershipCommand, PersonCommand } from '@handslag/domain/commands';
import type { z } from 'zod';
import type { Chance } from './chance.ts';
import { filled, type Known } from './fill.ts';
import type { Pools } from './pools.ts';
import type { Witness } from './witness.ts';
import type { Someone, World } from './world.ts';

/** What ends a thing for good: by those who may, seldom, or the world is soon empty. */
const ending: ReadonlySet<string> = new Set([
  'EraseCase',
  'EraseActor',
  'ErasePerson',
  'RecordActorLeft',
  'RemoveMember',
  'ChangeMemberRole',
  'CloseCase',
  'StandDownActor',
  'StandDownRepresentative',
  'OpenCase',
]);

type Commands = { options: readonly z.ZodObject<{ type: z.ZodLiteral<string> }>[] };
interface Kind {
  route: 'commandCase' | 'commandPartnership' | 'commandActor' | 'commandPerson';
  of: Commands;
}
const kinds: readonly Kind[] = [
  { route: 'commandPartnership', of: PartnershipCommand },
  { route: 'commandPartnership', of: PartnershipCommand },
  { route: 'commandPartnership', of: PartnershipCommand },
  { route: 'commandActor', of: ActorCommand },
  { route: 'commandPerson', of: PersonCommand },
];

export interface Done {
  who: Someone;
  partnershipId: string;
  what: string;
  status: number;
  body: string;
}

interface Around {
  world: World;
  witness: Witness;
  pools: Pools;
  chance: Chance;
}

const headersOf = ({ key }: Someone): Record<string, string> =>
  key === undefined ? {} : { authorization: `Bearer ${key}` };

/** The ids of this partnership, and of this case, first: what is made up of nothing but strangers never gets far. */
const within = (
  { witness, chance }: Around,
  who: Someone,
  partnershipId: string,
  caseId: string,
  known: Known,
): Known => {
  const place = witness.partnerships.get(partnershipId);
  const involved = [...(witness.cases.get(caseId)?.involved ?? [])];
  return (of) => {
    if (chance.is(0.1)) return known(of);
    if (of === 'actor') return involved.length > 0 && chance.is(0.8) ? involved : [...(place?.actors ?? [])];
    if (of !== 'person') return known(of);
    // Whoever has a motive thinks of themselves.
    return chance.is(0.4) ? [who.personId] : [...(place?.members.keys() ?? [])];
  };
};

/** A case that the person could have to do with: mostly one of this partnership, and one that they are in. */
function caseFor({ witness, chance }: Around, who: Someone, partnershipId: string): string | undefined {
  if (chance.is(0.04)) return undefined;
  const all = [...witness.cases];
  const here = all.filter(([, known]) => known.partnershipId === partnershipId);
  const own = here.filter(([, { involved }]) =>
    [...involved].some((actor) =>
      witness.partnerships.get(partnershipId)?.mandates.get(actor)?.has(who.personId),
    ),
  );
  const from = chance.is(0.7) ? own : chance.is(0.8) ? here : all;
  return chance.one(from.length > 0 ? from : all)?.[0];
}

async function say(
  around: Around,
  who: Someone,
  kind: Kind,
  partnershipId: string,
): Promise<Done | undefined> {
  const { chance, pools, witness } = around;
  const caseId = caseFor(around, who, partnershipId) ?? newId();
  const stream = kind.route === 'commandCase' ? `case-${caseId}` : `partnership-${partnershipId}`;
  const known = within(around, who, partnershipId, caseId, pools.near(stream, chance));
  const schema =
    witness.cases.has(caseId) || kind.route !== 'commandCase'
      ? chance.one(kind.of.options)
      : kind.of.options.find(({ shape }) => shape.type.value === 'OpenCase');
  const type = schema?.shape.type.value;
  if (!schema || type === undefined) return undefined;
  const mayEnd = witness.partnerships.get(partnershipId)?.members.get(who.personId) === 'coordinator';
  if (ending.has(type) && mayEnd && witness.cases.has(caseId) && chance.is(0.95)) return undefined;
  const command = Object.entries(Object(filled(schema, chance, known, newId)));
  const ids = {
    actorId: chance.one(known('actor')) ?? newId(),
    personId: chance.one(known('person')) ?? newId(),
  };
  const body = { ...Object.fromEntries(command), ...(type === 'OpenCase' ? { partnershipId } : {}) };
  const subject = kind.route === 'commandActor' ? { actorId: ids.actorId } : { personId: ids.personId };
  const { statusCode, body: answer } = await who.browser.send(
    kind.route,
    {
      params: { partnershipId, caseId, ...ids },
      body: {
        commands: [
          kind.route === 'commandActor' || kind.route === 'commandPerson' ? { ...body, ...subject } : body,
        ],
      },
    },
    headersOf(who),
  );
  return { who, partnershipId, what: JSON.stringify(body), status: statusCode, body: answer };
}

/** Something that somebody says somewhere: mostly at home, mostly in a case. */
export async function actSomehow(around: Around): Promise<Done | undefined> {
  const { chance, world } = around;
  const who = chance.one(world.people);
  const home = who?.partnershipId ?? '';
  const elsewhere = world.partnerships.map((one) => one.partnershipId).filter((id) => id !== home);
  const partnershipId = (chance.is(0.12) ? chance.one(elsewhere) : home) ?? home;
  if (!who) return undefined;
  const outside = chance.is(0.35) ? chance.one(kinds) : undefined;
  return say(around, who, outside ?? { route: 'commandCase', of: CaseCommand }, partnershipId);
}

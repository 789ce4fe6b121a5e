import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { serve, temporary } from '../fault/support/server.ts';
import {
  answered,
  found,
  Recorded,
  setUp,
  someone,
  type Visitor,
  visitor,
} from '../fault/support/visitor.ts';

const Problem = z.object({ code: z.string() });
const Session = z.object({ memberships: z.tuple([z.object({ personId: z.string() })]) });
const Directory = z.object({
  actors: z.array(
    z.object({ actorId: z.string(), representatives: z.array(z.object({ personId: z.string() })) }),
  ),
});

/** Says it, and answers with what it came to: the types of what was recorded, or the code of the refusal. */
async function outcomeOf(who: Visitor, path: string, ...commands: object[]): Promise<string[]> {
  const body: unknown = await (await who.post(path, { commands })).json();
  const recorded = Recorded.safeParse(body);
  return recorded.success ? recorded.data.events.map(({ type }) => type) : [Problem.parse(body).code];
}

it('[AU31] [AU34] a coordinator comes to speak neither for a citizen nor for a foreign organisation', async () => {
  const server = await serve(temporary());
  const kari = await setUp(server);
  const { base, family, municipality } = await found(kari, 'Familien');
  const [{ personId }] = (await answered(kari.get('/api/session'), Session)).memberships;
  const say = (...commands: object[]) => outcomeOf(kari, `${base}/commands`, ...commands);
  const appoint = (actorId: string, whom = personId) => ({
    type: 'AppointRepresentative',
    actorId,
    personId: whom,
    function: 'Kontakt',
    mandate: 'decide',
  });
  const foreign = randomUUID();
  await answered(
    kari.post(`${base}/actors/${foreign}/commands`, {
      commands: [{ type: 'RegisterActor', actorId: foreign, kind: 'state-agency', name: 'Nav' }],
    }),
    Recorded,
  );
  expect(await say({ type: 'JoinActor', actorId: foreign })).toEqual(['ActorJoined']);

  expect(await say(appoint(family))).toEqual(['mandate-for-oneself']);
  expect(await say(appoint(foreign))).toEqual(['mandate-for-oneself']);

  // Somebody whom the foreign organisation has; then the coordinator sees to it that nobody is left, and brings in her own.
  const invite = async (name: string, represents?: object) => {
    const { personId: invited, link } = await answered(
      kari.post(`${base}/members`, {
        name,
        email: `${randomUUID()}@example.no`,
        language: 'nb',
        role: 'member',
        represents,
      }),
      z.object({ personId: z.string(), link: z.string() }),
    );
    const { password } = someone;
    const accepted = { token: link.split('#')[1], password };
    await answered(visitor(server.url).post('/api/invitations/accept', accepted), z.unknown());
    return { personId: invited };
  };
  const nils = await invite('Nils', { actorId: foreign, function: 'Leder', mandate: 'decide' });
  const friend = await invite('En venn');
  expect(await say(appoint(foreign, friend.personId))).toEqual(['actor-gives-its-own-mandates']);
  expect(await say({ type: 'StandDownRepresentative', actorId: foreign, personId: nils.personId })).toEqual([
    'RepresentativeStoodDown',
  ]);
  expect(await say(appoint(foreign, friend.personId))).toEqual(['MandateProposed']);
  const second = { type: 'SecondMandate', actorId: foreign, personId: friend.personId };
  expect(await say(second)).toEqual(['second-yes-of-another-person']);

  const { actors } = await answered(kari.get(`${base}/directory`), Directory);
  expect(actors.map(({ actorId, representatives }) => [actorId, representatives.length])).toEqual(
    expect.arrayContaining([
      [municipality, 1],
      [family, 0],
      [foreign, 0],
    ]),
  );
});

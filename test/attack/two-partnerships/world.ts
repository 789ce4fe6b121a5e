import { newId } from '@handslag/api/ids';
import { bringIn, firstAccount, found } from '@handslag/api/fixtures/partnership';
import { type Browser, type Service, startService } from '@handslag/api/fixtures/service';
import type { Role } from '@handslag/domain/partnership/events';
import type { Mandate } from '@handslag/domain/partnership/events';
import type { Id } from '@handslag/domain/shared/id';

/** Somebody with a browser, and where they are known. */
export interface Someone {
  name: string;
  email: string;
  browser: Browser;
  /** The partnership that they belong to, and as whom it knows them. */
  partnershipId: Id;
  personId: Id;
  /** A machine's key, sent in place of the browser's cookie. */
  key?: string;
}

interface Partnership {
  partnershipId: Id;
  steeringCaseId: Id;
  actors: readonly Id[];
}

export interface World {
  service: Service;
  partnerships: readonly Partnership[];
  people: readonly Someone[];
}

const addActor = async (coordinator: Browser, partnershipId: Id, name: string, kind: string): Promise<Id> => {
  const actorId = newId();
  const params = { partnershipId, actorId };
  await coordinator.send('commandActor', {
    params,
    body: { commands: [{ type: 'RegisterActor', actorId, kind, name }] },
  });
  await coordinator.send('commandPartnership', {
    params: { partnershipId },
    body: { commands: [{ type: 'JoinActor', actorId }] },
  });
  return actorId;
};

type Part = readonly [name: string, role: Role, actor?: number, mandate?: Mandate];

/** A founder with two more actors, and these people, each with an account of their own. */
async function aPartnership(
  service: Service,
  founder: { browser: Browser; email: string },
  name: string,
  parts: readonly Part[],
): Promise<{ partnership: Partnership; people: Someone[] }> {
  const { browser, email } = founder;
  const { partnershipId, steeringCaseId, municipality } = await found(browser, name);
  const actors = [
    municipality,
    await addActor(browser, partnershipId, `${name} senter`, 'voluntary'),
    await addActor(browser, partnershipId, `Familien i ${name}`, 'citizen'),
  ];
  const { memberships } = await browser.call('getSession', {});
  const personId = memberships.find((one) => one.partnershipId === partnershipId)?.personId ?? '';
  const people: Someone[] = [{ name: `${name} coordinator`, email, browser, partnershipId, personId }];
  for (const [who, role, actor, mandate = 'decide'] of parts) {
    const actorId = actor === undefined ? undefined : actors[actor];
    const represents = actorId === undefined ? undefined : { actorId, mandate };
    const person = await bringIn(service, browser, partnershipId, who, role, represents);
    people.push({
      name: who,
      email: person.email,
      browser: person,
      partnershipId,
      personId: person.personId,
    });
  }
  return { partnership: { partnershipId, steeringCaseId, actors }, people };
}

/** Journeys that are shut and one that is open, so that there is something to come in to. */
async function openCases({ partnershipId, actors }: Partnership, people: readonly Someone[]): Promise<void> {
  const [coordinator, member] = people;
  const [first = '', second = '', family = ''] = actors;
  for (const [who, responsible, access] of [
    [coordinator, first, 'involved'],
    [member, second, 'involved'],
    [coordinator, first, 'partnership'],
  ] as const) {
    const opening = { type: 'OpenCase', partnershipId, kind: 'journey', responsible, access } as const;
    const words = { title: 'Hemmelig tittel', need: 'Hemmelig behov' };
    await who?.browser.call('commandCase', {
      params: { partnershipId, caseId: newId() },
      body: {
        commands: [
          { ...opening, ...words },
          { type: 'InvolveActor', actorId: family },
        ],
      },
    });
  }
}

/** Two partnerships at one node, with three actors and five people each, and a machine of the first one's coordinator. */
export async function openWorld(): Promise<World & { close(): Promise<void> }> {
  const service = await startService();
  const kari = await firstAccount(service, 'Kari');
  const elv = await aPartnership(service, { browser: kari, email: kari.email }, 'Elv', [
    ['Vera', 'member', 1],
    ['Mona', 'participant', 2],
    ['Eva', 'evaluator'],
    ['Nils', 'member', 0, 'inform'],
  ]);
  const { partnershipId } = elv.partnership;
  // He has an account because he was here once; now he is nobody here.
  const bo = await bringIn(service, kari, partnershipId, 'Bo', 'evaluator');
  await kari.call('commandPartnership', {
    params: { partnershipId },
    body: { commands: [{ type: 'RemoveMember', personId: bo.personId }] },
  });
  const fjell = await aPartnership(service, { browser: bo, email: bo.email }, 'Fjell', [
    ['Siv', 'member', 1, 'commit'],
    ['Ola', 'participant', 2],
    ['Liv', 'evaluator'],
    ['Per', 'coordinator', 1, 'inform'],
  ]);
  await openCases(elv.partnership, elv.people);
  await openCases(fjell.partnership, fjell.people);
  const { secret } = await kari.call('makeToken', {
    params: { partnershipId },
    body: { name: 'Fagsystem', role: 'evaluator' },
  });
  const [maker] = elv.people;
  const machine = maker && { ...maker, name: 'machine', browser: service.browser(), key: secret };
  return {
    service,
    partnerships: [elv.partnership, fjell.partnership],
    people: [...elv.people, ...fjell.people, ...(machine ? [machine] : [])],
    close: () => service.close(),
  };
}

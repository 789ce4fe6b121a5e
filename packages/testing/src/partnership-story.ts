import { PartnershipCommand } from '@handslag/domain/commands';
import { partnershipDecider } from '@handslag/domain/partnership/decider';
import { type AroundPartnership, nobodyElse } from '@handslag/domain/partnership/held';
import { noPartnership, type PartnershipState } from '@handslag/domain/partnership/state';
import { SYSTEM_PERSON } from '@handslag/domain/shared/nobody';
import type { Circumstance, Decided } from '@handslag/domain/shared/decided';
import type { NewEvent } from '@handslag/domain/codec';
import { testId } from './ids.ts';
import { hear } from './say.ts';

export { testId };

export const NOW = '2026-03-02T09:00:00.000000Z';

/** Who is in the sample partnership: persons, and the actors for which they speak. */
export const cast = {
  partnership: testId(1),
  steeringCase: testId(2),
  /** Coordinates, and represents nobody. */
  coordinator: testId(10),
  /** Represents the municipality with the mandate to commit. */
  member: testId(11),
  /** Represents the school with the mandate to inform. */
  informer: testId(12),
  evaluator: testId(13),
  /** Represents the family. */
  citizen: testId(14),
  stranger: testId(19),
  municipality: testId(20),
  school: testId(21),
  family: testId(22),
  outsider: testId(29),
} as const;

/** The n-th event of a story has this id, for commands that point to it. */
export const entryId = (n: number): string => testId(6000 + n);

export interface PartnershipStory {
  readonly state: PartnershipState;
  readonly events: readonly NewEvent[];
  /** Says something now; what follows from it has then happened. The command is parsed as from outside. */
  say(by: string, command: object, how?: Partial<Circumstance & AroundPartnership>): Decided;
}

/** A partnership of which nothing has been said yet. */
export function emptyStory(): PartnershipStory {
  let state = noPartnership;
  const events: NewEvent[] = [];
  return {
    get state() {
      return state;
    },
    events,
    say(by, command, { held, strangers, ...how } = {}) {
      const circumstance = { by, recordedAt: NOW, occurredAt: NOW, ...how };
      const around = { held: held ?? nobodyElse.held, strangers: strangers ?? nobodyElse.strangers };
      const said = PartnershipCommand.parse(command);
      let told = events.length;
      const ids = { key: testId(5000 + told), newId: () => entryId(told++) };
      const heard = hear(partnershipDecider, said, state, circumstance, around, ids);
      events.push(...heard.events);
      ({ state } = heard);
      return heard.answer;
    },
  };
}

const represent = (actorId: string, personId: string, mandate: string) => ({
  type: 'AppointRepresentative',
  actorId,
  personId,
  function: 'Kontaktperson',
  mandate,
});

/** Whoever runs the node says it, who is nobody in the partnership: the second yes of a partnership that one person has filled. */
export const sayAsOperator = (
  story: PartnershipStory,
  command: object,
  how: Partial<Circumstance> = {},
): Decided => story.say(SYSTEM_PERSON, command, { ...how, operator: new Set() });

/** The sample partnership: founded, with three actors, and everybody of the cast in their place. */
export function foundedStory(): PartnershipStory {
  const story = emptyStory();
  const { coordinator, member, informer, evaluator, citizen, municipality, school, family } = cast;
  const said = [
    {
      type: 'FoundPartnership',
      name: 'Ein god start',
      purpose: 'Barn skal møte én dør',
      need: 'Familiar må fortelje det same til alle',
      timeZone: 'Europe/Oslo',
      language: 'nn',
      steeringCaseId: cast.steeringCase,
    },
    ...[municipality, school, family].map((actorId) => ({ type: 'JoinActor', actorId })),
    { type: 'AdmitMember', personId: member, role: 'member' },
    { type: 'AdmitMember', personId: informer, role: 'member' },
    { type: 'AdmitMember', personId: evaluator, role: 'evaluator' },
    { type: 'AdmitMember', personId: citizen, role: 'participant' },
    represent(municipality, member, 'commit'),
    represent(school, informer, 'inform'),
    represent(family, citizen, 'decide'),
  ];
  for (const command of said) {
    const answer = story.say(coordinator, command);
    if (!answer.ok) throw new Error(`${command.type} was refused: ${answer.refusal.code}`);
  }
  return story;
}

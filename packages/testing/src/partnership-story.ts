import { PartnershipCommand } from '@handslag/domain/commands';
import { decidePartnership } from '@handslag/domain/partnership/decide';
import { evolvePartnership } from '@handslag/domain/partnership/evolve';
import { type Held, nothingHeld } from '@handslag/domain/partnership/held';
import { noPartnership, type PartnershipState } from '@handslag/domain/partnership/state';
import type { Circumstance, Decided } from '@handslag/domain/shared/decided';
import type { Recorded } from '@handslag/domain/shared/recorded';

/** The n-th id of a test; n below 10,000. */
export const testId = (n: number): string => `0198c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;

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

type RecordedEntry = Recorded & { id: string };

/** The n-th event of a story has this id, for commands that point to it. */
export const entryId = (n: number): string => testId(6000 + n);

export interface PartnershipStory {
  readonly state: PartnershipState;
  readonly events: readonly RecordedEntry[];
  /** Says something now; what follows from it has then happened. The command is parsed as from outside. */
  say(by: string, command: object, how?: Partial<Circumstance> & { held?: Held }): Decided;
}

/** A partnership of which nothing has been said yet. */
export function emptyStory(): PartnershipStory {
  let state = noPartnership;
  const events: RecordedEntry[] = [];
  return {
    get state() {
      return state;
    },
    events,
    say(by, command, { held = nothingHeld, ...how } = {}) {
      const circumstance = { by, recordedAt: NOW, occurredAt: NOW, ...how };
      const answer = decidePartnership(PartnershipCommand.parse(command), state, circumstance, held);
      const meta = { causationId: testId(5000 + events.length), partnershipId: cast.partnership };
      for (const said of answer.ok ? answer.events : []) {
        const event = { ...said, id: entryId(events.length), meta };
        events.push(event);
        state = evolvePartnership(state, event);
      }
      return answer;
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

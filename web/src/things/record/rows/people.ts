import type { CommandName } from '@handslag/contract/form';
import { PersonLead } from '../leads/person-lead.tsx';
import { actorsHere } from '../options.ts';
import { ActorNameField } from '../parts/actor-name-field.tsx';
import type { FormRow, NoForm } from '../row.ts';
import type { Given } from '../given.ts';

const erasing = 'erasing shows first what would go, and asks for a word that says it is meant';
const lead = PersonLead;
/** The person of the actor's own that a form is about. */
const representative = ({ names, opened }: Given) =>
  names
    .actor(opened.about['actorId'] ?? '')
    ?.representatives.find(({ personId }) => personId === opened.about['personId']);
/** The actors for which the reader may bring in somebody. */
const mayAppointAt = (given: Given): string[] => {
  const here = new Set(actorsHere(given));
  return given.names.actors
    .filter(
      ({ actorId, offers }) => here.has(actorId) && offers.some(({ say }) => say === 'AppointRepresentative'),
    )
    .map(({ actorId }) => actorId);
};
/** Whom the reader may bring in to speak for an actor. */
const appointable = ({ names }: Given): string[] =>
  names.persons
    .filter(({ offers }) => offers.some(({ say }) => say === 'AppointRepresentative'))
    .map(({ personId }) => personId);

export const peopleRows = {
  RegisterActor: {
    fields: ['kind', 'name', 'organisationNumber'],
    makes: 'actorId',
    draw: { name: ActorNameField },
    asks: { organisationNumber: ({ kind }) => kind !== 'citizen' },
    // Registered and let in at once; sent again after the first half has landed, it goes on with the second.
    finish: (said) => [said, { type: 'JoinActor', actorId: said['actorId'] }],
  },
  RenameActor: {
    fields: ['name'],
    start: ({ names, opened }) => ({ name: names.actor(opened.about['actorId'] ?? '')?.name ?? '' }),
  },
  EraseActor: { none: erasing },
  RegisterPerson: { none: 'a person comes in by an invitation, which makes the account too' },
  ChangePersonDetails: {
    fields: ['name', 'email', 'language'],
    start: ({ names, opened }) => {
      const name = names.person(opened.about['personId'] ?? '')?.name;
      return { name: typeof name === 'string' ? name : '' };
    },
  },
  ErasePerson: { none: erasing },
  JoinActor: {
    fields: ['actorId'],
    among: {
      actorId: ({ names }) =>
        names.actors
          .filter(({ takesPart, name }) => !takesPart && typeof name === 'string')
          .map(({ actorId }) => actorId),
    },
  },
  RecordActorLeft: {
    fields: ['actorId', 'why'],
    asks: { actorId: (_values, { opened }) => opened.about['actorId'] === undefined },
    among: {
      actorId: ({ names }) =>
        names.actors
          .filter(({ offers }) => offers.some(({ say }) => say === 'RecordActorLeft'))
          .map(({ actorId }) => actorId),
    },
  },
  AppointRepresentative: {
    fields: ['actorId', 'personId', 'function', 'mandate', 'timeShare'],
    asks: { actorId: (_values, { opened }) => opened.about['actorId'] === undefined },
    start: () => ({ mandate: 'commit' }),
    among: { actorId: mayAppointAt, personId: appointable },
  },
  SecondMandate: { fields: [], lead },
  ChangeMandate: {
    fields: ['mandate', 'why'],
    start: (given) => ({ mandate: representative(given)?.mandate ?? '' }),
    lead,
  },
  StandDownRepresentative: {
    fields: ['successor', 'why'],
    among: {
      successor: ({ names, opened }) =>
        (names.actor(opened.about['actorId'] ?? '')?.representatives ?? [])
          .map(({ personId }) => personId)
          .filter((id) => id !== opened.about['personId']),
    },
    lead,
  },
  AdmitMember: { none: 'a member comes in by an invitation, which gives the access too' },
  ChangeMemberRole: {
    fields: ['role', 'why'],
    start: ({ names, opened }) => ({ role: names.person(opened.about['personId'] ?? '')?.role ?? '' }),
    lead,
  },
  RemoveMember: { fields: ['why'], lead },
} as const satisfies Partial<Record<CommandName, FormRow | NoForm>>;

import type { PartnershipCommand } from '../commands.ts';
import { type Offer, oneself, ownOf, type Sayable, SOME_WORDS, SOMETHING_NEW, toldOf } from '../offer.ts';
import type { Id } from '../shared/id.ts';
import { Mandate, Role } from './events.ts';
import { offersAt, ownAt, type PartnershipAsker } from './offering.ts';

type Sayables = Sayable<PartnershipCommand>[];
const text = SOME_WORDS;

const appointing = (personId: Id, actorId: Id): PartnershipCommand => ({
  type: 'AppointRepresentative',
  actorId,
  personId,
  function: text,
  mandate: 'inform',
});

/** What an actor may say of itself to the others; a coordinator writes it down for it. */
export const actorSayables = (asker: PartnershipAsker, actors: readonly Id[]): Sayables => {
  const own = ownAt(asker).filter((actor) => actors.includes(actor));
  const voices = [...ownOf(own), ...toldOf(actors)];
  const others = (actor: Id) => [...asker.state.actors].filter((one) => one !== actor).slice(0, 1);
  const saying = (say: PartnershipCommand['type'], commands: (actorId: Id) => PartnershipCommand[]) => ({
    say,
    voices,
    least: ({ as }: { as: Id | null }) => (as === null ? [] : commands(as)),
  });
  return [
    saying('PledgeResource', (actorId) => [
      { type: 'PledgeResource', resourceId: SOMETHING_NEW, actorId, kind: 'other', what: text },
    ]),
    saying('DescribeContext', (actorId) => [{ type: 'DescribeContext', actorId, facet: 'goal', text }]),
    saying('DeclareAmbition', (actorId) => [
      { type: 'DeclareAmbition', actorId, level: 'inform', motive: 'own-value' },
    ]),
    saying('GiveFeedback', (fromActor) =>
      others(fromActor).map((toActor) => ({ type: 'GiveFeedback', fromActor, toActor, text })),
    ),
    saying('SurfaceGoalConflict', (actorId) => [
      { type: 'SurfaceGoalConflict', conflictId: SOMETHING_NEW, actors: [actorId], text },
    ]),
  ];
};

/** What the person may say of an actor that takes part. */
export const actorOffers = (asker: PartnershipAsker, actorId: Id): Offer[] =>
  offersAt(asker, [
    ...actorSayables(asker, [actorId]),
    {
      say: 'AppointRepresentative',
      voices: oneself,
      least: () => [...asker.state.members.keys()].map((personId) => appointing(personId, actorId)),
    },
    {
      say: 'RecordActorLeft',
      voices: oneself,
      least: () => [{ type: 'RecordActorLeft', actorId, why: text }],
    },
  ]);

/** What the person may say of somebody who represents an actor. */
export const representativeOffers = (asker: PartnershipAsker, actorId: Id, personId: Id): Offer[] =>
  offersAt(asker, [
    {
      say: 'ChangeMandate',
      voices: oneself,
      least: () => Mandate.options.map((mandate) => ({ type: 'ChangeMandate', actorId, personId, mandate })),
    },
    {
      say: 'StandDownRepresentative',
      voices: oneself,
      // With empty hands, or with somebody who takes over.
      least: () => [
        { type: 'StandDownRepresentative', actorId, personId },
        ...[...(asker.state.representatives.get(actorId)?.keys() ?? [])]
          .filter((successor) => successor !== personId)
          .map(
            (successor): PartnershipCommand => ({
              type: 'StandDownRepresentative',
              actorId,
              personId,
              successor,
            }),
          ),
      ],
    },
    ...seconding(asker, (actor, person) => actor === actorId && person === personId),
  ]);

/** The second yes to a mandate that waits for one. */
const seconding = (asker: PartnershipAsker, ids: (actorId: Id, personId: Id) => boolean): Sayables => [
  {
    say: 'SecondMandate',
    voices: oneself,
    least: () =>
      [...asker.state.proposedMandates].flatMap(([actorId, those]) =>
        [...those.keys()].flatMap((personId): PartnershipCommand[] =>
          ids(actorId, personId) ? [{ type: 'SecondMandate', actorId, personId }] : [],
        ),
      ),
  },
];

/** What the person may say of somebody's place in the partnership. */
export const memberOffers = (asker: PartnershipAsker, personId: Id): Offer[] =>
  offersAt(asker, [
    {
      say: 'AppointRepresentative',
      voices: oneself,
      least: () => [...asker.state.actors].map((actorId) => appointing(personId, actorId)),
    },
    {
      say: 'ChangeMemberRole',
      voices: oneself,
      least: () => Role.options.map((role) => ({ type: 'ChangeMemberRole', personId, role })),
    },
    ...seconding(asker, (_, person) => person === personId),
    { say: 'RemoveMember', voices: oneself, least: () => [{ type: 'RemoveMember', personId }] },
    {
      say: 'AdmitMember',
      voices: oneself,
      least: () => [{ type: 'AdmitMember', personId, role: 'member' }],
    },
  ]);

/** Whom the person may bring in. */
export const newcomerSayables: Sayables = [
  { say: 'JoinActor', voices: oneself, least: () => [{ type: 'JoinActor', actorId: SOMETHING_NEW }] },
  {
    say: 'AdmitMember',
    voices: oneself,
    least: () => [{ type: 'AdmitMember', personId: SOMETHING_NEW, role: 'member' }],
  },
];

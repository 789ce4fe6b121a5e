import { sayings } from '@handslag/testing/partnership-sayings';
import { cast, foundedStory, NOW, testId } from '@handslag/testing/partnership-story';
import { waysBySchema } from '@handslag/testing/ways-by-schema';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { PartnershipCommand } from '../commands.ts';
import { type Offer, SOMETHING_NEW, taking, type Voice } from '../offer.ts';
import type { Asker } from '../shared/decider.ts';
import type { Id } from '../shared/id.ts';
import { partnershipDecider } from './decider.ts';
import { type AroundPartnership, nobodyElse } from './held.ts';
import { partnershipOffers } from './offers.ts';
import type { PartnershipState } from './state.ts';

const everybody = [cast.coordinator, cast.member, cast.informer, cast.evaluator, cast.citizen, cast.stranger];
const actors = [cast.municipality, cast.school, cast.family, cast.outsider];
const things = [500, 501, 502, 503].map((n) => testId(n));

const poolsOf = (state: PartnershipState) => ({
  now: NOW,
  ids: {
    actor: [...actors, SOMETHING_NEW],
    person: [...everybody, SOMETHING_NEW],
    resource: [...things, SOMETHING_NEW],
    rule: [...things, SOMETHING_NEW],
    conflict: [...things, SOMETHING_NEW],
    lesson: [...things, SOMETHING_NEW],
    result: [...things, SOMETHING_NEW],
    dilemma: [SOMETHING_NEW],
    question: [...things, SOMETHING_NEW],
    entry: [...state.entries.keys(), SOMETHING_NEW],
  },
  fields: {
    upToPosition: ['0'],
    code: ['no.prove'],
    answerWithinWorkingDays: [state.answerWithinWorkingDays, state.answerWithinWorkingDays + 1],
  },
});

interface Offered {
  about: Readonly<Record<string, Id>>;
  offer: Offer;
}

const of = (key: string, ids: Iterable<Id>, ask: (id: Id) => Offer[]): Offered[] =>
  [...ids].flatMap((id) => ask(id).map((offer) => ({ about: { [key]: id }, offer })));

/** Everything that is offered, with what it is about. */
const everythingOffered = (asker: Asker, state: PartnershipState, around: AroundPartnership): Offered[] => {
  const offers = partnershipOffers({ ...asker, state, around });
  return [
    ...offers.itself().map((offer) => ({ about: {}, offer })),
    ...of('actorId', actors, offers.actor),
    ...of('personId', everybody, offers.member),
    ...of('resourceId', state.resources.keys(), offers.resource),
    ...of('ruleId', state.rules.keys(), offers.rule),
    ...of('conflictId', state.conflicts.keys(), offers.conflict),
    ...of('resultId', state.results, offers.result),
    ...of('lessonId', state.lessons, offers.lesson),
    ...of('questionId', state.questions.keys(), offers.question),
    ...of('about', state.entries.keys(), offers.entry),
    ...actors.flatMap((actorId) =>
      everybody.flatMap((personId) =>
        offers.representative(actorId, personId).map((offer) => ({ about: { actorId, personId }, offer })),
      ),
    ),
  ];
};

const commands = PartnershipCommand.options
  .map(({ shape }) => ({ type: shape.type.value, shape }))
  // Founding is said before there is anything to offer it of.
  .filter(({ type }) => type !== 'FoundPartnership');
const parsed = (said: unknown): PartnershipCommand | undefined => PartnershipCommand.safeParse(said).data;
const isAbout = (said: Readonly<Record<string, unknown>>, about: Offered['about']): boolean =>
  Object.entries(about).every(([key, id]) => !(key in said) || said[key] === id);

/** Whether an offer covers what was taken: the same thing said, of the same things, in the same voice or a wider one. */
const covers = ({ offer, about }: Offered, command: PartnershipCommand, { as, ground }: Voice): boolean =>
  offer.say === command.type &&
  isAbout({ ...command }, about) &&
  (offer.as === null ||
    as === null ||
    (offer.as === as && (ground === offer.ground || offer.ground === 'own')));

/** What is offered and never taken, and what is taken and was not offered, by what is said. */
const differing = (asker: Asker, state: PartnershipState, around: AroundPartnership) => {
  const takes = taking(partnershipDecider, state, asker, around);
  const offered = everythingOffered(asker, state, around);
  const pools = poolsOf(state);
  const found = new Set<string>();
  for (const { type, shape } of commands) {
    const ways = [...waysBySchema(type, shape, pools)].flatMap((said) => parsed(said) ?? []);
    const these = offered.filter(({ offer }) => offer.say === type);
    for (const { offer, about } of these)
      if (!ways.some((way) => isAbout({ ...way }, about) && takes(way, offer, undefined)))
        found.add(`${type} is offered, and refused`);
    const voices: Voice[] = [
      { as: null, ground: 'own' },
      ...actors.map((as) => ({ as, ground: 'own' as const })),
    ];
    for (const voice of voices)
      for (const way of ways)
        if (takes(way, voice, undefined) && !these.some((one) => covers(one, way, voice)))
          found.add(`${type} is taken, and was not offered`);
  }
  return [...found];
};

const successor = {
  type: 'AppointRepresentative',
  actorId: cast.school,
  personId: cast.member,
  function: 'Kontaktperson',
  mandate: 'commit',
};

it('[F41] what is offered of the partnership is taken, and what is not offered is refused', () => {
  fc.assert(
    fc.property(sayings, fc.constantFrom(...everybody), fc.subarray(actors), (all, by, holding) => {
      const story = foundedStory();
      // So that there is somebody to take over.
      story.say(cast.coordinator, successor, { source: 'import' });
      for (const { by: who, command, ...how } of all) story.say(who, command, how);
      const asker = { by, partnershipId: story.state.id ?? '', recordedAt: NOW };
      const full = { commitments: [testId(900)], handovers: [], cases: [] };
      const around = { ...nobodyElse, held: new Map(holding.map((actor) => [actor, full])) };
      expect(differing(asker, story.state, around)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

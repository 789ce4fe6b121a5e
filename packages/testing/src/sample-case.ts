import type { SaidData, SaidEvent } from '@handslag/domain/catalogue';
import { evolvePartnership } from '@handslag/domain/partnership/evolve';
import { noPartnership, type PartnershipState } from '@handslag/domain/partnership/state';
import { partnershipId, testId } from './ids.ts';

export { partnershipId, testId };

/** Monday, ten o'clock in Oslo: when the tests of cases take place. */
export const MONDAY = '2026-03-02T09:00:00.000000Z';
/** Four weeks earlier: when what is given has happened. */
export const FEBRUARY = '2026-02-02T09:00:00.000000Z';

export const caseId = testId(100);
export const otherCaseId = testId(101);
export const steeringCaseId = testId(2);

export const municipality = testId(20);
export const school = testId(21);
export const family = testId(22);
export const clinic = testId(23);
/** Takes part in the partnership, but not in the sample case. */
export const library = testId(24);
/** Takes no part in the partnership. */
export const outsider = testId(29);

/** Coordinates, and represents nobody. */
export const kari = testId(40);
/** Decides for the municipality. */
export const mona = testId(41);
/** Informs for the municipality. */
export const mats = testId(42);
/** Commits for the school. */
export const siri = testId(43);
/** Decides for the clinic. */
export const lars = testId(44);
/** Speaks for the family. */
export const astrid = testId(45);
/** Evaluates, and represents nobody. */
export const eva = testId(46);
/** Commits for the library. */
export const bodil = testId(47);
/** Commits for both municipality and school. */
export const dag = testId(48);
/** Is no member. */
export const stranger = testId(49);

const joined = (actorId: string): SaidEvent => ({ type: 'ActorJoined', data: { actorId } });
const admitted = (personId: string, role: SaidData<'MemberAdmitted'>['role']): SaidEvent => ({
  type: 'MemberAdmitted',
  data: { personId, role },
});
const appointed = (
  personId: string,
  actorId: string,
  mandate: SaidData<'RepresentativeAppointed'>['mandate'],
): SaidEvent => ({
  type: 'RepresentativeAppointed',
  data: { actorId, personId, function: 'Kontaktperson', mandate },
});

const beginnings: SaidEvent[] = [
  {
    type: 'PartnershipFounded',
    data: {
      name: 'Ei dør inn',
      purpose: 'Familien skal møte éi dør',
      need: 'Familiar fortel det same til alle',
      timeZone: 'Europe/Oslo',
      language: 'nn',
      steeringCaseId,
    },
  },
  ...[municipality, school, family, clinic, library].map(joined),
  admitted(kari, 'coordinator'),
  ...[mona, mats, siri, lars, bodil, dag].map((person) => admitted(person, 'member')),
  admitted(astrid, 'participant'),
  admitted(eva, 'evaluator'),
  appointed(mona, municipality, 'decide'),
  appointed(mats, municipality, 'inform'),
  appointed(siri, school, 'commit'),
  appointed(lars, clinic, 'decide'),
  appointed(astrid, family, 'decide'),
  appointed(bodil, library, 'commit'),
  appointed(dag, municipality, 'commit'),
  appointed(dag, school, 'commit'),
];

/** The partnership in which the sample case stands. */
export const samplePartnership: PartnershipState = beginnings.reduce(
  (state, event, n) =>
    evolvePartnership(state, {
      ...event,
      id: testId(8000 + n),
      meta: { causationId: partnershipId, partnershipId },
    }),
  noPartnership,
);

/** The same, where the coordinator also decides for this actor. */
export const withCoordinatorOf = (actor: string): PartnershipState => ({
  ...samplePartnership,
  representatives: new Map(samplePartnership.representatives).set(
    actor,
    new Map(samplePartnership.representatives.get(actor)).set(kari, {
      broughtInBy: [kari],
      function: 'Koordinator',
      mandate: 'decide',
    }),
  ),
});

/** A journey with the municipality responsible, and the school, the clinic and the family involved. */
export const journey: SaidEvent[] = [
  {
    type: 'CaseOpened',
    data: {
      partnershipId,
      kind: 'journey',
      title: 'Skolestart for Ola',
      responsible: municipality,
      access: 'involved',
    },
  },
  ...[school, clinic, family].map((actorId): SaidEvent => ({ type: 'ActorInvolved', data: { actorId } })),
];

export const promise = testId(200);
export const secondPromise = testId(201);
export const offer = testId(300);
export const decision = testId(400);
export const secondDecision = testId(401);

/** The municipality owes the family a talk with the school, by the Friday after the tests' Monday. */
export const terms = {
  commitmentId: promise,
  debtor: municipality,
  creditor: family,
  what: 'Innkalle til møte med skulen',
  due: '2026-03-06',
};
type Terms = Partial<SaidData<'CommitmentMade'>>;

export const proposed = (more: Terms & { proposedBy?: string } = {}): SaidEvent => ({
  type: 'CommitmentProposed',
  data: { ...terms, ...more },
});
export const made = (more: Terms = {}): SaidEvent => ({
  type: 'CommitmentMade',
  data: { ...terms, ...more },
});
export const reported = (part: 'whole' | 'partial' = 'whole', commitmentId = promise): SaidEvent => ({
  type: 'FulfilmentReported',
  data: { commitmentId, at: FEBRUARY, part },
});
export const confirmed = (commitmentId = promise): SaidEvent => ({
  type: 'FulfilmentConfirmed',
  data: { commitmentId, extent: 'whole' },
});

/** The municipality offers the case to the school. */
export const handover = {
  handoverId: offer,
  from: municipality,
  to: school,
  scope: 'case' as const,
  commitments: [],
  situation: 'Ola byrjar på skulen til hausten',
};
export const offered = (more: Partial<SaidData<'HandoverProposed'>> = {}): SaidEvent => ({
  type: 'HandoverProposed',
  data: { ...handover, answerBy: '2026-02-05', ...more },
});
export const taken: SaidEvent = {
  type: 'HandoverAccepted',
  data: { handoverId: offer, readBack: 'Vi følgjer Ola frå no av' },
};

/** The municipality and the school decide on one plan. */
export const resolution = {
  decisionId: decision,
  title: 'Éin plan',
  what: 'Alle arbeider etter den same planen',
  decidedBy: [municipality, school],
  level: 'operative' as const,
};
export const raised = (level: 'operative' | 'strategic' = 'operative', decisionId = decision): SaidEvent => ({
  type: 'DecisionProposed',
  data: { decisionId, level, question: 'Skal vi ha éin plan?' },
});
export const resolved = (more: Partial<SaidData<'DecisionMade'>> = {}): SaidEvent => ({
  type: 'DecisionMade',
  data: { ...resolution, ...more },
});

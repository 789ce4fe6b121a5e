import type { Names, Told } from './part.ts';
import type { SentenceKey } from './plan/plans.ts';

/** An id of the samples: the same number, the same thing. */
const id = (n: number): string => `00000000-0000-7000-8000-${n.toString().padStart(12, '0')}`;

const actors = new Map([
  [id(20), 'Heimdal bydel'],
  [id(21), 'Breidablikk skole'],
  [id(22), 'Familien Solli'],
  [id(23), 'NAV Heimdal'],
]);
const persons = new Map([
  [id(40), 'Kari Moen'],
  [id(41), 'Mona Lie'],
  [id(42), 'Astrid Solli'],
]);
const kari = id(40);
const mona = id(41);
const bydel = id(20);
const skole = id(21);
const familie = id(22);
const nav = id(23);

export const sampleNames: Names = {
  actor: (known) => actors.get(known),
  person: (known) => persons.get(known),
  commitment: (known) =>
    known === id(60) ? 'Finne ny bolig' : known === id(61) ? 'Sende søknad' : undefined,
  decision: (known) =>
    known === id(70) ? 'Fast kontaktperson' : known === id(71) ? 'To kontaktpersoner' : undefined,
  thing: (known) => (known === id(80) ? 'Vi svarer hverandre innen tre dager' : undefined),
};
/** Names of whom nobody knows anything: an event seen alone. */
export const noNames: Names = { actor: () => undefined, person: () => undefined };

const terms = { commitmentId: id(60), debtor: nav, creditor: familie, what: 'Finne ny bolig' };
const about = { commitmentId: id(60) };
const attested = { attestedBy: kari };
const made = {
  decisionId: id(70),
  decidedBy: [bydel, skole],
  level: 'strategic',
  title: 'Fast kontaktperson',
  what: 'Hver familie får én kontaktperson',
  why: 'De slipper å fortelle alt på nytt.',
  reviewOn: '2026-09-01',
};
const condition = { condition: { commitmentId: id(61), dueWithinDays: 14 } };
const result = { resultId: id(80), whereAndWithWhom: 'Hos familiene', byWhomAndHow: 'Alle, sammen' };
const dilemma = { dilemmaId: id(80), oneSide: 'Trygghet', otherSide: 'Frihet', balance: 'Familien velger' };
const rated = { by: familie, helpful: 8, inTime: 6, rightPlace: 9, rightMeans: 7 };
const proposal = { handoverId: id(90), from: bydel, to: nav, commitments: [], situation: 'De flytter i mai' };
const meeting = { meetingId: id(50), actors: [bydel, skole], participants: [kari, mona] };
const read = { decisionId: id(70), actorId: skole, note: 'Vi trenger vikar først.' };
const outcome = { outcomeId: id(50), area: 'skole', seenBy: skole, words: 'Han gleder seg til mandag.' };

/** What each sentence is tried on: everything said. The data of a variant makes that variant hold. */
export const samples: Readonly<Record<SentenceKey, Told['data']>> = {
  ActorRegistered: { kind: 'municipality', name: 'Heimdal bydel' },
  'ActorRegistered/citizen': { kind: 'citizen', citizenName: 'Familien Solli' },
  ActorRenamed: { name: 'Bydel Heimdal' },
  ActorErased: { reason: 'Familien ba om det', legalBasis: 'GDPR art. 17' },
  PersonRegistered: { language: 'nb', name: 'Kari Moen' },
  PersonDetailsChanged: { language: 'nn' },
  PersonErased: { reason: 'Hun ba om det', legalBasis: 'GDPR art. 17' },
  PartnershipFounded: {
    name: 'Sammen for Heimdal',
    purpose: 'Familier får hjelp som henger sammen.',
    need: 'De må fortelle alt på nytt hvert sted',
    timeZone: 'Europe/Oslo',
    language: 'nb',
    steeringCaseId: id(2),
  },
  PurposeRestated: { purpose: 'Ingen faller mellom to stoler', why: 'Vi så hva som manglet' },
  ResourcePledged: {
    resourceId: id(80),
    actorId: skole,
    kind: 'premises',
    what: 'Et møterom',
    amount: 'to dager i uka',
    from: '2026-02-01',
    until: '2026-06-30',
  },
  ResourceWithdrawn: { resourceId: id(80), why: 'Rommet pusses opp' },
  RuleAgreed: {
    ruleId: id(80),
    text: 'Vi svarer innen tre dager',
    why: 'Familien venter',
    decisionId: id(70),
  },
  RuleRevised: {
    ruleId: id(80),
    text: 'Vi svarer innen to dager',
    why: 'Tre var for mye',
    decisionId: id(70),
    lessonId: id(80),
  },
  RuleRetired: { ruleId: id(80), why: 'Den gjør seg selv' },
  PracticeSet: { answerWithinWorkingDays: 3, stages: ['Kartlegge', 'Hjelpe'], why: 'Vi vil ha ro' },
  ActorJoined: { actorId: nav },
  ActorLeft: { actorId: nav, why: 'Kontoret legges ned' },
  RepresentativeAppointed: {
    actorId: skole,
    personId: mona,
    function: 'rektor',
    mandate: 'commit',
    timeShare: 20,
  },
  MandateChanged: { actorId: skole, personId: mona, mandate: 'decide', why: 'Styret ga fullmakt' },
  RepresentativeStoodDown: { actorId: skole, personId: mona, successor: kari, why: 'Ny jobb' },
  MemberAdmitted: { personId: mona, role: 'member' },
  MemberRoleChanged: { personId: mona, role: 'coordinator', why: 'Kari slutter' },
  MemberRemoved: { personId: mona, why: 'Ny jobb' },
  ContextDescribed: { actorId: nav, facet: 'incentives', text: 'Vi måles på tid' },
  AmbitionDeclared: { actorId: nav, level: 'co-create', motive: 'own-value', note: 'Vi vil dele makt' },
  GoalConflictSurfaced: { conflictId: id(80), actors: [nav, skole], text: 'Tiden vår går til rapportering' },
  GoalConflictSettled: { conflictId: id(80), how: 'Vi rapporterer sammen' },
  ResultExpected: { ...result, measure: 'Spørre familiene', target: '8 av 10', horizon: 'short' },
  'ResultExpected/long': { ...result, horizon: 'long' },
  ResultObserved: { resultId: id(80), value: '7 av 10', text: 'Flere er fornøyde' },
  DilemmaNamed: { ...dilemma, anchoredBy: [] },
  'DilemmaNamed/anchored': { ...dilemma, anchoredBy: [bydel, skole] },
  LessonNoted: { lessonId: id(80), text: 'Ring først', dimension: 'dialogue', origin: 'inside' },
  'LessonNoted/outside': { lessonId: id(80), text: 'Ring først', origin: 'outside', from: 'Malmö stad' },
  LessonAdopted: { lessonId: id(80), into: 'rule', note: 'Fra i dag' },
  FeedbackGiven: { fromActor: skole, toActor: nav, text: 'Takk for raske svar' },
  HistoryRead: { personId: mona, upToPosition: '12', part: 'rules' },
  ReflectionHeld: { promptId: 'right-help', text: 'Vi må ringe oftere' },
  AssessmentOpened: { closesOn: '2026-03-20', naming: 'open' },
  'AssessmentOpened/anonymous': { closesOn: '2026-03-20', naming: 'anonymous' },
  AssessmentAnswered: {
    personId: mona,
    actorId: skole,
    scores: { potential: 5, dialogue: 7, ambition: 6, responsibility: 4, trust: 8, learning: 5 },
  },
  AssessmentClosed: {},
  ConversationNoted: { dimension: 'trust', text: 'Vi stoler mer på hverandre nå' },
  CaseOpened: {
    partnershipId: id(1),
    kind: 'journey',
    title: 'Solli',
    lifeEvent: 'alvorlig sykt barn',
    need: 'Vi trenger noen som ser alt.',
    responsible: bydel,
    access: 'involved',
  },
  'CaseOpened/initiative': {
    partnershipId: id(1),
    kind: 'initiative',
    title: 'Felles mottak',
    need: 'Én dør inn',
    responsible: bydel,
    access: 'partnership',
  },
  'CaseOpened/steering': {
    partnershipId: id(1),
    kind: 'steering',
    title: 'Styringsgruppen',
    responsible: bydel,
    access: 'partnership',
  },
  ActorInvolved: { actorId: skole, part: 'Skoleplass' },
  ActorStoodDown: { actorId: skole, why: 'Plassen er på plass' },
  NeedExpressed: { by: familie, words: 'Vi trenger å sove.' },
  GoalAgreed: { goalId: id(50), goal: 'Han er på skolen hver dag', responsible: skole },
  'GoalAgreed/together': {
    goalId: id(50),
    goal: 'Han er på skolen hver dag',
    responsible: skole,
    agreedBy: [familie, skole],
  },
  StageEntered: { stage: 'Kartlegging' },
  StepTaken: { activity: 'Ringte legen', personId: mona, channel: 'telefon', note: 'Fikk time' },
  'StepTaken/actor': {
    actorId: skole,
    activity: 'Ringte legen',
    personId: mona,
    channel: 'telefon',
    note: 'Fikk time',
  },
  MeetingHeld: {
    ...meeting,
    actors: [],
    participants: [],
    about: 'skolestart',
    ledBy: mona,
    note: 'Godt møte',
  },
  'MeetingHeld/actors': { ...meeting, about: 'skolestart', ledBy: mona, note: 'Godt møte' },
  'MeetingHeld/participants': { ...meeting, actors: [], about: 'skolestart', ledBy: mona, note: 'Godt møte' },
  ConsentGiven: { consentId: id(50), by: familie, actors: [bydel, skole], scope: 'Helse og skole' },
  ConsentWithdrawn: { consentId: id(50), why: 'Det trengs ikke lenger' },
  LegalBasisRecorded: { basis: 'barnevernsloven § 6-4', note: 'Vurdert av jurist' },
  OutcomeObserved: { ...outcome, kind: 'improvement' },
  'OutcomeObserved/setback': { ...outcome, kind: 'setback' },
  'OutcomeObserved/unintended': { ...outcome, kind: 'unintended' },
  JourneyRated: { ...rated, words: 'Endelig hørte noen på oss.' },
  CaseClosed: { why: 'Målet er nådd', summary: 'Han er på skolen' },
  CaseReopened: { responsible: nav, why: 'Ny situasjon' },
  CaseAccessChanged: { access: 'partnership', why: 'Alle lærer av den' },
  'CaseAccessChanged/involved': { access: 'involved', why: 'Familien ba om det' },
  ConfidentialCaseOpened: {
    personId: kari,
    until: '2026-03-04T16:00:00.000000Z',
    reason: 'Klage fra familien',
  },
  NoteAdded: { noteId: id(50), text: 'Husk tolk' },
  EntryCorrected: { eventId: id(50), field: 'activity', was: 'Ringte', becomes: 'Skrev', why: 'Feil ført' },
  CaseErased: { reason: 'Familien ba om det', legalBasis: 'GDPR art. 17' },
  DecisionProposed: {
    decisionId: id(70),
    level: 'operative',
    question: 'Hvem er kontaktperson?',
    options: ['bydelen', 'skolen'],
  },
  'DecisionProposed/strategic': {
    decisionId: id(70),
    level: 'strategic',
    question: 'Hvem er kontaktperson?',
    options: ['bydelen', 'skolen'],
  },
  PositionStated: { ...read, position: 'consent' },
  'PositionStated/concern': { ...read, position: 'concern' },
  'PositionStated/object': { ...read, position: 'object' },
  'PositionStated/abstain': { ...read, position: 'abstain' },
  DecisionMade: made,
  'DecisionMade/overriding': { ...made, overridden: [nav], overrideReason: 'Familien kan ikke vente' },
  DecisionInterpreted: { ...read, meaning: 'implement' },
  'DecisionInterpreted/prepare': { ...read, meaning: 'prepare' },
  'DecisionInterpreted/first-agreement': { ...read, meaning: 'first-agreement' },
  'DecisionInterpreted/information': { ...read, meaning: 'information' },
  DecisionAnchored: { decisionId: id(70), actorId: skole, on: '2026-03-03', where: 'ledermøtet' },
  DecisionReviewed: { decisionId: id(70), finding: 'Det virker', reviewOn: '2027-03-01' },
  DecisionSuperseded: { decisionId: id(70), by: id(71) },
  DecisionRevocationAsked: { decisionId: id(70), by: nav, why: 'Loven er endret' },
  DecisionRevoked: { decisionId: id(70), why: 'Loven er endret' },
  CommitmentProposed: { ...terms, due: '2026-03-03', proposedBy: skole },
  'CommitmentProposed/conditional': { ...terms, ...condition, proposedBy: skole },
  CommitmentMade: { ...terms, due: '2026-03-03' },
  'CommitmentMade/conditional': {
    ...terms,
    due: '2026-03-03T11:00:00.000000Z',
    condition: { decisionId: id(70) },
  },
  CommitmentAccepted: { ...about, by: nav },
  'CommitmentAccepted/attested': { ...about, by: nav, ...attested },
  CommitmentDeclined: { ...about, why: 'Vi har ingen bolig' },
  'CommitmentDeclined/attested': { ...about, why: 'Vi har ingen bolig', ...attested },
  CommitmentCountered: {
    ...about,
    by: nav,
    what: 'Finne midlertidig bolig',
    due: '2026-03-10',
    why: 'Det går fortere',
  },
  CommitmentActivated: { ...about, due: '2026-03-17' },
  ProgressReported: { ...about, outlook: 'on-track', note: 'Visning i morgen' },
  'ProgressReported/at-risk': { ...about, outlook: 'at-risk', note: 'Få boliger' },
  'ProgressReported/blocked': { ...about, outlook: 'blocked', note: 'Ingen boliger' },
  ChangeProposed: { ...about, by: nav, what: 'Midlertidig bolig', due: '2026-03-10', why: 'Få boliger' },
  ChangeAgreed: { ...about, by: familie, afterDue: false },
  'ChangeAgreed/attested': { ...about, by: familie, afterDue: false, ...attested },
  'ChangeAgreed/after-due': { ...about, by: familie, afterDue: true },
  'ChangeAgreed/attested-after-due': { ...about, by: familie, afterDue: true, ...attested },
  ChangeRefused: { ...about, by: familie, why: 'Vi må ha et sted å bo' },
  FulfilmentReported: {
    ...about,
    at: '2026-03-02T09:00:00.000000Z',
    part: 'whole',
    note: 'Nøklene er levert',
  },
  'FulfilmentReported/partial': {
    ...about,
    at: '2026-03-02T09:00:00.000000Z',
    part: 'partial',
    note: 'Depositum',
  },
  'FulfilmentReported/attested': {
    ...about,
    at: '2026-03-02T09:00:00.000000Z',
    part: 'whole',
    note: 'Nøklene er levert',
    ...attested,
  },
  'FulfilmentReported/attested-partial': {
    ...about,
    at: '2026-03-02T09:00:00.000000Z',
    part: 'partial',
    note: 'Depositum',
    ...attested,
  },
  FulfilmentConfirmed: { ...about, extent: 'whole', words: 'Vi har fått nøklene!' },
  'FulfilmentConfirmed/less': { ...about, extent: 'less-accepted', words: 'Den er liten' },
  'FulfilmentConfirmed/attested': { ...about, extent: 'whole', words: 'Vi har fått nøklene!', ...attested },
  'FulfilmentConfirmed/attested-less': {
    ...about,
    extent: 'less-accepted',
    words: 'Den er liten',
    ...attested,
  },
  FulfilmentDisputed: { ...about, why: 'Vi har ikke fått nøkler' },
  'FulfilmentDisputed/attested': { ...about, why: 'Vi har ikke fått nøkler', ...attested },
  CommitmentReleased: { ...about, why: 'Vi fant noe selv' },
  'CommitmentReleased/attested': { ...about, why: 'Vi fant noe selv', ...attested },
  CommitmentRevoked: { ...about, why: 'Avtalen med utleier røk' },
  CommitmentDeclaredBroken: { ...about, why: 'Tiden gikk', consequence: 'De bor hos mormor' },
  'CommitmentDeclaredBroken/attested': {
    ...about,
    why: 'Tiden gikk',
    consequence: 'De bor hos mormor',
    ...attested,
  },
  CommitmentExpired: { ...about, why: 'Søknaden ble trukket' },
  CommitmentHandedOn: { ...about, toActor: bydel },
  ReleaseAsked: { ...about, why: 'Vi overleverer saken' },
  HandoverProposed: { ...proposal, scope: 'case', answerBy: '2026-03-05' },
  'HandoverProposed/task': { ...proposal, scope: 'task', answerBy: '2026-03-05' },
  ClarificationAsked: { handoverId: id(90), question: 'Trengs tolk?' },
  ClarificationGiven: { handoverId: id(90), answer: 'Ja, tigrinja' },
  HandoverAccepted: { handoverId: id(90), readBack: 'Vi tar bolig og skole', firstContactBy: '2026-03-06' },
  'HandoverAccepted/attested': {
    handoverId: id(90),
    readBack: 'Vi tar bolig og skole',
    firstContactBy: '2026-03-06',
    ...attested,
  },
  HandoverDeclined: { handoverId: id(90), why: 'Ikke vårt område' },
  'HandoverDeclined/attested': { handoverId: id(90), why: 'Ikke vårt område', ...attested },
  HandoverWithdrawn: { handoverId: id(90), why: 'Familien blir boende' },
  HandoverVerified: { handoverId: id(90), right: true },
  'HandoverVerified/missed': { handoverId: id(90), right: false, missed: 'Legetimen i april' },
  HandoverLanded: { handoverId: id(90), firstContactAt: '2026-03-04T09:00:00.000000Z', confirmedBy: familie },
  QuestionAsked: { questionId: id(95), about: id(50), text: 'Hvorfor tre dager?' },
  StatementConfirmed: { eventId: id(99), by: nav, commitmentId: id(60) },
  StatementContested: { eventId: id(99), by: nav, commitmentId: id(60), why: 'Det sa vi ikke' },
  QuestionAnswered: { questionId: id(95), text: 'Det var det alle klarte' },
};

/** A sample as the log would show it. */
export const told = (key: string, data: Told['data'], more: Partial<Told> = {}): Told => ({
  type: key.replace(/\/.*$/, ''),
  stream: `person-${mona}`,
  data,
  meta: {
    recordedAt: '2026-03-02T09:00:00.000000Z',
    occurredAt: '2026-03-02T09:00:00.000000Z',
    recordedBy: mona,
    onBehalfOf: nav,
  },
  ...more,
});

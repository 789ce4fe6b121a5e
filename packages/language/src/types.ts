import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { ActorKind } from '@handslag/domain/actor/events';
import type { Level, Meaning, Stand } from '@handslag/domain/case/decision/events';
import type { CaseAccess, CaseKind } from '@handslag/domain/case/events';
import type {
  ActorCommand,
  AssessmentCommand,
  CaseCommand,
  PartnershipCommand,
  PersonCommand,
} from '@handslag/domain/commands';
import type { Country, Opens } from '@handslag/domain/partnership/legal-basis';
import type { Dimension, Mandate, Role } from '@handslag/domain/partnership/events';
import type { Language } from '@handslag/domain/person/events';
import type { RefusalCode } from '@handslag/domain/refusals';
import type { How, Origin } from '@handslag/domain/word/ground';
import type { PromptId, PromptTheme } from './prompts.ts';

/** A text whose words depend on a number or a choice: an ICU message, compiled. */
export interface Message {
  readonly icu: MessageFormatElement[];
}

/** What is said: words with places in braces, or a message. */
export type Text = string | Message;
export type Page = Readonly<Record<string, Text>>;
/** A page in another language: the same keys, no more and no less. */
export type SamePage<P extends Page> = Readonly<Record<keyof P, Text>>;

type Words<V extends string> = Readonly<Record<V, string>>;

/**
 * What each value of each list is called. Written as they stand alone, with a capital; a sentence lowers it.
 * Verdicts, timings, turning points, what a row waits on and the states of handovers and decisions are the contract's
 * lists: this package may not import it, so a test beside the API compares them.
 */
export interface Labels {
  actorKind: Words<ActorKind>;
  caseKind: Words<CaseKind>;
  access: Words<CaseAccess>;
  role: Words<Role>;
  mandate: Words<Mandate>;
  resourceKind: Words<
    'competence' | 'people' | 'funding' | 'premises' | 'data' | 'mandate' | 'legitimacy' | 'other'
  >;
  facet: Words<
    | 'steering'
    | 'incentives'
    | 'culture'
    | 'guidelines'
    | 'changes'
    | 'competence'
    | 'resources'
    | 'hindrance'
    | 'goal'
  >;
  ambition: Words<'inform' | 'coordinate' | 'cooperate' | 'co-create'>;
  motive: Words<'own-value' | 'legal-duty' | 'expected'>;
  horizon: Words<'short' | 'long'>;
  lessonOrigin: Words<'inside' | 'outside'>;
  adoptedInto: Words<'rule' | 'practice' | 'decision'>;
  dimension: Words<Dimension>;
  naming: Words<'open' | 'anonymous'>;
  outcome: Words<'improvement' | 'setback' | 'unintended'>;
  remainderKind: Words<'commitment' | 'handover'>;
  remainder: Words<'released' | 'revoked' | 'broken' | 'expired' | 'withdrawn' | 'stays'>;
  level: Words<Level>;
  stand: Words<Stand>;
  meaning: Words<Meaning>;
  decisionState: Words<'proposed' | 'made' | 'superseded' | 'revoked'>;
  outlook: Words<'on-track' | 'at-risk' | 'blocked'>;
  evidence: Words<'document' | 'message' | 'observation' | 'other'>;
  part: Words<'whole' | 'partial'>;
  extent: Words<'whole' | 'less-accepted'>;
  verdict: Words<
    | 'pending'
    | 'declined'
    | 'waiting'
    | 'open'
    | 'overdue'
    | 'claimed'
    | 'kept'
    | 'released'
    | 'expired'
    | 'broken'
    | 'contested'
  >;
  timing: Words<'on-time' | 'late'>;
  waitsOn: Words<'proposal' | 'counter' | 'change' | 'report' | 'release'>;
  scope: Words<'case' | 'task'>;
  disposition: Words<'stays' | 'moves' | 'release'>;
  handoverState: Words<'proposed' | 'accepted' | 'declined' | 'withdrawn' | 'verified' | 'landed'>;
  decisionAsk: Words<'position' | 'interpret' | 'anchor' | 'review'>;
  turningPoint: Words<
    | 'founding'
    | 'purpose'
    | 'actor-joined'
    | 'actor-left'
    | 'strategic-decision'
    | 'assessment'
    | 'case-closed'
  >;
  onboardingPart: Words<
    'purpose' | 'people' | 'rules' | 'commitments' | 'decisions' | 'lessons' | 'assessment' | 'next'
  >;
  /** On what an actor's word rests. */
  ground: Words<'own' | 'attested' | 'imported'>;
  /** Whose word an entry is, in short. */
  origin: Words<Origin>;
  /** Whose word an entry is, named: `{actor}`, `{person}`, `{how}` (lowered), `{date}`, `{source}`. */
  originMark: Words<Origin>;
  /** What the actor spoken for may do with what was recorded on its behalf. */
  toldWords: Words<'confirm' | 'contest'>;
  /** How the words that somebody recorded for another were given. */
  how: Words<How>;
  secondYes: Words<'needed' | 'given' | 'refused'>;
  /** Whether it was checked who somebody is. */
  assured: Words<'yes' | 'no'>;
  takesPartAs: Words<'subject' | 'guardian' | 'helper' | 'representative' | 'deputy' | 'invited'>;
  /** Why somebody is in a case. */
  basis: Words<'consent' | 'law' | 'agreement' | 'own'>;
  /** Whose law a legal basis is, what it opens, and whether it can be named. */
  country: Words<Country>;
  basisOpens: Words<Opens>;
  basisStanding: Words<'offered' | 'retired'>;
  /** Who can read an entry. */
  audience: Words<'involved' | 'chosen' | 'partnership' | 'self'>;
  consentTerm: Words<'scope' | 'actors' | 'purpose' | 'until' | 'withdraw'>;
  hidden: Words<'sealed' | 'erased'>;
  language: Words<Language>;
}

export type LabelTable = keyof Labels;
export type Turn = keyof Labels['turningPoint'];
export type VerdictName = keyof Labels['verdict'];

/** The phrases of a commitment's status. `{due}`: a date, `{days}`: «4 dager», `{actor}`: whose answer it waits for. */
export interface VerdictTexts {
  pending: string;
  pendingOn: string;
  declined: string;
  waiting: string;
  openNoDue: string;
  openDue: string;
  overdue: string;
  claimed: string;
  claimedOnTime: string;
  claimedLate: string;
  claimedLateSameDay: string;
  kept: string;
  keptOnTime: string;
  keptLate: string;
  keptLateSameDay: string;
  lessAccepted: string;
  released: string;
  expired: string;
  broken: string;
  contested: string;
  atRisk: string;
  blocked: string;
  waitsForReport: string;
  waitsForChange: string;
  waitsForCounter: string;
  waitsForRelease: string;
  /** For the evaluator: what each verdict means and how it counts. */
  means: Readonly<Record<VerdictName, string>>;
}

/** How chapters of the history are headed, and the three questions that lead it. Source of the questions: Samverkansmodellen. */
export interface HeadingTexts {
  /** `a-case-closed`: where the name of the case is closed to the reader. */
  chapters: Readonly<Record<Turn | 'a-case-closed', string>>;
  questions: Readonly<Record<'origin' | 'development' | 'direction', string>>;
  /** What stands under each question. */
  answers: Readonly<Record<'origin' | 'development' | 'direction', string>>;
}

type Command = CaseCommand | PartnershipCommand | ActorCommand | PersonCommand | AssessmentCommand;
export type CommandName = Command['type'];
type FieldOf<C> = C extends unknown ? keyof C : never;
type FieldName = Exclude<FieldOf<Command>, 'type'>;

/** A field's label, and a line of help where the label is not enough. */
export type FieldText = readonly [label: string, help?: string];

export interface CommandTexts {
  /** What a button or a heading says. */
  names: Readonly<Record<CommandName, string>>;
  fields: Readonly<Record<FieldName, FieldText>>;
  /** Where a field is called otherwise in one command, or stands inside another field: `OpenCase.title`, `evidence.kind`. */
  special: Readonly<Record<`${string}.${string}`, FieldText>>;
}

/** What is asked, in one language; and the assessment's six questions with the ends of their scale. */
export interface Prompts {
  questions: Readonly<Record<PromptId, string>>;
  themes: Readonly<Record<PromptTheme, string>>;
  assessment: Readonly<Record<Dimension, string>>;
  lowest: string;
  highest: string;
}

/** What happened, and what to do now. A place stands in brackets: the same code comes with and without its parameters. */
export type RefusalTexts = Readonly<Record<RefusalCode, string>>;

/**
 * What goes wrong outside the rules: the contract's fault codes, which this package may not import. A test beside the API
 * compares the two lists.
 */
type FaultKey =
  | 'request/invalid'
  | 'request/too-large'
  | 'request/not-json'
  | 'request/wrong-origin'
  | 'request/rate-limited'
  | 'request/no-such-route'
  | 'request/wrong-method'
  | 'session/none'
  | 'session/wrong-credentials'
  | 'session/second-factor'
  | 'session/second-factor-required'
  | 'session/confirm'
  | 'password/weak'
  | 'address/unusable'
  | 'account/exists'
  | 'account/too-many'
  | 'founding/not-yours'
  | 'second-factor/wrong'
  | 'set-up/done'
  | 'link/invalid'
  | 'access/forbidden'
  | 'access/not-found'
  | 'conflict/changed'
  | 'conflict/condition-required'
  | 'idempotency/other-request'
  | 'idempotency/missing'
  | 'server/overloaded'
  | 'server/store-unavailable'
  | 'server/broken';

/** What happened, and what to do now. */
export type FaultTexts = Readonly<Record<FaultKey, string>>;

/** What a form says of one field. */
export interface IssueTexts {
  required: string;
  tooLong: Text;
  tooShort: Text;
  tooSmall: string;
  tooBig: string;
  tooFew: string;
  tooMany: string;
  notANumber: string;
  notWhole: string;
  notAChoice: string;
  unknownField: string;
  notADate: string;
  notATime: string;
  notAnEmail: string;
  notALink: string;
  notATimeZone: string;
  notAnId: string;
  badCharacters: string;
  invalid: string;
}

/** Small words that sentences, dates and times are put together with. `{n}`: a number; `{name}`: a name. */
export interface Phrases {
  /** Where no name is known. */
  anActor: string;
  aPerson: string;
  something: string;
  /** Where the name is erased. */
  erasedActor: string;
  erasedPerson: string;
  /** Where nobody in person recorded it. */
  theSystem: string;
  theImport: string;
  /** What stands in the place of a text that is not open. */
  sealedText: string;
  erasedText: string;
  /** Of an event type that these words do not know yet. */
  unknownEvent: string;
  /** Of a problem whose code these words do not know; and where the server could not be reached. */
  unknownProblem: string;
  unreachable: string;
  /** Who wrote it down, and when. */
  recordedBy: string;
  recordedByFor: string;
  recordedLater: string;
  imported: string;
  corrected: string;
  openingQuote: string;
  closingQuote: string;
  today: string;
  yesterday: string;
  tomorrow: string;
  daysAgo: Text;
  inDays: Text;
  days: Text;
}

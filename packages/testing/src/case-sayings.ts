import type { SaidEvent } from '@handslag/domain/catalogue';
import { CaseCommand } from '@handslag/domain/commands';
import * as fc from 'fast-check';
import * as s from './sample-case.ts';

const one = <T extends string>(...values: T[]) => fc.constantFrom(...values);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const text = fc.constant('Fordi');
const own = one(s.municipality, s.school, s.family);
const actor = fc.oneof({ weight: 9, arbitrary: own }, one(s.clinic, s.library, s.outsider));
const person = one(s.mona, s.siri, s.astrid);
const commitmentId = one(...[200, 201, 202, 203, 204, 205].map(s.testId));
const decisionId = one(s.decision, s.secondDecision);
const handoverId = one(s.offer, s.testId(301));
const noteId = one(s.testId(500), s.testId(501));
const due = fc.option(one('2026-02-20', '2026-03-06', '2026-04-01'), { nil: undefined, freq: 2 });
const attested = fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, fc.constant(true));
const mark = { commitmentId, attested };

const condition = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.record({ commitmentId }) },
  { weight: 1, arbitrary: fc.record({ decisionId, dueWithinDays: maybe(fc.constant(5)) }) },
);
const terms = { commitmentId, debtor: actor, creditor: actor, what: text, due, condition };
const remainders = fc.array(
  fc.record({
    kind: one('commitment', 'handover'),
    id: fc.oneof(commitmentId, handoverId),
    becomes: fc.constantFrom('released', 'revoked', 'expired', 'withdrawn', 'stays'),
  }),
  { maxLength: 4 },
);
const dispositions = fc.uniqueArray(
  fc.record({
    commitmentId,
    disposition: one('stays', 'moves', 'release'),
  }),
  { maxLength: 3, selector: (named) => named.commitmentId },
);
const say = (type: CaseCommand['type'], fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record({ type: fc.constant(type), ...fields });

const ofTheCase = [
  say('OpenCase', {
    partnershipId: fc.constant(s.partnershipId),
    kind: fc.constant('journey'),
    title: text,
    responsible: actor,
    access: fc.constant('involved'),
  }),
  say('InvolveActor', { actorId: actor }),
  say('RecordStep', { activity: text, actorId: maybe(actor) }),
  say('AddNote', { noteId, text }),
  say('AskQuestion', { questionId: noteId, about: one(s.testId(6000), s.testId(6099)), text }),
  say('AnswerQuestion', { questionId: noteId, text }),
] as const;
const ofItsEnds = [
  say('StandDownActor', { actorId: actor }),
  say('CloseCase', { why: text, remainders: maybe(remainders) }),
  say('ReopenCase', { responsible: actor, why: text }),
] as const;
const ofDecisions = [
  say('ProposeDecision', { decisionId, level: fc.constant('operative'), question: text }),
  say('StatePosition', {
    decisionId,
    actorId: actor,
    position: one('consent', 'object'),
  }),
  say('MakeDecision', {
    decisionId,
    title: text,
    what: text,
    decidedBy: fc.array(actor, { minLength: 1, maxLength: 2 }),
    level: one('operative', 'strategic'),
    overrideReason: maybe(text),
  }),
  say('RevokeDecision', { decisionId, why: text }),
] as const;
/** What moves a commitment on; said more often than what ends it. */
const ofTheConversation = [
  say('ProposeCommitment', terms),
  say('AcceptCommitment', mark),
  say('CounterCommitment', { commitmentId, due }),
  say('ProposeChange', { commitmentId, due }),
  say('AgreeChange', mark),
  say('ReportFulfilment', { ...mark, part: one('whole', 'partial') }),
  say('ConfirmFulfilment', { ...mark, extent: one('whole', 'less-accepted') }),
  say('DisputeFulfilment', { ...mark, why: text }),
] as const;
const ofCommitments = [
  say('MakeCommitment', { ...terms, attested }),
  say('DeclineCommitment', mark),
  say('ReleaseCommitment', mark),
  say('RevokeCommitment', { commitmentId, why: text }),
  say('DeclareCommitmentBroken', { ...mark, why: text }),
  say('ExpireCommitment', { commitmentId, why: text }),
  say('HandOnCommitment', { ...mark, toActor: actor }),
] as const;
const ofHandovers = [
  say('ProposeHandover', {
    handoverId,
    from: actor,
    to: actor,
    scope: one('case', 'task'),
    commitments: dispositions,
    situation: text,
  }),
  say('AcceptHandover', { handoverId, readBack: text, attested }),
  say('DeclineHandover', { handoverId, why: text, attested }),
  say('WithdrawHandover', { handoverId, why: text }),
  say('VerifyHandover', { handoverId, right: fc.constant(true) }),
] as const;

const command = fc
  .oneof(
    { weight: 2, arbitrary: fc.oneof(...ofTheCase) },
    { weight: 2, arbitrary: fc.oneof(...ofItsEnds) },
    fc.oneof(...ofDecisions),
    { weight: 6, arbitrary: fc.oneof(...ofCommitments) },
    { weight: 9, arbitrary: fc.oneof(...ofTheConversation) },
    { weight: 4, arbitrary: fc.oneof(...ofHandovers) },
  )
  .map((said) => CaseCommand.parse(said));
/** What stands when a story begins: one commitment of each kind, an offer, and a question that waits for an answer. */
export const beginning: SaidEvent[] = [
  ...s.journey,
  s.raised(),
  s.proposed(),
  s.made({ commitmentId: s.testId(201), creditor: s.school }),
  s.made({ commitmentId: s.testId(202), debtor: s.school }),
  s.reported('whole', s.testId(202)),
  s.made({
    commitmentId: s.testId(203),
    due: undefined,
    condition: { decisionId: s.decision, dueWithinDays: 5 },
  }),
  s.proposed({ commitmentId: s.testId(204), debtor: s.school, condition: { commitmentId: s.testId(202) } }),
  s.offered({
    commitments: [
      { commitmentId: s.testId(201), disposition: 'stays' },
      { commitmentId: s.testId(203), disposition: 'moves' },
    ],
  }),
];
const instant = one('2026-02-10T09:00:00.000000Z', s.MONDAY, '2026-03-09T09:00:00.000000Z');

/** Anything, said by anybody for anybody at some time: most of it is refused. */
export const saying = fc.record({
  command,
  by: fc.oneof({ weight: 6, arbitrary: person }, one(s.kari, s.stranger)),
  onBehalfOf: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, actor),
  recordedAt: one(s.MONDAY, '2026-03-09T09:00:00.000000Z'),
  occurredAt: fc.oneof({ weight: 9, arbitrary: fc.constant(s.MONDAY) }, instant),
  source: fc.oneof({ weight: 30, arbitrary: fc.constant(undefined) }, fc.constant('import' as const)),
});

const mandate = fc.constantFrom('inform' as const, 'commit' as const, 'decide' as const);
const representing = (who: fc.Arbitrary<string>, whom: fc.Arbitrary<string>) =>
  fc.record({ person: who, actor: whom, mandate });

/** Who represents whom with which mandate, and who coordinates: each actor has somebody, and some have more. */
export const memberships = fc.record({
  representatives: fc
    .tuple(
      representing(fc.constant(s.mona), fc.constant(s.municipality)),
      representing(fc.constant(s.siri), fc.constant(s.school)),
      representing(fc.constant(s.astrid), fc.constant(s.family)),
      fc.array(representing(person, own), { maxLength: 2 }),
    )
    .map(([first, second, third, more]) => [...more, first, second, third]),
  coordinators: fc.subarray([s.kari, s.mona, s.siri], { minLength: 1 }),
});

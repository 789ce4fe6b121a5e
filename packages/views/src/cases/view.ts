import { idInStream } from '@handslag/domain/shared/envelope';
import { type FactView, factView } from '../shared/fact-view.ts';

const kept = [
  'CaseOpened',
  'ActorInvolved',
  'ActorStoodDown',
  'StageEntered',
  'ConsentGiven',
  'ConsentWithdrawn',
  'JourneyRated',
  'CaseClosed',
  'CaseReopened',
  'CaseAccessChanged',
  'ConfidentialCaseOpened',
  'StatementContested',
] as const;
export type CaseFactName = (typeof kept)[number];

/** The facts that say how a case stands, beside the handovers that move responsibility. */
export const cases: FactView<CaseFactName> = factView({
  name: 'cases',
  version: 2,
  types: kept,
  thingOf: ({ stream }) => idInStream(stream),
});

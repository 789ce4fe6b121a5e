import {
  mayAdminister,
  mayBreakGlass,
  mayReadCase,
  mayRecordInCase,
  mayRecordInPartnership,
} from '../access/access.ts';
import type { AroundThing } from '../access/gate.ts';
import { viewerIn } from '../access/viewer.ts';
import type { Asker, Closed } from '../shared/decider.ts';
import { accessFacts, knownOf, withBreakGlass } from './access-facts.ts';
import { isPartyTo } from './party.ts';
import type { CaseState } from './state.ts';

/** What a reader needs, who is there by a broken glass alone: to ask what an entry means. */
const ofReaders: ReadonlySet<string> = new Set(['AskQuestion']);

/** Whether somebody may record this in a case, by the policy of access. What is not to be seen is not to be told from nothing. */
export function caseGate(
  commands: readonly { type: string }[],
  state: CaseState,
  asker: Asker,
  { partnership }: AroundThing,
): Closed | undefined {
  // What is imported, and what a rule says, nobody asks for.
  if (asker.source !== undefined) return undefined;
  const viewer = viewerIn(partnership, asker);
  if (viewer.role === undefined) return 'access/not-found';
  const known = knownOf(state);
  if (!known) {
    if (commands[0]?.type !== 'OpenCase') return 'access/not-found';
    return mayRecordInPartnership(viewer) === 'none' ? 'access/forbidden' : undefined;
  }
  const facts = accessFacts(known, viewer, asker.recordedAt);
  const seer = withBreakGlass(viewer, known, asker.recordedAt);
  if (mayRecordInCase(seer, facts)) return undefined;
  if (seer.breakGlass.has(known.id) && commands.every(({ type }) => ofReaders.has(type))) return undefined;
  const ours = known.partnershipId === viewer.partnershipId;
  const answers =
    viewer.role !== 'evaluator' && commands.every((one) => isPartyTo(one, state, viewer.actors));
  if (ours && answers) return undefined;
  if (ours && commands.every(({ type }) => type === 'OpenConfidentialCase') && mayBreakGlass(seer, facts))
    return undefined;
  if (ours && commands.every(({ type }) => type === 'EraseCase') && mayAdminister(viewer)) return undefined;
  return mayReadCase(seer, facts) === 'none' ? 'access/not-found' : 'access/forbidden';
}

import { outcomeHere } from '../conditions.ts';
import { isCoordinator, isImport, type Say, type Situation, refuseOutsiders } from '../situation.ts';
import { isInvolved } from '../state.ts';
import type { SaidData } from '../../catalogue.ts';
import { actorsOf, mandateOf, mayFor } from '../../partnership/mandate.ts';
import { type Decided, decided, refuse } from '../../shared/decided.ts';
import type { Id } from '../../shared/id.ts';
import { refusePastDue } from './speak.ts';

type Terms = SaidData<'CommitmentMade'>;

const refuseCondition = ({ condition, due }: Terms, { state }: Situation): Decided | undefined => {
  if (!condition) return undefined;
  const { commitmentId, decisionId, caseId, dueWithinDays } = condition;
  if (commitmentId === undefined && decisionId === undefined)
    return refuse('commitment/condition-names-nothing');
  if (due !== undefined && dueWithinDays !== undefined) return refuse('commitment/two-due-dates', { due });
  // What stands in another case is judged there; the answer comes as a reaction.
  if (caseId !== undefined && caseId !== state.id) return undefined;
  const unknown = [
    ...(commitmentId !== undefined && !state.commitments.has(commitmentId) ? [commitmentId] : []),
    ...(decisionId !== undefined && !state.decisions.has(decisionId) ? [decisionId] : []),
  ];
  if (unknown.length > 0) return refuse('commitment/condition-unknown', { unknown });
  return outcomeHere(condition, state).outcome === 'hopeless'
    ? refuse('commitment/condition-cannot-come-about')
    : undefined;
};

/** Both are of the partnership, and one at least takes part in the case: to be party to a promise is not to be in it. */
const refuseParties = (situation: Situation, parties: readonly Id[]): Decided | undefined => {
  const { state, partnership } = situation;
  return (
    refuseOutsiders(situation, parties) ??
    (parties.some((actor) => isInvolved(state, partnership, actor)) || isImport(situation)
      ? undefined
      : refuse('case/actor-not-involved', { actors: [...parties] }))
  );
};

const refuseTerms = (terms: Terms, situation: Situation): Decided | undefined => {
  const { commitmentId, debtor, creditor, due } = terms;
  if (situation.state.commitments.has(commitmentId)) return refuse('already-exists', { commitmentId });
  if (debtor === creditor) return refuse('commitment/owes-itself', { actor: debtor });
  return (
    refuseParties(situation, [debtor, creditor]) ??
    refusePastDue(situation, due) ??
    refuseCondition(terms, situation)
  );
};

const termsOf = (command: Say<'MakeCommitment' | 'ProposeCommitment'>): Terms => ({
  commitmentId: command.commitmentId,
  debtor: command.debtor,
  creditor: command.creditor,
  what: command.what,
  due: command.due,
  condition: command.condition,
  decisionId: command.decisionId,
});

/** The actor for whom a proposal is said, where that is plain. */
const proposer = ({ state, circumstance, partnership }: Situation): Id | undefined => {
  if (circumstance.onBehalfOf !== undefined) return circumstance.onBehalfOf;
  const own = actorsOf(partnership, circumstance.by).filter((actor) => isInvolved(state, partnership, actor));
  return own.length === 1 ? own[0] : undefined;
};

const speaksFor = ({ circumstance, partnership }: Situation, actor: Id): boolean =>
  circumstance.onBehalfOf === undefined
    ? mandateOf(partnership, circumstance.by, actor) !== undefined
    : circumstance.onBehalfOf === actor;
const mayBind = (situation: Situation, debtor: Id): boolean =>
  speaksFor(situation, debtor) && mayFor(situation.partnership, situation.circumstance.by, debtor, 'commit');

/** Said by the debtor it binds; by anybody else it is a proposal to the debtor, whatever the verb was. */
export const makeCommitment = (command: Say<'MakeCommitment'>, situation: Situation): Decided => {
  const terms = termsOf(command);
  const refused = refuseTerms(terms, situation);
  if (refused) return refused;
  const { by } = situation.circumstance;
  if (command.attested && !isImport(situation)) {
    if (!isCoordinator(situation)) return refuse('case/only-a-coordinator-attests', { actor: terms.debtor });
    return decided(
      { type: 'CommitmentProposed', data: { ...terms, proposedBy: proposer(situation) } },
      {
        type: 'CommitmentAccepted',
        data: { commitmentId: terms.commitmentId, by: terms.debtor, attestedBy: by },
      },
    );
  }
  return isImport(situation) || mayBind(situation, terms.debtor)
    ? decided({ type: 'CommitmentMade', data: terms })
    : decided({ type: 'CommitmentProposed', data: { ...terms, proposedBy: proposer(situation) } });
};

/** A proposal by the debtor's own representative, with the mandate for it, is a promise. */
export const proposeCommitment = (command: Say<'ProposeCommitment'>, situation: Situation): Decided => {
  const terms = termsOf(command);
  const refused = refuseTerms(terms, situation);
  if (refused) return refused;
  const isOwnWord =
    !isImport(situation) && mayBind(situation, terms.debtor) && proposer(situation) === terms.debtor;
  return isOwnWord
    ? decided({ type: 'CommitmentMade', data: terms })
    : decided({ type: 'CommitmentProposed', data: { ...terms, proposedBy: proposer(situation) } });
};

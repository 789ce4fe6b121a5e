import type { CommitmentCommand } from './commitment/commands.ts';
import type { DecisionCommand } from './decision/commands.ts';
import type { HandoverCommand } from './handover/commands.ts';
import type { Mandate } from '../partnership/events.ts';
import type { BasisCode, LegalBasis } from '../partnership/legal-basis.ts';
import { mandateOf, roleOf } from '../partnership/mandate.ts';
import type { PartnershipState } from '../partnership/state.ts';
import type { QuestionCommand } from './question/commands.ts';
import type { WordCommand } from '../word/commands.ts';
import { isOwnWord, mayVouch } from '../word/grounds.ts';
import type { RefusalCode } from '../refusals.ts';
import type { CommandOf } from '../shared/command-of.ts';
import { type Circumstance, type Decided, type Refusal, refuse } from '../shared/decided.ts';
import type { Id } from '../shared/id.ts';
import type { CaseLifeCommand } from './commands.ts';
import { type CaseState, isInvolved } from './state.ts';

type Reasons = 'why' | 'readBack' | 'situation';
/** What our own rules ask for in words may be missing in what is imported; the rules, not the types, tell the two apart. */
type MayLackReasons<C> = C extends unknown
  ? Omit<C, Reasons> & { [K in Reasons & keyof C]?: C[K] | undefined }
  : never;

/** Everything that can be said in a case: by a person (`CaseCommand`), or by an import, which may lack reasons. */
export type SayableInCase =
  | CaseLifeCommand
  | DecisionCommand
  | QuestionCommand
  | WordCommand
  | MayLackReasons<CommitmentCommand>
  | MayLackReasons<HandoverCommand>;
export type SayableName = SayableInCase['type'];
export type Say<N extends SayableName> = CommandOf<SayableInCase, N>;

/** All that a rule of a case may look at. */
export interface Situation {
  state: CaseState;
  circumstance: Circumstance;
  partnership: PartnershipState;
}

/** What decides one kind of command, and a total table of them. */
export type Rules<N extends SayableName> = {
  readonly [K in N]: (command: Say<K>, situation: Situation) => Decided;
};

export const isImport = ({ circumstance }: Situation): boolean => circumstance.source === 'import';
export const isCoordinator = ({ circumstance, partnership }: Situation): boolean =>
  roleOf(partnership, circumstance.by) === 'coordinator';

interface Speech {
  /** What the person must be allowed to do for the actor. */
  mandate: Mandate;
  /** The refusal when the person does not speak for the actor. */
  otherwise: RefusalCode;
  /** A coordinator vouches for what the actor said. */
  attested?: boolean | undefined;
}
export type Spoken = { ok: true; actor: Id; attestedBy: Id | undefined } | { ok: false; refusal: Refusal };

const no = (code: RefusalCode, params: Refusal['params']): Spoken => ({
  ok: false,
  refusal: { code, params },
});

const vouch = ({ circumstance, partnership, state }: Situation, actor: Id): Spoken =>
  mayVouch(actor, circumstance, partnership, state.responsible)
    ? { ok: true, actor, attestedBy: circumstance.by }
    : no('case/only-a-coordinator-attests', { actor });

/**
 * Whether the person may say this for this actor: as its own word, or vouching for it where it is said how it was given.
 * An import may say what any actor said.
 */
export const speakFor = (situation: Situation, actor: Id, speech: Speech): Spoken => {
  const { circumstance, partnership } = situation;
  const { by, onBehalfOf, how } = circumstance;
  if (isImport(situation)) return { ok: true, actor, attestedBy: undefined };
  if (speech.attested && onBehalfOf !== undefined && onBehalfOf !== actor)
    return no(speech.otherwise, { actor, onBehalfOf });
  if (speech.attested) return vouch(situation, actor);
  if (isOwnWord({ actor, mandate: speech.mandate }, circumstance, partnership))
    return { ok: true, actor, attestedBy: undefined };
  if (how !== undefined && mayVouch(actor, circumstance, partnership, situation.state.responsible))
    return { ok: true, actor, attestedBy: by };
  if (onBehalfOf !== undefined && onBehalfOf !== actor) return no(speech.otherwise, { actor, onBehalfOf });
  const held = mandateOf(partnership, by, actor);
  return held === undefined
    ? no(speech.otherwise, { actor })
    : no('mandate-too-small', { actor, held, needed: speech.mandate });
};

/** As `speakFor`, for what may be written down for an actor: whoever may vouch does so by writing it down. */
export const recordFor = (situation: Situation, actor: Id, speech: Speech): Spoken => {
  const spoken = speakFor(situation, actor, speech);
  if (spoken.ok) return spoken;
  const { circumstance, partnership, state } = situation;
  return mayVouch(actor, circumstance, partnership, state.responsible)
    ? { ok: true, actor, attestedBy: circumstance.by }
    : spoken;
};

/** Refuses when an actor takes no part in the case. An import may name any actor of the partnership. */
export const refuseStrangers = (situation: Situation, actors: readonly Id[]): Decided | undefined => {
  const { state, partnership } = situation;
  const strangers = actors.filter(
    (actor) =>
      !isInvolved(state, partnership, actor) && !(isImport(situation) && partnership.actors.has(actor)),
  );
  return strangers.length > 0 ? refuse('case/actor-not-involved', { actors: strangers }) : undefined;
};

/** Refuses when an actor takes no part in the partnership. */
export const refuseOutsiders = ({ partnership }: Situation, actors: readonly Id[]): Decided | undefined => {
  const outsiders = actors.filter((actor) => !partnership.actors.has(actor));
  return outsiders.length > 0 ? refuse('actor-not-in-partnership', { actors: outsiders }) : undefined;
};

/** What the partnership's list has under the code, while it is offered. */
export const offeredBasis = ({ partnership }: Situation, code: BasisCode): LegalBasis | undefined => {
  const basis = partnership.legalBases.get(code);
  return basis?.standing === 'offered' ? basis : undefined;
};

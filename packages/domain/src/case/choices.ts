import type { z } from 'zod';
import { type Offer, ownOf, SOME_WORDS, SOMETHING_NEW } from '../offer.ts';
import type { Id } from '../shared/id.ts';
import { caseOffers, closing } from './case-offers.ts';
import { isOpen } from './commitment/state.ts';
import { objectors } from './decision/state.ts';
import { outcomeHere } from './conditions.ts';
import type { Remainder } from './events.ts';
import type { Disposition } from './handover/events.ts';
import { type CaseAsker, offersInCase, ownIn } from './offering.ts';
import type { SayableInCase } from './situation.ts';

type Becomes = z.infer<typeof Remainder>['becomes'];
type Disposed = Disposition['disposition'];

/** What the forms of a case may let the person choose, each tried by the rules: no form lists what would be refused. */
export interface CaseChoices {
  /** What can become of each open thing when the case closes, the likeliest first. */
  remainders: { kind: 'commitment' | 'handover'; id: Id; becomes: Becomes[] }[];
  /** What can become of each open promise in a handover by its debtor, the likeliest first, and to whom. */
  dispositions: { commitmentId: Id; disposition: Disposed; to: Id[] }[];
  /** The actors that may hand over the whole case. */
  wholeCase: Id[];
  /** What a promise may wait for. */
  awaited: { commitments: Id[]; decisions: Id[] };
  /** The decisions that a promise may follow from. */
  following: Id[];
  /** The decisions that are made only with a word to those who object. */
  overriding: Id[];
  /** By which decisions each may be replaced. */
  superseding: { decisionId: Id; by: Id[] }[];
}

/** Nothing to choose: for whoever only reads, or looks back. */
export const noChoices: CaseChoices = {
  remainders: [],
  dispositions: [],
  wholeCase: [],
  awaited: { commitments: [], decisions: [] },
  following: [],
  overriding: [],
  superseding: [],
};

// The likeliest first: what waits for something lapses, everything else stays.
const endings: readonly Becomes[] = ['expired', 'stays', 'released', 'revoked', 'broken', 'withdrawn'];
const disposals: readonly Disposed[] = ['moves', 'stays', 'release'];

const remaindersOf = (asker: CaseAsker): CaseChoices['remainders'] => {
  const least = closing(asker);
  const { remainders = [] } = least;
  const closes = (id: Id, becomes: Becomes): boolean => {
    const command: SayableInCase = {
      ...least,
      remainders: remainders.map((one) => (one.id === id ? { ...one, becomes } : one)),
    };
    const voices = ownOf(ownIn(asker));
    return (
      offersInCase(asker, [{ say: 'CloseCase', voices, elseOneself: true, least: () => [command] }]).length >
      0
    );
  };
  return remainders.map(({ kind, id }) => ({
    kind,
    id,
    becomes: endings.filter((becomes) => closes(id, becomes)),
  }));
};

const handingOver = (
  asker: CaseAsker,
  from: Id,
  to: Id,
  disposed: Disposition | undefined,
  scope: 'case' | 'task',
) => {
  const commitments = owedBy(asker, from).map((commitmentId) =>
    commitmentId === disposed?.commitmentId ? disposed : { commitmentId, disposition: 'stays' as const },
  );
  const command: SayableInCase = {
    type: 'ProposeHandover',
    handoverId: SOMETHING_NEW,
    from,
    to,
    scope,
    situation: SOME_WORDS,
    commitments,
  };
  return (
    offersInCase(asker, [{ say: 'ProposeHandover', voices: ownOf([from]), least: () => [command] }]).length >
    0
  );
};

const owedBy = ({ state }: CaseAsker, debtor: Id): Id[] =>
  [...state.commitments.values()].filter((one) => isOpen(one) && one.debtor === debtor).map(({ id }) => id);

const dispositionsOf = (asker: CaseAsker, senders: readonly Id[]): CaseChoices['dispositions'] =>
  senders.flatMap((from) =>
    owedBy(asker, from).flatMap((commitmentId) =>
      disposals.flatMap((disposition) => {
        const to = [...asker.partnership.actors].filter((actor) =>
          handingOver(asker, from, actor, { commitmentId, disposition }, 'task'),
        );
        return to.length === 0 ? [] : [{ commitmentId, disposition, to }];
      }),
    ),
  );

/** Each thing that a promise could be made to wait for, as the rules of a condition see it, and that is not settled yet. */
const awaitedIn = ({ state }: CaseAsker): CaseChoices['awaited'] => ({
  commitments: [...state.commitments.keys()].filter(
    (commitmentId) => outcomeHere({ commitmentId }, state).outcome === 'open',
  ),
  decisions: [...state.decisions.keys()].filter(
    (decisionId) => outcomeHere({ decisionId }, state).outcome === 'open',
  ),
});

const supersedingIn = (asker: CaseAsker): CaseChoices['superseding'] => {
  const all = [...asker.state.decisions.keys()];
  const voices = ownOf(ownIn(asker));
  const may = (decisionId: Id, by: Id): boolean => {
    const command: SayableInCase = { type: 'SupersedeDecision', decisionId, by };
    return (
      offersInCase(asker, [{ say: 'SupersedeDecision', voices, elseOneself: true, least: () => [command] }])
        .length > 0
    );
  };
  return all.flatMap((decisionId) => {
    const by = all.filter((other) => may(decisionId, other));
    return by.length === 0 ? [] : [{ decisionId, by }];
  });
};

/** What the person may choose in the forms of the case, where they may say anything in it at all. */
export const caseChoices = (asker: CaseAsker): CaseChoices => {
  const offers = caseOffers(asker);
  if (offers.length === 0) return noChoices;
  const isOffered = (say: Offer['say']) => offers.some((offer) => offer.say === say);
  const senders = offers.flatMap(({ say, as }) => (say === 'ProposeHandover' && as !== null ? [as] : []));
  return {
    remainders: isOffered('CloseCase') ? remaindersOf(asker) : [],
    dispositions: dispositionsOf(asker, senders),
    wholeCase: senders.filter((from) =>
      [...asker.partnership.actors].some((to) => handingOver(asker, from, to, undefined, 'case')),
    ),
    awaited: awaitedIn(asker),
    following: [...asker.state.decisions.values()]
      .filter(({ status }) => status === 'made')
      .map(({ id }) => id),
    overriding: [...asker.state.decisions.values()]
      .filter((decision) => objectors(decision).length > 0)
      .map(({ id }) => id),
    superseding: supersedingIn(asker),
  };
};

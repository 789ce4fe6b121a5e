import { type Offer, ownOf, type Sayable, SOME_WORDS, toldOf, type Voice } from '../../offer.ts';
import type { Id } from '../../shared/id.ts';
import { type CaseAsker, involvedIn, offersInCase, ownIn } from '../offering.ts';
import type { SayableInCase } from '../situation.ts';
import { type CommitmentState, otherSide } from './state.ts';

const why = SOME_WORDS;
/** Marks what is told, in commands that have a place for it. */
const told = ({ ground }: Voice) => (ground === 'attested' ? { attested: true } : {});

const sayablesOf = (asker: CaseAsker, commitment: CommitmentState): Sayable<SayableInCase>[] => {
  const { id: commitmentId, debtor, creditor } = commitment;
  const mine = ownIn(asker);
  const sides = ownOf(mine.filter((actor) => actor === debtor || actor === creditor));
  const eitherSide = [...sides, ...toldOf([debtor, creditor])];
  const anybody = [...ownOf(mine), ...toldOf(involvedIn(asker))];
  const release: Sayable<SayableInCase> = {
    say: 'ReleaseCommitment',
    voices: eitherSide,
    least: (voice) => [{ type: 'ReleaseCommitment', commitmentId, ...told(voice) }],
  };
  return [
    {
      say: 'AcceptCommitment',
      voices: eitherSide,
      least: (voice) => [{ type: 'AcceptCommitment', commitmentId, ...told(voice) }],
    },
    {
      say: 'CounterCommitment',
      voices: [...sides, ...toldOf([commitment[commitment.turn ?? 'debtor']])],
      least: () => [{ type: 'CounterCommitment', commitmentId, what: SOME_WORDS }],
    },
    {
      say: 'DeclineCommitment',
      voices: eitherSide,
      least: (voice) => [{ type: 'DeclineCommitment', commitmentId, ...told(voice) }],
    },
    {
      say: 'AgreeChange',
      voices: eitherSide,
      least: (voice) => [{ type: 'AgreeChange', commitmentId, ...told(voice) }],
    },
    {
      say: 'RefuseChange',
      voices: [...sides, ...(commitment.change ? toldOf([commitment[otherSide(commitment.change.by)]]) : [])],
      least: () => [{ type: 'RefuseChange', commitmentId }],
    },
    ...(commitment.releaseAsked ? [release] : []),
    {
      say: 'ConfirmFulfilment',
      voices: eitherSide,
      least: (voice) =>
        (['whole', 'less-accepted'] as const).map((extent) => ({
          type: 'ConfirmFulfilment',
          commitmentId,
          extent,
          ...told(voice),
        })),
    },
    {
      say: 'DisputeFulfilment',
      voices: eitherSide,
      least: (voice) => [{ type: 'DisputeFulfilment', commitmentId, why, ...told(voice) }],
    },
    {
      say: 'ReportFulfilment',
      voices: eitherSide,
      least: (voice) => [{ type: 'ReportFulfilment', commitmentId, part: 'whole', ...told(voice) }],
    },
    {
      say: 'ReportProgress',
      voices: [...sides, ...toldOf([debtor])],
      least: () => [{ type: 'ReportProgress', commitmentId, outlook: 'on-track' }],
    },
    {
      say: 'ProposeChange',
      voices: sides,
      least: () => [{ type: 'ProposeChange', commitmentId, what: SOME_WORDS }],
    },
    {
      say: 'DeclareCommitmentBroken',
      voices: eitherSide,
      least: (voice) => [{ type: 'DeclareCommitmentBroken', commitmentId, why, ...told(voice) }],
    },
    {
      say: 'RevokeCommitment',
      voices: sides,
      least: () => [{ type: 'RevokeCommitment', commitmentId, why }],
    },
    ...(commitment.releaseAsked ? [] : [release]),
    {
      say: 'HandOnCommitment',
      voices: anybody,
      least: (voice) =>
        voice.as === null
          ? []
          : [{ type: 'HandOnCommitment', commitmentId, toActor: voice.as, ...told(voice) }],
    },
    {
      say: 'ExpireCommitment',
      voices: sides,
      elseOneself: true,
      least: () => [{ type: 'ExpireCommitment', commitmentId, why }],
    },
  ];
};

/** What the person may say of a commitment, the likeliest first: docs/spec/commitment.md. */
export const commitmentOffers = (asker: CaseAsker, commitmentId: Id): Offer[] => {
  const commitment = asker.state.commitments.get(commitmentId);
  return commitment ? offersInCase(asker, sayablesOf(asker, commitment)) : [];
};

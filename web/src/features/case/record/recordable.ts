import type { CommandName } from '@handslag/contract/form';
import type { Offer } from '@handslag/contract/offer';

export interface Group {
  title: 'often' | 'agree' | 'citizen' | 'caseItself';
  offers: Offer[];
}

/** Where each thing that is said in a case stands in the menu. What may be said, the case itself answers. */
const groups: Readonly<Record<Group['title'], readonly CommandName[]>> = {
  often: ['MakeCommitment', 'ProposeCommitment', 'RecordStep', 'MakeDecision', 'AddNote'],
  agree: ['ProposeHandover', 'RecordMeeting', 'ProposeDecision', 'AgreeGoal'],
  citizen: ['ExpressNeed', 'ObserveOutcome', 'RateJourney', 'GiveConsent', 'InformActor'],
  caseItself: [
    'InvolveActor',
    'EnterStage',
    'RecordLegalBasis',
    'StandDownActor',
    'ChangeCaseAccess',
    'CloseCase',
    'ReopenCase',
  ],
};
const titles = ['often', 'agree', 'citizen', 'caseItself'] as const;

/** What is offered, by group, each thing once. Only a handover is opened for one actor; the other forms ask whose word it is. */
export const recordable = (offers: readonly Offer[]): Group[] =>
  titles
    .map((title) => ({
      title,
      offers: groups[title].flatMap((say) => {
        const offer = offers.find((one) => one.say === say);
        if (offer === undefined) return [];
        return [say === 'ProposeHandover' ? offer : { say, as: null, ground: 'own' as const }];
      }),
    }))
    .filter((group) => group.offers.length > 0);

/** Whether a promise can be said at one press, and as what: the debtor chosen decides whether it binds or asks. */
export const promising = (offers: readonly Offer[]): CommandName | undefined =>
  (['MakeCommitment', 'ProposeCommitment'] as const).find((say) => offers.some((one) => one.say === say));

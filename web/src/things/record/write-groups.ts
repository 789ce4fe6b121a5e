import type { CommandName } from '@handslag/contract/form';
import type { Offer } from '@handslag/contract/offer';

const titles = ['learning', 'assessment', 'foundation', 'people'] as const;

/** Where each thing that is said of the partnership itself stands in the menu. What may be said, the rules answer. */
const groups: Readonly<Record<(typeof titles)[number], readonly CommandName[]>> = {
  learning: [
    'NoteLesson',
    'HoldReflection',
    'GiveFeedback',
    'ObserveResult',
    'NameDilemma',
    'ExpectResult',
    'AdoptLesson',
  ],
  assessment: ['AnswerAssessment', 'NoteConversation', 'OpenAssessment', 'CloseAssessment'],
  foundation: [
    'DeclareAmbition',
    'DescribeContext',
    'SurfaceGoalConflict',
    'SettleGoalConflict',
    'PledgeResource',
    'AgreeRule',
    'SetPractice',
  ],
  people: ['ChangePersonDetails', 'JoinActor', 'RecordActorLeft'],
};

/** What is said of oneself. */
export const mine: ReadonlySet<CommandName> = new Set<CommandName>([
  'AnswerAssessment',
  'ChangePersonDetails',
]);

export interface Group {
  title: (typeof titles)[number];
  of: readonly CommandName[];
}

/** What of these can be written, by group; a group of which nothing is offered is left out. */
export const groupsOf = (offers: readonly Offer[]): Group[] => {
  const said = new Set<CommandName>(offers.map(({ say }) => say));
  return titles
    .map((title) => ({ title, of: groups[title].filter((say) => said.has(say)) }))
    .filter(({ of }) => of.length > 0);
};

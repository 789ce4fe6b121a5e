import type { texts as nb } from '../../nb/pages/found.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  title: 'Start a partnership',
  lead: 'A partnership begins with a need that somebody has, and something you want to bring about together. You can change the words later; the history remembers what you said from the start.',
  name: 'What is the partnership called?',
  need: 'Which need does it start from?',
  needHelp: 'What is hard today, and for whom? Use the citizens’ own words if you can.',
  purpose: 'What do you want to bring about together?',
  own: 'Your own organisation',
  ownHelp: 'It becomes the first actor. You represent it, and may decide on its behalf.',
  actorName: 'Name of the organisation',
  actorKind: 'What kind of organisation?',
  organisationNumber: 'Organisation number',
  function: 'Your position there',
  functionHelp: 'Such as head of unit, family coordinator, general manager.',
  save: 'Start the partnership',
};

import type { Prompts } from '../types.ts';

export const prompts: Prompts = {
  questions: {
    'shared-ground':
      'What do we want together, what do we have to do it with, and how have we agreed to do it?',
    culture:
      'What do we do from day to day that makes it easy to work together, among ourselves and with others?',
    example: 'When did we last show by our own example what good collaboration looks like?',
    unions: 'How are employee representatives let in early enough for it to matter?',
    'going-well': 'Which of the six dimensions are going well right now?',
    'hard-now': 'Which of them do we struggle with?',
    develop: 'What must we do differently from here?',
    'talk-together': 'What could come of talking about this together, rather than each on our own?',
    'why-it-worked': 'What have we achieved, why did it work, and how do we get more of it?',
    'world-changed': 'Has something around us changed so that we should think again?',
    'results-where': 'Where, and for whom, should it be felt that the partnership has worked?',
    'results-how': 'Which of us must do what for that to happen?',
    'organised-for-citizen': 'How should we be organised for the citizen to get the most out of it?',
    'together-with-whom': 'What can we only do together with others, and who are they?',
    'right-help': 'Which ways of working give the right help quickly, when it is needed?',
    'lead-direction': 'Is the direction so clear that people can find the way themselves?',
    'lead-mastery': 'Do those who do the work have room to try, to master it and to decide?',
    'lead-relations': 'Are we equals when we meet, and do people leave with more energy?',
    'lead-openness': 'When did somebody last step outside the usual boundaries, and how did we take it?',
  },
  themes: {
    ground: 'Our ground',
    dimensions: 'The six dimensions',
    results: 'The results we want to see',
    citizen: 'The benefit to the citizen',
    leadership: 'Leading collaboration',
    history: 'The way here',
  },
  assessment: {
    potential: 'How well do we use the knowledge, conditions and resources that each of us brings?',
    dialogue: 'How much do our meetings and conversations give us?',
    ambition: 'How clear is it what we want together, and what each of us wants?',
    responsibility: 'How well do we take responsibility for the whole, also beyond our own tasks?',
    trust: 'How well do we build trust and good relations between us?',
    learning: 'How well do we learn from what we did before, and from others?',
  },
  lowest: 'Not at all',
  highest: 'As good as it gets',
};

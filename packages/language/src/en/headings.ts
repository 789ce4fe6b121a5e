import type { HeadingTexts } from '../headings.ts';

export const headings: HeadingTexts = {
  chapters: {
    founding: 'How {name} began',
    purpose: 'The purpose is put into new words',
    'actor-joined': '{actorId} joins',
    'actor-left': '{actorId} leaves',
    'strategic-decision': 'A decision for all[: {title}]',
    assessment: 'We look at how we work together',
    'case-closed': 'A case is closed',
  },
  questions: {
    origin: 'What did we want when we began?',
    development: 'What has happened since?',
    direction: 'Where are we going now?',
  },
  answers: {
    origin: 'The need and the purpose as they were written at the start.',
    development: 'The turning points, in order.',
    direction:
      'The results we want to see, the decisions to be looked at again, and what is promised from here.',
  },
};

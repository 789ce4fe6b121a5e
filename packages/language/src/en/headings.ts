import type { HeadingTexts } from '../types.ts';

export const headings: HeadingTexts = {
  chapters: {
    founding: 'How {name} began',
    purpose: 'The purpose restated: {purpose}',
    'actor-joined': '{actorId} joins',
    'actor-left': '{actorId} leaves',
    'strategic-decision': 'Strategic decision[: {title}]',
    assessment: 'Self-assessment until {closesOn}',
    'case-closed': 'The case {case} is closed',
    'a-case-closed': 'A case is closed',
  },
  questions: {
    origin: 'What was the idea from the start?',
    development: 'How has it developed?',
    direction: 'Where are we heading?',
  },
  answers: {
    origin: 'The need and the purpose as they were written at the start.',
    development: 'The turning points, in order.',
    direction: 'The results we want to see, the decisions to be reviewed, and what is promised from here.',
  },
};

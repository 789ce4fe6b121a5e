import type { HeadingTexts } from '../headings.ts';

export const headings: HeadingTexts = {
  chapters: {
    founding: 'Så började {name}',
    purpose: 'Syftet får nya ord',
    'actor-joined': '{actorId} går med',
    'actor-left': '{actorId} lämnar',
    'strategic-decision': 'Ett beslut för alla[: {title}]',
    assessment: 'Vi ser på hur vi samverkar',
    'case-closed': 'Ett ärende avslutas',
  },
  questions: {
    origin: 'Vad ville vi när vi började?',
    development: 'Vad har hänt sedan dess?',
    direction: 'Vart går vi nu?',
  },
  answers: {
    origin: 'Behovet och syftet så som de skrevs vid starten.',
    development: 'Vändpunkterna, i ordning.',
    direction: 'Resultaten vi vill se, besluten som ska ses över igen och det som är utlovat framöver.',
  },
};

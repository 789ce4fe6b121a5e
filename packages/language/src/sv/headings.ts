import type { HeadingTexts } from '../types.ts';

export const headings: HeadingTexts = {
  chapters: {
    founding: 'Så började {name}',
    purpose: 'Ny formulering av syftet: {purpose}',
    'actor-joined': '{actorId} går med',
    'actor-left': '{actorId} lämnar',
    'strategic-decision': 'Strategiskt beslut[: {title}]',
    assessment: 'Självskattning till och med {closesOn}',
    'case-closed': 'Ärendet {case} avslutas',
    'a-case-closed': 'Ett ärende avslutas',
  },
  questions: {
    origin: 'Vad var tanken från början?',
    development: 'Hur har det utvecklats?',
    direction: 'Vart är vi på väg?',
  },
  answers: {
    origin: 'Behovet och syftet så som de skrevs vid starten.',
    development: 'Vändpunkterna, i ordning.',
    direction: 'Resultaten vi vill se, besluten som ska ses över och det som är utlovat framöver.',
  },
};

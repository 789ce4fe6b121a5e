import type { HeadingTexts } from '../headings.ts';

export const headings: HeadingTexts = {
  chapters: {
    founding: 'Slik begynte {name}',
    purpose: 'Hensikten får nye ord',
    'actor-joined': '{actorId} blir med',
    'actor-left': '{actorId} går ut',
    'strategic-decision': 'En beslutning for alle[: {title}]',
    assessment: 'Vi ser på hvordan vi samarbeider',
    'case-closed': 'En sak blir avsluttet',
  },
  questions: {
    origin: 'Hva ville vi da vi begynte?',
    development: 'Hva har skjedd siden?',
    direction: 'Hvor går vi nå?',
  },
  answers: {
    origin: 'Behovet og hensikten slik de ble skrevet ved starten.',
    development: 'Vendepunktene, i rekkefølge.',
    direction: 'Resultatene vi vil se, beslutningene som skal ses på igjen, og det som er lovet framover.',
  },
};

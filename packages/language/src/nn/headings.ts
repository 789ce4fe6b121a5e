import type { HeadingTexts } from '../headings.ts';

export const headings: HeadingTexts = {
  chapters: {
    founding: 'Slik byrja {name}',
    purpose: 'Føremålet får nye ord',
    'actor-joined': '{actorId} blir med',
    'actor-left': '{actorId} går ut',
    'strategic-decision': 'Ei avgjerd for alle[: {title}]',
    assessment: 'Vi ser på korleis vi samarbeider',
    'case-closed': 'Ei sak blir avslutta',
  },
  questions: {
    origin: 'Kva ville vi då vi byrja?',
    development: 'Kva har skjedd sidan?',
    direction: 'Kvar går vi no?',
  },
  answers: {
    origin: 'Behovet og føremålet slik dei vart skrivne ved starten.',
    development: 'Vendepunkta, i rekkjefølgje.',
    direction: 'Resultata vi vil sjå, avgjerdene som skal sjåast på igjen, og det som er lova framover.',
  },
};

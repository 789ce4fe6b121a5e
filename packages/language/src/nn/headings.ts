import type { HeadingTexts } from '../types.ts';

export const headings: HeadingTexts = {
  chapters: {
    founding: 'Slik byrja {name}',
    purpose: 'Føremålet på nytt: {purpose}',
    'actor-joined': '{actorId} blir med',
    'actor-left': '{actorId} går ut',
    'strategic-decision': 'Strategisk avgjerd[: {title}]',
    assessment: 'Eigenvurdering fram til {closesOn}',
    'case-closed': 'Saka {case} blir avslutta',
    'a-case-closed': 'Ei sak blir avslutta',
  },
  questions: {
    origin: 'Kva var tanken frå starten?',
    development: 'Korleis har det utvikla seg?',
    direction: 'Kvar er vi på veg?',
  },
  answers: {
    origin: 'Behovet og føremålet slik dei vart skrivne ved starten.',
    development: 'Vendepunkta, i rekkjefølgje.',
    direction: 'Resultata vi vil sjå, avgjerdene som skal vurderast på nytt, og det som er lova framover.',
  },
};

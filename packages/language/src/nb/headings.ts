import type { HeadingTexts } from '../types.ts';

export const headings: HeadingTexts = {
  chapters: {
    founding: 'Slik begynte {name}',
    purpose: 'Hensikten på nytt: {purpose}',
    'actor-joined': '{actorId} blir med',
    'actor-left': '{actorId} går ut',
    'strategic-decision': 'Strategisk beslutning[: {title}]',
    assessment: 'Egenvurdering fram til {closesOn}',
    'case-closed': 'Saken {case} blir avsluttet',
    'a-case-closed': 'En sak blir avsluttet',
  },
  questions: {
    origin: 'Hva var tanken fra starten?',
    development: 'Hvordan har det utviklet seg?',
    direction: 'Hvor er vi på vei?',
  },
  answers: {
    origin: 'Behovet og hensikten slik de ble skrevet ved starten.',
    development: 'Vendepunktene, i rekkefølge.',
    direction:
      'Resultatene vi vil se, beslutningene som skal vurderes på nytt, og det som er lovet framover.',
  },
};

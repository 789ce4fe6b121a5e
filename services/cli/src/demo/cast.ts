import { named } from './act.ts';

/** Who takes part in the story. Everybody and every place is made up. */
export const actors = {
  municipality: { id: named('actor/kommune'), name: 'Elvebyen kommune', kind: 'municipality' },
  nav: { id: named('actor/nav'), name: 'Nav Elvebyen', kind: 'state-agency' },
  bup: { id: named('actor/bup'), name: 'Fjordhelse, BUP Elvebyen', kind: 'health-authority' },
  school: { id: named('actor/skole'), name: 'Solvang skole', kind: 'education' },
  volunteers: { id: named('actor/moteplassen'), name: 'Møteplassen', kind: 'voluntary' },
  youthHouse: { id: named('actor/ungdomshuset'), name: 'Ungdomshuset', kind: 'voluntary' },
  family: { id: named('actor/familien'), name: 'Amina og Elias', kind: 'citizen' },
  formerFamily: { id: named('actor/tidligere-familie'), name: 'En familie som har flyttet', kind: 'citizen' },
} as const;
export type ActorKey = keyof typeof actors;

export const persons = {
  kari: {
    id: named('person/kari'),
    name: 'Kari Nygård',
    email: 'kari@elvebyen.example',
    role: 'coordinator',
    for: 'municipality',
    function: 'Koordinator for familieteamet',
    mandate: 'decide',
  },
  jonas: {
    id: named('person/jonas'),
    name: 'Jonas Berg',
    email: 'jonas@nav.example',
    role: 'member',
    for: 'nav',
    function: 'Veileder',
    mandate: 'commit',
  },
  solveig: {
    id: named('person/solveig'),
    name: 'Solveig Haugen',
    email: 'solveig@nav.example',
    role: 'member',
    for: 'nav',
    function: 'Avdelingsleder',
    mandate: 'decide',
  },
  aisha: {
    id: named('person/aisha'),
    name: 'Aisha Rahman',
    email: 'aisha@fjordhelse.example',
    role: 'member',
    for: 'bup',
    function: 'Psykologspesialist',
    mandate: 'decide',
  },
  lise: {
    id: named('person/lise'),
    name: 'Lise Dahl',
    email: 'lise@solvang.example',
    role: 'member',
    for: 'school',
    function: 'Rektor',
    mandate: 'decide',
  },
  marit: {
    id: named('person/marit'),
    name: 'Marit Sollie',
    email: 'marit@moteplassen.example',
    role: 'member',
    for: 'volunteers',
    function: 'Daglig leder',
    mandate: 'commit',
  },
  petter: {
    id: named('person/petter'),
    name: 'Petter Vik',
    email: 'petter@ungdomshuset.example',
    role: 'member',
    for: 'youthHouse',
    function: 'Leder',
    mandate: 'commit',
  },
  amina: {
    id: named('person/amina'),
    name: 'Amina',
    email: 'amina@familien.example',
    role: 'participant',
    for: 'family',
    function: 'Mor',
    mandate: 'decide',
  },
  eivind: {
    id: named('person/eivind'),
    name: 'Eivind Lund',
    email: 'eivind@evaluering.example',
    role: 'evaluator',
  },
} as const;
export type PersonKey = keyof typeof persons;

export const partnershipId = named('partnership/elvebyen');
export const steeringCaseId = named('case/styring');
export const journeyId = named('case/familien');
export const initiativeId = named('case/en-dor-inn');
export const formerCaseId = named('case/tidligere-familie');
export const assessmentIds = [named('assessment/1'), named('assessment/2')] as const;

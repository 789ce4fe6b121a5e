import type { Page } from '../../types.ts';

/** Founding a partnership. */
export const texts = {
  title: 'Start et samarbeid',
  lead: 'Et samarbeid begynner med et behov noen har, og noe dere vil få til sammen. Du kan endre ordene senere; historien husker hva dere sa fra start.',
  name: 'Hva heter samarbeidet?',
  need: 'Hvilket behov er utgangspunktet?',
  needHelp: 'Hva er vanskelig i dag, og for hvem? Bruk gjerne innbyggernes egne ord.',
  purpose: 'Hva vil dere få til sammen?',
  own: 'Din egen virksomhet',
  ownHelp: 'Den blir den første aktøren. Du representerer den og kan beslutte på dens vegne.',
  actorName: 'Navn på virksomheten',
  actorKind: 'Hva slags virksomhet?',
  organisationNumber: 'Organisasjonsnummer',
  function: 'Stillingen din der',
  functionHelp: 'For eksempel enhetsleder, familiekoordinator, daglig leder.',
  save: 'Start samarbeidet',
} satisfies Page;

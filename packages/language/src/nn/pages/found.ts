import type { texts as nb } from '../../nb/pages/found.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  title: 'Start eit samarbeid',
  lead: 'Eit samarbeid byrjar med eit behov nokon har, og noko de vil få til saman. Du kan endre orda seinare; historia hugsar kva de sa frå starten.',
  name: 'Kva heiter samarbeidet?',
  need: 'Kva behov er utgangspunktet?',
  needHelp: 'Kva er vanskeleg i dag, og for kven? Bruk gjerne orda til innbyggjarane sjølve.',
  purpose: 'Kva vil de få til saman?',
  own: 'Di eiga verksemd',
  ownHelp: 'Ho blir den første aktøren. Du representerer ho og kan ta avgjerder på vegner av ho.',
  actorName: 'Namn på verksemda',
  actorKind: 'Kva slags verksemd?',
  organisationNumber: 'Organisasjonsnummer',
  function: 'Stillinga di der',
  functionHelp: 'Til dømes einingsleiar, familiekoordinator, dagleg leiar.',
  save: 'Start samarbeidet',
};

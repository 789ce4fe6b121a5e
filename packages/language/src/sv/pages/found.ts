import type { texts as nb } from '../../nb/pages/found.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  title: 'Starta ett samarbete',
  lead: 'Ett samarbete börjar med ett behov som någon har, och något ni vill uppnå tillsammans. Du kan ändra orden senare; historiken visar vad ni sa från början.',
  name: 'Vad heter samarbetet?',
  need: 'Vilket behov är utgångspunkten?',
  needHelp: 'Vad är svårt i dag, och för vem? Använd gärna invånarnas egna ord.',
  purpose: 'Vad vill ni uppnå tillsammans?',
  own: 'Din egen organisation',
  ownHelp: 'Den blir den första aktören. Du representerar den och kan besluta för dess räkning.',
  actorName: 'Organisationens namn',
  actorKind: 'Vilken sorts organisation?',
  organisationNumber: 'Organisationsnummer',
  function: 'Din befattning där',
  functionHelp: 'Till exempel enhetschef, familjesamordnare, verksamhetschef.',
  save: 'Starta samarbetet',
};

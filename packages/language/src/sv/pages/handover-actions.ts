import type { texts as nb } from '../../nb/pages/handover-actions.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  proposeLead:
    'Ansvaret ligger kvar hos er tills den andra har tagit emot. Berätta det de behöver för att kunna fortsätta.',
  acceptLead: 'Säg med egna ord vad ni tar emot. Då ser {from} om något har gått förlorat på vägen.',
  comesWith: 'Löftena som följer med, och som ni då har gett',
  verifyLead: 'Så förstod {to} det. Stämmer det?',
  landed: 'Bekräfta att invånaren har fått kontakt',
  landedLead: 'Invånaren har mött den nya ansvariga. Då är överlämningen i mål.',
  to: 'Till vem?',
  scope: 'Vad överlämnas?',
  situation: 'Situationen: vad gäller det?',
  background: 'Bakgrunden: vad har hänt hittills?',
  assessment: 'Bedömningen: vad anser ni om det?',
  recommendation: 'Rekommendationen: vad bör hända nu?',
  answerBy: 'Svar senast',
  commitments: 'Vad händer med era löften?',
  disposition: '”{what}”, lovat till {creditor}',
  readBack: 'Detta har vi tagit emot',
  missed: 'Vad gick förlorat eller missförstods?',
  asked: 'Frågan:',
  toCase: 'Till ärendet',
};

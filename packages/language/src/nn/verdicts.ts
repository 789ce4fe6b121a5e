import type { VerdictTexts } from '../verdicts.ts';

export const verdicts: VerdictTexts = {
  pending: 'Foreslått, ikkje svara på enno',
  pendingOn: 'Ventar på svar frå {actor}',
  declined: 'Svaret var nei',
  waiting: 'Ventar på at noko anna skal kome på plass',
  openNoDue: 'Går føre seg, utan frist',
  openDue: 'Skal vere gjort innan {due}',
  overdue: 'Skulle vore gjort {due}',
  claimed: 'Meldt gjort',
  claimedOnTime: 'Meldt gjort i tide',
  claimedLate: 'Meldt gjort {days} etter fristen',
  claimedLateSameDay: 'Meldt gjort rett etter fristen',
  kept: 'Gjort',
  keptOnTime: 'Gjort i tide',
  keptLate: 'Gjort {days} etter fristen',
  keptLateSameDay: 'Gjort rett etter fristen',
  lessAccepted: 'Mindre enn lova, men godteke',
  released: 'Gjeld ikkje lenger, etter ønske frå den som fekk lovnaden',
  expired: 'Fall bort, for det ho venta på, kom ikkje',
  broken: 'Vart ikkje halden',
  atRisk: 'Kan bli forseinka',
  blocked: 'Noko står i vegen',
  waitsForReport: 'Ventar på stadfesting frå {actor}',
  waitsForChange: 'Ventar på svar frå {actor} om ei endring',
  waitsForCounter: 'Ventar på svar frå {actor} på eit motframlegg',
  waitsForRelease: 'Ventar på svar frå {actor} om lovnaden kan sleppast',
  means: {
    pending: 'Foreslått, men ikkje svara på. Bind ingen og blir ikkje talt.',
    declined: 'Det vart svara nei før det batt nokon. Blir ikkje talt mot den som sa nei.',
    waiting: 'Bindande, men noko anna må vere på plass først. Blir ikkje talt enno.',
    open: 'Bindande, og fristen er ikkje ute, eller det er ingen frist. Blir ikkje talt enno.',
    overdue:
      'Fristen er ute, og det er ikkje meldt gjort, eller nokon er usamd i meldinga. Blir talt som ikkje halden så langt.',
    claimed:
      'Den som lova, har meldt at det er gjort. Den som fekk lovnaden, har ikkje svara. Blir ikkje talt som halden enno.',
    kept: 'Den som fekk lovnaden, har stadfesta at det er gjort. «I tide» blir rekna mot fristen som galdt då det vart gjort.',
    released: 'Den som fekk lovnaden, sa at han ikkje lenger gjeld. Blir ikkje talt.',
    expired: 'Det som skulle vere på plass først, kom ikkje. Ingen har skuld, og det blir ikkje talt.',
    broken:
      'Den som lova, trekte lovnaden tilbake, eller den som fekk han, slo fast at han ikkje vart halden.',
  },
};

import type { Prompts } from '../types.ts';

export const prompts: Prompts = {
  questions: {
    'shared-ground':
      'Hva vil vi sammen, hva har vi å gjøre det med, og hvordan har vi blitt enige om å gjøre det?',
    culture: 'Hva gjør vi til daglig som gjør det lett å samarbeide, hos oss selv og med andre?',
    example: 'Når viste vi selv sist hvordan godt samarbeid ser ut?',
    unions: 'Hvordan får tillitsvalgte være med så tidlig at det betyr noe?',
    'going-well': 'Hvilke av de seks dimensjonene går det godt med akkurat nå?',
    'hard-now': 'Hvilke av dem strever vi med?',
    develop: 'Hva må vi gjøre annerledes framover?',
    'talk-together': 'Hva kan komme ut av å snakke om dette sammen, i stedet for hver for oss?',
    'why-it-worked': 'Hva har vi fått til, hvorfor gikk det, og hvordan får vi mer av det?',
    'world-changed': 'Har noe rundt oss endret seg, slik at vi bør tenke nytt?',
    'results-where': 'Hvor, og for hvem, skal vi merke at samarbeidet har virket?',
    'results-how': 'Hvem av oss må gjøre hva for at det skal skje?',
    'organised-for-citizen': 'Hvordan bør vi være organisert for at innbyggeren skal få mest igjen for det?',
    'together-with-whom': 'Hva får vi bare til sammen med andre, og hvem er de?',
    'right-help': 'Hvilke måter å arbeide på gir rett hjelp raskt, når den trengs?',
    'lead-direction': 'Er retningen så tydelig at alle kan finne veien selv?',
    'lead-mastery': 'Har de som gjør jobben, rom til å prøve, mestre og velge selv?',
    'lead-relations': 'Er vi likeverdige når vi møtes, og går alle derfra med mer krefter?',
    'lead-openness': 'Når gikk noen sist utenfor de vante grensene, og hvordan tok vi det imot?',
  },
  themes: {
    ground: 'Grunnlaget vårt',
    dimensions: 'De seks dimensjonene',
    results: 'Resultatene vi vil se',
    citizen: 'Nytten for innbyggeren',
    leadership: 'Å lede samarbeid',
    history: 'Veien hit',
  },
  assessment: {
    potential: 'Hvor godt bruker vi det hver av oss har med seg av kunnskap, rammer og ressurser?',
    dialogue: 'Hvor mye gir møtene og samtalene våre?',
    ambition: 'Hvor klart er det hva vi vil sammen, og hva hver av oss vil?',
    responsibility: 'Hvor godt tar vi ansvar for helheten, også ut over våre egne oppgaver?',
    trust: 'Hvor godt bygger vi tillit og gode forhold mellom oss?',
    learning: 'Hvor godt lærer vi av det vi har gjort før, og av andre?',
  },
  lowest: 'Ikke i det hele tatt',
  highest: 'Så godt det kan bli',
};

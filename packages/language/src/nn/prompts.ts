import type { Prompts } from '../types.ts';

export const prompts: Prompts = {
  questions: {
    'shared-ground':
      'Kva vil vi saman, kva har vi å gjere det med, og korleis har vi vorte einige om å gjere det?',
    culture: 'Kva gjer vi til dagleg som gjer det lett å samarbeide, hos oss sjølve og med andre?',
    example: 'Når viste vi sjølve sist korleis godt samarbeid ser ut?',
    unions: 'Korleis får tillitsvalde vere med så tidleg at det betyr noko?',
    'going-well': 'Kva for nokre av dei seks dimensjonane går det godt med akkurat no?',
    'hard-now': 'Kva for nokre av dei strevar vi med?',
    develop: 'Kva må vi gjere annleis framover?',
    'talk-together': 'Kva kan kome ut av å snakke om dette saman, i staden for kvar for oss?',
    'why-it-worked': 'Kva har vi fått til, kvifor gjekk det, og korleis får vi meir av det?',
    'world-changed': 'Har noko rundt oss endra seg, slik at vi bør tenkje nytt?',
    'results-where': 'Kvar, og for kven, skal vi merke at samarbeidet har verka?',
    'results-how': 'Kven av oss må gjere kva for at det skal skje?',
    'organised-for-citizen': 'Korleis bør vi vere organiserte for at innbyggjaren skal få mest att for det?',
    'together-with-whom': 'Kva får vi berre til saman med andre, og kven er dei?',
    'right-help': 'Kva måtar å arbeide på gir rett hjelp raskt, når ho trengst?',
    'lead-direction': 'Er retninga så tydeleg at alle kan finne vegen sjølve?',
    'lead-mastery': 'Har dei som gjer jobben, rom til å prøve, meistre og bestemme?',
    'lead-relations': 'Er vi likeverdige når vi møtest, og går alle derifrå med meir krefter?',
    'lead-openness': 'Når gjekk nokon sist utanfor dei vande grensene, og korleis tok vi det imot?',
  },
  themes: {
    ground: 'Grunnlaget vårt',
    dimensions: 'Dei seks dimensjonane',
    results: 'Resultata vi vil sjå',
    citizen: 'Nytta for innbyggjaren',
    leadership: 'Å leie samarbeid',
    history: 'Vegen hit',
  },
  assessment: {
    potential: 'Kor godt brukar vi det kvar av oss har med seg av kunnskap, rammer og ressursar?',
    dialogue: 'Kor mykje gir møta og samtalane våre?',
    ambition: 'Kor klart er det kva vi vil saman, og kva kvar av oss vil?',
    responsibility: 'Kor godt tek vi ansvar for heilskapen, også ut over våre eigne oppgåver?',
    trust: 'Kor godt byggjer vi tillit og gode forhold mellom oss?',
    learning: 'Kor godt lærer vi av det vi har gjort før, og av andre?',
  },
  lowest: 'Ikkje i det heile',
  highest: 'Så godt det kan bli',
};

import type { Prompts } from '../types.ts';

export const prompts: Prompts = {
  questions: {
    'shared-ground':
      'Vad vill vi tillsammans, vad har vi att göra det med och hur har vi enats om att göra det?',
    culture: 'Vad gör vi till vardags som gör det lätt att samarbeta, hos oss själva och med andra?',
    example: 'När visade vi senast själva hur ett gott samarbete ser ut?',
    unions: 'Hur får de fackliga ombuden vara med så tidigt att det spelar roll?',
    'going-well': 'Vilka av de sex dimensionerna går bra just nu?',
    'hard-now': 'Vilka av dem kämpar vi med?',
    develop: 'Vad måste vi göra annorlunda framöver?',
    'talk-together': 'Vad kan det ge att vi talar om det här tillsammans i stället för var för sig?',
    'why-it-worked': 'Vad har vi åstadkommit, varför gick det och hur får vi mer av det?',
    'world-changed': 'Har något omkring oss ändrats så att vi bör tänka om?',
    'results-where': 'Var, och för vem, ska det märkas att samarbetet har gjort nytta?',
    'results-how': 'Vem av oss måste göra vad för att det ska hända?',
    'organised-for-citizen': 'Hur bör vi vara organiserade för att invånaren ska få ut mest av det?',
    'together-with-whom': 'Vad klarar vi bara tillsammans med andra, och vilka är de?',
    'right-help': 'Vilka sätt att arbeta ger rätt hjälp snabbt, när den behövs?',
    'lead-direction': 'Är riktningen så tydlig att människor kan hitta vägen själva?',
    'lead-mastery': 'Har de som gör jobbet utrymme att pröva, klara av och bestämma?',
    'lead-relations': 'Är vi jämbördiga när vi träffas, och går människor därifrån med mer kraft?',
    'lead-openness': 'När gick någon senast utanför de vanliga gränserna, och hur tog vi emot det?',
  },
  themes: {
    ground: 'Vår grund',
    dimensions: 'De sex dimensionerna',
    results: 'Resultaten vi vill se',
    citizen: 'Nyttan för invånaren',
    leadership: 'Att leda samverkan',
    history: 'Vägen hit',
  },
  assessment: {
    potential: 'Hur bra använder vi den kunskap, de ramar och de resurser som var och en av oss har med sig?',
    dialogue: 'Hur mycket ger våra möten och samtal?',
    ambition: 'Hur klart är det vad vi vill tillsammans, och vad var och en av oss vill?',
    responsibility: 'Hur bra tar vi ansvar för helheten, även utöver våra egna uppgifter?',
    trust: 'Hur bra bygger vi tillit och goda relationer mellan oss?',
    learning: 'Hur bra lär vi av det vi har gjort förut, och av andra?',
  },
  lowest: 'Inte alls',
  highest: 'Så bra det kan bli',
};

import { type Act, type Calendar, named } from '../act.ts';
import { actors } from '../cast.ts';
import { inPartnership, tellerOf } from '../speak.ts';

const { municipality, nav, bup } = actors;

/** Each actor shows what shapes it, how far it wants to go, and where goals collide. */
export const gettingToKnow = (calendar: Calendar): Act[] => {
  const say = tellerOf(calendar, inPartnership);
  return [
    say(-179, '10:00', 'kari', {
      type: 'DescribeContext',
      actorId: municipality.id,
      facet: 'steering',
      text: 'Vi styres av budsjettet for hvert år, og av meldinger med frist.',
    }),
    say(-179, '10:20', 'jonas', {
      type: 'DescribeContext',
      actorId: nav.id,
      facet: 'guidelines',
      text: 'Vi må behandle søknader i den rekkefølgen de kommer.',
    }),
    say(-179, '10:40', 'aisha', {
      type: 'DescribeContext',
      actorId: bup.id,
      facet: 'hindrance',
      text: 'Vi måles på ventetid til første time, ikke på det som skjer etterpå.',
    }),
    say(-178, '09:00', 'kari', {
      type: 'DeclareAmbition',
      actorId: municipality.id,
      level: 'co-create',
      motive: 'own-value',
      note: 'Vi vil at familiene skal være med på å forme tilbudet.',
    }),
    say(-178, '09:10', 'jonas', {
      type: 'DeclareAmbition',
      actorId: nav.id,
      level: 'coordinate',
      motive: 'legal-duty',
    }),
    say(-178, '09:20', 'aisha', {
      type: 'DeclareAmbition',
      actorId: bup.id,
      level: 'cooperate',
      motive: 'expected',
    }),
    say(-177, '13:00', 'aisha', {
      type: 'SurfaceGoalConflict',
      conflictId: named('conflict/ventetid'),
      actors: [bup.id, municipality.id],
      text: 'Kravet om kort ventetid gjør at vi avslutter før skolen er med.',
    }),
    say(-177, '14:00', 'kari', {
      type: 'ExpectResult',
      resultId: named('result/skole'),
      whereAndWithWhom: 'Hos barna: de er på skolen de fleste dagene.',
      byWhomAndHow: 'Skolen og familien lager planen, vi andre bærer den.',
      measure: 'Dager på skolen i en måned',
      target: '18 av 20',
      horizon: 'short',
    }),
    say(-177, '14:20', 'kari', {
      type: 'NameDilemma',
      dilemmaId: named('dilemma/tempo'),
      oneSide: 'Å gi hjelp fort',
      otherSide: 'Å la familien bestemme takten',
      balance: 'Vi begynner med det familien ber om, og sier fra når noe haster.',
      anchoredBy: [municipality.id, nav.id],
    }),
  ];
};

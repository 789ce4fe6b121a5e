import { type Act, type Calendar, named } from '../act.ts';
import { actors, journeyId } from '../cast.ts';
import { inCase, tellerOf } from '../speak.ts';
import { promise } from './things.ts';

const { municipality, nav, bup, volunteers, family } = actors;

/** A hard summer: promises late, declined, revoked, disputed. */
export const summer = (calendar: Calendar): Act[] => {
  const { on } = calendar;
  const say = tellerOf(calendar, inCase(journeyId));
  return [
    say(
      -137,
      '11:00',
      'kari',
      { type: 'InvolveActor', actorId: volunteers.id, part: 'Fritid' },
      { type: 'EnterStage', stage: 'Gjøre' },
    ),
    say(-136, '12:00', 'amina', {
      type: 'GiveConsent',
      consentId: named('consent/fritid'),
      by: family.id,
      actors: [volunteers.id, bup.id],
      scope: 'Dere kan vite hvilke dager Elias trenger følge, og hvordan han sover.',
    }),
    say(
      -135,
      '13:00',
      'marit',
      {
        type: 'MakeCommitment',
        commitmentId: promise.friend,
        debtor: volunteers.id,
        creditor: family.id,
        what: 'Finne en voksen som følger Elias til fotballen',
        due: on(-121),
      },
      {
        type: 'MakeCommitment',
        commitmentId: promise.driver,
        debtor: volunteers.id,
        creditor: family.id,
        what: 'Kjøre familien til svømmehallen i ferien',
        due: on(-95),
      },
    ),
    say(-134, '09:00', 'kari', {
      type: 'ProposeCommitment',
      commitmentId: promise.letter,
      debtor: nav.id,
      creditor: municipality.id,
      what: 'Skrive et felles brev til alle familiene',
      due: on(-110),
    }),
    say(-133, '09:00', 'jonas', {
      type: 'DeclineCommitment',
      commitmentId: promise.letter,
      why: 'Brevet bør komme fra koordinatoren, ikke fra oss.',
    }),
    say(
      -132,
      '14:00',
      'kari',
      {
        type: 'MakeCommitment',
        commitmentId: promise.course,
        debtor: municipality.id,
        creditor: family.id,
        what: 'Gi Amina plass på foreldrekurset',
        condition: { commitmentId: promise.report, dueWithinDays: 60 },
      },
      {
        type: 'MakeCommitment',
        commitmentId: promise.note,
        debtor: municipality.id,
        creditor: family.id,
        what: 'Skrive ned avtalene i en bok som ligger hjemme hos familien',
        due: on(-20),
      },
    ),
    say(-126, '10:00', 'jonas', {
      type: 'MakeCommitment',
      commitmentId: promise.money,
      debtor: nav.id,
      creditor: family.id,
      what: 'Behandle søknaden om supplerende stønad',
      due: on(-98),
    }),
    say(-112, '15:00', 'marit', {
      type: 'ReportFulfilment',
      commitmentId: promise.friend,
      part: 'whole',
      note: 'Ola fra Møteplassen har fulgt Elias to ganger.',
      at: calendar.at(-113, '18:00'),
    }),
    say(-111, '18:00', 'amina', {
      type: 'ConfirmFulfilment',
      commitmentId: promise.friend,
      extent: 'whole',
      words: 'Det tok tid, men nå spør Elias om det er onsdag snart.',
    }),
    say(-108, '10:00', 'marit', {
      type: 'RevokeCommitment',
      commitmentId: promise.driver,
      why: 'Vi mistet sjåføren vår og fant ingen ny.',
    }),
    say(-104, '09:00', 'aisha', {
      type: 'ReportFulfilment',
      commitmentId: promise.report,
      part: 'partial',
      note: 'Første del av utredningen er ferdig.',
    }),
    say(-102, '10:00', 'kari', {
      type: 'DisputeFulfilment',
      commitmentId: promise.report,
      why: 'Familien har ikke fått vite hva dere fant.',
    }),
    // Given for as long as it was needed: it has come to its end.
    say(-100, '18:00', 'amina', {
      type: 'GiveConsent',
      consentId: named('consent/ferie'),
      by: family.id,
      actors: [nav.id],
      scope: 'Jonas kan vite når Elias er hos besteforeldrene, så pengene kommer i rett uke.',
      until: on(-60),
    }),
    say(-96, '11:00', 'jonas', {
      type: 'ProposeChange',
      commitmentId: promise.money,
      due: on(-60),
      why: 'Ferieavvikling hos oss.',
    }),
    say(-95, '12:00', 'amina', {
      type: 'RefuseChange',
      commitmentId: promise.money,
      why: 'Vi har ventet siden mai.',
    }),
    say(-93, '13:00', 'aisha', {
      type: 'ReportFulfilment',
      commitmentId: promise.report,
      part: 'whole',
      note: 'Gjennomgått med Amina, og oppsummert for kommunen.',
    }),
    say(-92, '14:00', 'kari', {
      type: 'ConfirmFulfilment',
      commitmentId: promise.report,
      extent: 'less-accepted',
      words: 'Vi fikk det viktigste. Resten trenger vi ikke.',
    }),
    say(-91, '11:00', 'kari', {
      type: 'InformActor',
      actorId: family.id,
      channel: 'telefon',
      text: 'Skolen vet at Elias trenger ro om morgenen. Jonas ringer dere på torsdag.',
    }),
    say(-90, '10:00', 'amina', {
      type: 'ObserveOutcome',
      outcomeId: named('outcome/sovn'),
      kind: 'setback',
      area: 'Helse',
      seenBy: family.id,
      words: 'Elias sov dårligere i ukene med mange prøver.',
    }),
  ];
};

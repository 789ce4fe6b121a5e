import { type Act, type Calendar, named } from '../act.ts';
import { actors, initiativeId, partnershipId } from '../cast.ts';
import { inCase, tellerOf } from '../speak.ts';

const { municipality, nav, bup, school, volunteers, youthHouse } = actors;
const decision = {
  form: named('decision/skjema'),
  shorter: named('decision/kort-skjema'),
  app: named('decision/app'),
};

/** Something developed together, closed and taken up again. */
export const initiative = (calendar: Calendar): Act[] => {
  const { on } = calendar;
  const say = tellerOf(calendar, inCase(initiativeId));
  const course = named('commitment/felles-kurs');
  const room = named('commitment/sal');
  return [
    say(-168, '09:00', 'kari', {
      type: 'OpenCase',
      partnershipId,
      kind: 'initiative',
      title: 'Én dør inn',
      responsible: municipality.id,
      access: 'involved',
      need: 'Familier vet ikke hvor de skal begynne.',
    }),
    say(
      -168,
      '09:10',
      'kari',
      { type: 'ChangeCaseAccess', access: 'partnership', why: 'Dette gjelder alle.' },
      ...[nav, bup, school, volunteers, youthHouse].map(({ id }) => ({
        type: 'InvolveActor' as const,
        actorId: id,
      })),
    ),
    say(-160, '12:00', 'kari', {
      type: 'MakeDecision',
      decisionId: decision.form,
      title: 'Felles kartleggingsskjema',
      what: 'Alle bruker det samme skjemaet før første møte.',
      decidedBy: [municipality.id],
      level: 'operative',
    }),
    say(-150, '09:00', 'kari', {
      type: 'MakeDecision',
      decisionId: decision.app,
      title: 'En app for avtaler',
      what: 'Vi prøver en app for avtaler med familiene.',
      decidedBy: [municipality.id],
      level: 'operative',
    }),
    say(-140, '09:00', 'kari', {
      type: 'RevokeDecision',
      decisionId: decision.app,
      why: 'Familiene ville heller ha en telefon.',
    }),
    say(-148, '10:00', 'kari', {
      type: 'ProposeCommitment',
      commitmentId: room,
      debtor: volunteers.id,
      creditor: municipality.id,
      what: 'Låne ut salen til et felles kurs',
      due: on(-130),
    }),
    say(-145, '10:00', 'lise', {
      type: 'MakeCommitment',
      commitmentId: course,
      debtor: school.id,
      creditor: municipality.id,
      what: 'Holde et felles kurs om søvn',
      condition: { commitmentId: room },
    }),
    say(-141, '10:00', 'marit', {
      type: 'DeclineCommitment',
      commitmentId: room,
      why: 'Salen er leid ut hele høsten.',
    }),
    say(-91, '10:00', 'kari', {
      type: 'MakeDecision',
      decisionId: decision.shorter,
      title: 'Tre spørsmål i stedet for skjema',
      what: 'Vi spør familien om tre ting, og skriver svarene med deres ord.',
      why: 'Skjemaet ble ikke lest.',
      decidedBy: [municipality.id],
      level: 'operative',
    }),
    say(-91, '10:10', 'kari', { type: 'SupersedeDecision', decisionId: decision.form, by: decision.shorter }),
    say(-80, '12:00', 'petter', {
      type: 'StandDownActor',
      actorId: youthHouse.id,
      why: 'Ungdomshuset legges ned.',
    }),
    say(-70, '09:00', 'kari', {
      type: 'CloseCase',
      why: 'Døra er åpen: alle henvendelser går til koordinatoren.',
    }),
    say(-30, '09:00', 'kari', {
      type: 'ReopenCase',
      why: 'Helsestasjonen vil være med.',
      responsible: municipality.id,
    }),
    say(-29, '10:00', 'kari', {
      type: 'ProposeCommitment',
      commitmentId: named('commitment/helsestasjon'),
      debtor: bup.id,
      creditor: municipality.id,
      what: 'Invitere helsestasjonen til neste styringsmøte',
      due: on(9),
    }),
    say(-26, '10:00', 'aisha', { type: 'AcceptCommitment', commitmentId: named('commitment/helsestasjon') }),
  ];
};

import { type Act, type Calendar, named, type StoryCommand } from './act.ts';
import { type ActorKey, actors, type PersonKey, persons, steeringCaseId } from './cast.ts';
import { inPartnership, tellerOf } from './speak.ts';

const joinInOrder: readonly ActorKey[] = ['nav', 'bup', 'school', 'volunteers', 'youthHouse', 'family'];
const admitInOrder: readonly PersonKey[] = ['jonas', 'aisha', 'lise', 'marit', 'petter', 'amina', 'eivind'];

const registrations = (calendar: Calendar): Act[] =>
  Object.values(persons).map(
    ({ id, name, email }): Act => ({
      // The founder registers herself; then she brings in the others.
      at: calendar.at(-184, id === persons.kari.id ? '09:00' : '09:20'),
      by: persons.kari.id,
      scene: { kind: 'person', id },
      commands: [{ type: 'RegisterPerson', personId: id, name, email, language: 'nb' }],
    }),
  );

const actorRegistrations = (calendar: Calendar): Act[] =>
  Object.values(actors).map(
    ({ id, name, kind }): Act => ({
      at: calendar.at(-184, '09:30'),
      by: persons.kari.id,
      scene: { kind: 'actor', id },
      commands: [{ type: 'RegisterActor', actorId: id, name, kind }],
    }),
  );

/** The partnership comes about: who takes part, why, with what, by which rules. */
export const founding = (calendar: Calendar): Act[] => {
  const { on } = calendar;
  const say = tellerOf(calendar, inPartnership);
  // Until she represents the municipality, the founder speaks for nobody but herself.
  const found = (days: number, time: string, ...commands: StoryCommand[]): Act => ({
    at: calendar.at(days, time),
    by: persons.kari.id,
    scene: inPartnership,
    commands,
  });
  const appoint = (key: PersonKey, days = -183, time = '10:30'): Act[] => {
    const who = persons[key];
    if (!('for' in who)) return [];
    const { id: personId, function: task, mandate } = who;
    return [
      found(days, time, {
        type: 'AppointRepresentative',
        actorId: actors[who.for].id,
        personId,
        function: task,
        mandate,
        timeShare: 20,
      }),
    ];
  };
  return [
    ...registrations(calendar),
    found(-184, '09:15', {
      type: 'FoundPartnership',
      name: 'Familier først i Elvebyen',
      purpose:
        'Familier som trenger hjelp fra flere av oss, skal slippe å fortelle historien sin på nytt hver gang.',
      need: 'Familier forteller at de får hjelp fra mange, men at ingen ser hele hverdagen deres.',
      timeZone: 'Europe/Oslo',
      language: 'nb',
      steeringCaseId,
    }),
    ...actorRegistrations(calendar),
    found(-184, '09:45', { type: 'JoinActor', actorId: actors.municipality.id }),
    ...appoint('kari', -184, '09:50'),
    ...joinInOrder.map((actor) => found(-183, '10:00', { type: 'JoinActor', actorId: actors[actor].id })),
    ...admitInOrder.map((person) =>
      found(-183, '10:15', {
        type: 'AdmitMember',
        personId: persons[person].id,
        role: persons[person].role,
      }),
    ),
    ...admitInOrder.flatMap((key) => appoint(key)),
    say(-182, '12:00', 'kari', {
      type: 'SetPractice',
      answerWithinWorkingDays: 3,
      stages: ['Bli kjent', 'Planlegge', 'Gjøre', 'Se tilbake'],
      why: 'Vi vil bruke de samme ordene om hvor langt vi er kommet.',
    }),
    say(-182, '12:05', 'kari', {
      type: 'ListLegalBasis',
      code: 'no.sosial',
      country: 'NO',
      law: 'sosialtjenesteloven § 42',
      nb: 'Råd og veiledning',
      nn: 'Råd og rettleiing',
      sv: 'Råd och vägledning',
      en: 'Advice',
      opens: 'once',
      standing: 'offered',
      why: 'Vi trenger den når NAV spør for en familie.',
    }),
    say(-182, '12:10', 'kari', {
      type: 'PledgeResource',
      resourceId: named('resource/koordinator'),
      actorId: actors.municipality.id,
      kind: 'people',
      what: 'En koordinator i halv stilling',
      amount: '50 %',
      from: on(-180),
    }),
    say(-182, '12:15', 'jonas', {
      type: 'PledgeResource',
      resourceId: named('resource/veileder'),
      actorId: actors.nav.id,
      kind: 'competence',
      what: 'Fast veileder for familiene i samarbeidet',
      from: on(-180),
    }),
    say(-182, '12:20', 'marit', {
      type: 'PledgeResource',
      resourceId: named('resource/lokale'),
      actorId: actors.volunteers.id,
      kind: 'premises',
      what: 'Kjøkkenet på Møteplassen hver torsdag',
      until: on(120),
    }),
    say(-182, '12:25', 'petter', {
      type: 'PledgeResource',
      resourceId: named('resource/ungdomskveld'),
      actorId: actors.youthHouse.id,
      kind: 'people',
      what: 'En ungdomsarbeider to kvelder i uka',
    }),
    say(-181, '13:00', 'kari', {
      type: 'AgreeRule',
      ruleId: named('rule/en-kontakt'),
      text: 'Familien har én fast kontakt. Den som vil noe annet, snakker med kontakten først.',
      why: 'Familien vi spurte, hadde elleve kontaktpersoner.',
    }),
    {
      ...say(-181, '13:10', 'kari', {
        type: 'AgreeRule',
        ruleId: named('rule/gjenta'),
        text: 'Den som tar over, sier med egne ord hva den har tatt over.',
        why: 'Vi har sett at beskjeder blir borte mellom oss.',
      }),
      key: 'rule-own-words',
    },
    say(-181, '13:20', 'kari', {
      type: 'AgreeRule',
      ruleId: named('rule/skjema'),
      text: 'Alle fyller ut kartleggingsskjemaet før første møte.',
      why: 'Vi ville ha det samme grunnlaget.',
    }),
  ];
};

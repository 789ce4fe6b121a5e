import { type Act, type Calendar, named } from '../act.ts';
import { actors } from '../cast.ts';
import { inPartnership, tellerOf } from '../speak.ts';

const { nav, school } = actors;
const lesson = { contact: named('lesson/kontakt'), stockholm: named('lesson/stockholm') };
const rule = { contact: named('rule/en-kontakt'), form: named('rule/skjema') };

/** Lessons, rules that grow from them, and a purpose restated. */
export const learning = (calendar: Calendar): Act[] => {
  const say = tellerOf(calendar, inPartnership);
  return [
    say(-150, '12:00', 'kari', {
      type: 'NoteLesson',
      lessonId: lesson.contact,
      text: 'Å ha én kontakt virker bare når de andre også slutter å ringe.',
      dimension: 'responsibility',
      origin: 'inside',
    }),
    say(-149, '12:00', 'kari', {
      type: 'AdoptLesson',
      lessonId: lesson.contact,
      into: 'rule',
      ref: rule.contact,
    }),
    say(-149, '12:10', 'kari', {
      type: 'ReviseRule',
      ruleId: rule.contact,
      text: 'Familien har én fast kontakt. Alle andre går gjennom kontakten, også med gode nyheter.',
      why: 'Familien fikk fortsatt fire telefoner i uka.',
      lessonId: lesson.contact,
    }),
    say(-131, '10:00', 'lise', {
      type: 'GiveFeedback',
      fromActor: school.id,
      toActor: nav.id,
      text: 'Når dere sier fra tidlig om en frist som glipper, kan vi berolige familien.',
    }),
    say(-120, '09:00', 'kari', {
      type: 'NoteLesson',
      lessonId: lesson.stockholm,
      text: 'Et samarbeid i nabolandet lar familien lede det første møtet.',
      dimension: 'learning',
      origin: 'outside',
      link: 'https://example.org/familien-leder-motet',
      from: 'Studiebesøk',
    }),
    say(-110, '14:00', 'kari', {
      type: 'HoldReflection',
      promptId: 'ks-goals',
      text: 'Vi er enige om målet, men ikke om hva det koster hver av oss.',
    }),
    say(-88, '13:00', 'kari', {
      type: 'RetireRule',
      ruleId: rule.form,
      why: 'Skjemaet ble fylt ut, men aldri lest.',
    }),
    say(-80, '10:00', 'petter', {
      type: 'WithdrawResource',
      resourceId: named('resource/ungdomskveld'),
      why: 'Vi mistet tilskuddet.',
    }),
    say(-72, '10:00', 'kari', {
      type: 'SettleGoalConflict',
      conflictId: named('conflict/ventetid'),
      how: 'BUP avslutter ikke før skolen har sagt at planen virker.',
    }),
    say(-60, '11:00', 'kari', {
      type: 'RestatePurpose',
      purpose: 'Familier som trenger hjelp fra flere av oss, leder sitt eget lag. Vi holder det vi lover.',
      why: 'Et halvt år har lært oss at det er løftene som bygger tillit.',
    }),
    say(-38, '12:00', 'lise', {
      type: 'ObserveResult',
      resultId: named('result/skole'),
      value: '17 av 20',
      text: 'Elias var borte én mandag og to dager med feber.',
    }),
  ];
};

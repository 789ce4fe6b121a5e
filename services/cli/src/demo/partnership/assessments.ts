import { type Act, type Calendar } from '../act.ts';
import { actors, assessmentIds, type PersonKey, persons } from '../cast.ts';
import { tellerOf } from '../speak.ts';

const { municipality, bup, school, volunteers } = actors;

/** Two rounds of assessment, half a year apart. */
export const assessments = (calendar: Calendar): Act[] =>
  (
    [
      [-160, [6, 5, 4, 5, 6, 4]],
      [-45, [7, 7, 6, 6, 8, 7]],
    ] as const
  ).flatMap(([days, scores], round): Act[] => {
    const say = tellerOf(calendar, { kind: 'assessment', id: assessmentIds[round] ?? assessmentIds[0] });
    const answer = (person: PersonKey, actorId: string, shift: number): Act =>
      say(days + 2, '10:00', person, {
        type: 'AnswerAssessment',
        personId: persons[person].id,
        actorId,
        scores: {
          potential: scores[0] + shift,
          dialogue: scores[1],
          ambition: scores[2] - shift,
          responsibility: scores[3],
          trust: scores[4] + shift,
          learning: scores[5],
        },
        comments: {
          trust: shift > 0 ? 'Vi tør å si hva vi ikke får til.' : 'Vi kjenner hverandre for lite ennå.',
        },
      });
    return [
      say(days, '09:00', 'kari', { type: 'OpenAssessment', closesOn: calendar.on(days + 9), naming: 'open' }),
      answer('kari', municipality.id, 1),
      answer('aisha', bup.id, -1),
      answer('lise', school.id, 2),
      answer('marit', volunteers.id, 0),
      say(days + 8, '12:00', 'kari', { type: 'CloseAssessment' }),
      say(days + 10, '13:00', 'kari', {
        type: 'NoteConversation',
        dimension: 'ambition',
        text:
          round === 0
            ? 'Vi brukte ordet samarbeid om fire ulike ting.'
            : 'Nå vet vi hva hver av oss faktisk kan love.',
      }),
    ];
  });

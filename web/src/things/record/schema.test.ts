import { describe, expect, it } from 'vitest';
import { commandNames, commandSchema, type Field, fieldsOf, streamsOf } from '@handslag/contract/form';

const fields = (name: string): Field[] => {
  const schema = commandSchema(name);
  if (schema === undefined) throw new Error(`no command is called ${name}`);
  return fieldsOf(schema);
};
const asks = (name: string, field: string) => fields(name).find((one) => one.name === field)?.ask;

describe('the fields of a command, read from its schema', () => {
  it.each(commandNames)('%s can be filled in: every field says how, and the stream is known', (name) => {
    expect(fields(name).length).toBeGreaterThanOrEqual(2);
    expect(streamsOf(name).length).toBeGreaterThan(0);
  });

  it('are those of all commands', () => {
    expect(commandNames.length).toBeGreaterThanOrEqual(93);
  });

  it('are told apart by what they hold', () => {
    expect(asks('MakeCommitment', 'debtor')).toEqual({ is: 'id', of: 'actor' });
    expect(asks('MakeCommitment', 'what')).toEqual({ is: 'words' });
    expect(asks('MakeCommitment', 'due')).toEqual({ is: 'due' });
    expect(asks('MakeCommitment', 'attested')).toEqual({ is: 'yes' });
    expect(asks('MakeCommitment', 'occurredAt')).toEqual({ is: 'instant' });
    expect(asks('MakeDecision', 'title')).toEqual({ is: 'line' });
    expect(asks('MakeDecision', 'decidedBy')).toEqual({ is: 'ids', of: 'actor' });
    expect(asks('MakeDecision', 'alternatives')).toEqual({ is: 'lines' });
    expect(asks('MakeDecision', 'reviewOn')).toEqual({ is: 'date' });
    expect(asks('RecordMeeting', 'participants')).toEqual({ is: 'ids', of: 'person' });
    expect(asks('SupersedeDecision', 'by')).toEqual({ is: 'id', of: 'decision' });
    expect(asks('RateJourney', 'helpful')).toEqual({ is: 'score' });
    expect(asks('SetPractice', 'answerWithinWorkingDays')).toEqual({ is: 'number' });
    expect(asks('NoteLesson', 'link')).toEqual({ is: 'link' });
    expect(asks('ChangePersonDetails', 'email')).toEqual({ is: 'email' });
    expect(asks('StatePosition', 'position')).toMatchObject({ is: 'choice' });
    expect(asks('AnswerAssessment', 'scores')).toMatchObject({ is: 'each', ask: { is: 'score' } });
    expect(asks('ReportFulfilment', 'evidence')).toMatchObject({ is: 'groups' });
    expect(asks('MakeCommitment', 'condition')).toMatchObject({ is: 'group' });
  });

  it('are none of what is no command', () => {
    expect(commandSchema('DropTable')).toBeUndefined();
  });
});

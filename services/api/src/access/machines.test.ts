import {
  ActorCommand,
  AssessmentCommand,
  CaseCommand,
  PartnershipCommand,
  PersonCommand,
} from '@handslag/domain/commands';
import { describe, expect, test } from 'vitest';
import { mayMachineSay } from './machines.ts';

const everything = [CaseCommand, PartnershipCommand, AssessmentCommand, ActorCommand, PersonCommand]
  .flatMap((union): (typeof union)['options'][number][] => [...union.options])
  .map(({ shape }) => shape.type.value);

/** Who somebody is, who belongs, who speaks, what somebody answered or agreed to, what is shut or gone. */
const peopleAlone =
  /Person|Member|Representative|Mandate|Consent|LegalBasis|Erase|Confidential|Access|Involve|StandDown|Founding|FoundPartnership|(?:Join|Register|Rename)Actor|ActorLeft|HistoryRead|Statement|Second|AnswerAssessment/;

describe('[AU116] a key for machines', () => {
  test.each([...new Set(everything)].filter((type) => peopleAlone.test(type)))('may not say %s', (type) =>
    expect(mayMachineSay(type)).toBe(false),
  );

  test('may say nothing that is not listed', () => {
    expect(mayMachineSay('SomethingNew')).toBe(false);
    expect(mayMachineSay('constructor')).toBe(false);
  });

  test('may do the daily work, all of it things that can be said', () => {
    const may = [...new Set(everything)].filter(mayMachineSay);
    expect(may).toEqual(expect.arrayContaining(['RecordStep', 'ReportFulfilment', 'AddNote', 'AskQuestion']));
    expect(may.length).toBeLessThan(everything.length);
  });
});

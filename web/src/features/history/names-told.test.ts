import type { LoggedEvent } from '@handslag/contract/logged-event';
import { expect, test } from 'vitest';
import { namesTold } from './names-told.ts';

const id = '019a0000-0000-7000-8000-000000000001';
const at = '2026-01-08T09:00:00.000000Z';
const event = (
  type: LoggedEvent['type'],
  data: LoggedEvent['data'],
  hidden: LoggedEvent['hidden'] = {},
): LoggedEvent => ({
  id,
  stream: 'case-x',
  revision: '0',
  position: '0',
  type,
  schemaVersion: 1,
  data,
  hidden,
  meta: { recordedAt: at, occurredAt: at, recordedBy: id },
});

test('things are called what the event that began them said', () => {
  const names = namesTold([
    event('CommitmentMade', { commitmentId: 'c1', what: 'Ring skolen' }),
    event('CommitmentMade', { commitmentId: 'c2' }, { what: 'sealed' }),
    event('DecisionProposed', { decisionId: 'd1', question: 'Én plan?' }),
    event('DecisionMade', { decisionId: 'd1', title: 'Én plan' }),
    event('RuleAgreed', { ruleId: 'r1', text: 'Vi svarer' }),
  ]);
  expect(names.commitment('c1')).toBe('Ring skolen');
  expect(names.commitment('c2')).toEqual({ hidden: 'sealed' });
  expect(names.decision('d1')).toBe('Én plan');
  expect(names.thing('r1')).toBe('Vi svarer');
  expect(names.commitment('r1')).toBeUndefined();
  const opened = event('CaseOpened', { title: 'En roligere uke' });
  expect(namesTold([{ ...opened, meta: { ...opened.meta, caseId: id } }]).case(id)).toBe('En roligere uke');
});

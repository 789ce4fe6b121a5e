import type { LoggedEvent } from '@handslag/contract/logged-event';
import { expect, it } from 'vitest';
import { eventsAbout, eventsOutside } from './meanwhile.ts';

const [rule, actor, promise, other] = ['rule', 'actor', 'promise', 'other'];
const event = (type: LoggedEvent['type'], stream: string, data: object): LoggedEvent => ({
  id: `${type} ${JSON.stringify(data)}`,
  type,
  stream,
  position: '7',
  revision: '7',
  schemaVersion: 1,
  hidden: {},
  data: { ...data },
  meta: {
    recordedAt: '2026-03-02T09:00:00.000000Z',
    occurredAt: '2026-03-02T09:00:00.000000Z',
    recordedBy: 'kari',
  },
});
const types = (events: readonly LoggedEvent[]) => events.map(({ type }) => type);

it('in a case, tells of the thing that the form is about, wherever its id stands, and not of all that an actor says', () => {
  const log = [
    event('ProgressReported', 'case-1', { commitmentId: promise }),
    event('CaseClosed', 'case-1', { remainders: [promise] }),
    event('NeedExpressed', 'case-1', { by: actor }),
    event('ProgressReported', 'case-1', { commitmentId: other }),
  ];
  const about = { caseId: '1', actorId: actor, commitmentId: promise };
  expect(types(eventsAbout({ about }, log))).toEqual(['ProgressReported', 'CaseClosed']);
  expect(eventsAbout({ about: { caseId: '1' } }, log)).toEqual([]);
});

it('outside cases, tells of rules, actors and persons, and of what there is one of', () => {
  const log = [
    event('RuleRevised', 'partnership-1', { ruleId: rule }),
    event('ActorLeft', 'partnership-1', { actorId: actor }),
    event('PracticeSet', 'partnership-1', { stages: [] }),
    event('NoteAdded', 'case-1', { noteId: rule }),
  ];
  expect(types(eventsOutside({ say: 'ReviseRule', about: { ruleId: rule } }, log))).toEqual(['RuleRevised']);
  expect(types(eventsOutside({ say: 'RecordActorLeft', about: { actorId: actor } }, log))).toEqual([
    'ActorLeft',
  ]);
  expect(types(eventsOutside({ say: 'SetPractice', about: {} }, log))).toEqual(['PracticeSet']);
});

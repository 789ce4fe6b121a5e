import { describe, expect, test } from 'vitest';
import { listCases } from './cases/list-cases.ts';
import { readCase, readCaseLog } from './cases/read-case.ts';
import { readChanges } from './changes/queries.ts';
import { readConversation } from './commitments/conversation.ts';
import { readDependencies } from './commitments/dependencies.ts';
import { listCommitments } from './commitments/queries.ts';
import { listDecisions } from './decisions/queries.ts';
import { readDesk } from './desk/queries.ts';
import { readHistory } from './history/queries.ts';
import { readStateAt } from './history/state-at.ts';
import { readLedger } from './ledger/queries.ts';
import { readOnboarding } from './onboarding/queries.ts';
import type { Views, ViewsSource } from './projector.ts';
import type { Reader } from './shared/reader.ts';
import { callBack, tellJourney } from './test-data/journey.ts';
import { readerOf, viewsOf } from './test-data/open.ts';
import { caseId, health, on, partnershipId, person, type Story } from './test-data/story.ts';

const now = on('2026-02-15');
const sight = { personId: person, level: 'full' as const };

/** Every question whose answer waits for something after it has read: keys, or the log. */
const questions: Readonly<Record<string, (views: ViewsSource, reader: Reader) => Promise<unknown>>> = {
  listCases: (views, reader) => listCases(views, reader, partnershipId, { now }),
  'listCases, searched': (views, reader) => listCases(views, reader, partnershipId, { now, q: 'familien' }),
  readCase: (views, reader) => readCase(views, reader, partnershipId, caseId, { now }),
  readCaseLog: (views, reader) => readCaseLog(views, reader, partnershipId, caseId, { now }),
  listCommitments: (views, reader) => listCommitments(views, reader, partnershipId, { now }),
  readConversation: (views, reader) => readConversation(views, reader, partnershipId, callBack, { now }),
  readDependencies: (views, reader) => readDependencies(views, reader, partnershipId, callBack, { now }),
  readLedger: (views, reader) => readLedger(views, reader, partnershipId, { now }),
  readDesk: (views, reader) => readDesk(views, reader, partnershipId, person, { now }),
  listDecisions: (views, reader) => listDecisions(views, reader, partnershipId, { now }),
  readChanges: (views, reader) =>
    readChanges(views, reader, partnershipId, person, { from: on('2026-01-20'), now }),
  readHistory: (views, reader) => readHistory(views, reader, partnershipId, { now }),
  readStateAt: (views, reader) => readStateAt(views, reader, partnershipId, '20'),
  readOnboarding: (views, reader) => readOnboarding(views, reader, partnershipId, health, sight, { now }),
};

/** The same views and reader; the first time that a question waits, something else happens. */
function disturbed(views: Views, reader: Reader, happens: () => Promise<void>) {
  let happened = false;
  const once = async (): Promise<void> => {
    if (happened) return;
    happened = true;
    await happens();
  };
  const source: ViewsSource = {
    read: (work) => views.read(work),
    log: {
      ...views.log,
      async *read(...asked) {
        await once();
        yield* views.log.read(...asked);
      },
    },
  };
  const opener = {
    prepare: async (facts: Parameters<Reader['opener']['prepare']>[0]) => {
      await once();
      await reader.opener.prepare(facts);
    },
    open: (...asked: Parameters<Reader['opener']['open']>) => reader.opener.open(...asked),
  };
  return { source, reader: { ...reader, opener }, happened: () => happened };
}

/** Confirms what is claimed, and moves on what is late. */
async function confirm(story: Story, views: Views): Promise<void> {
  await story.inCase(
    'FulfilmentConfirmed',
    { commitmentId: callBack, extent: 'whole' },
    { at: '2026-02-14' },
  );
  await story.inCase('CaseAccessChanged', { access: 'partnership', why: 'Ope' }, { at: '2026-02-14' });
  await views.passed(await story.log.head());
}

describe.each(Object.keys(questions))('%s tells of one moment', (name) => {
  const ask = questions[name] ?? (() => Promise.reject(new Error(name)));

  test('when an event lands while the reader waits', async () => {
    const story = await tellJourney();
    const views = await viewsOf(story);
    const before = await ask(views, readerOf(story));
    const meanwhile = disturbed(views, readerOf(story), () => confirm(story, views));
    const answer = await ask(meanwhile.source, meanwhile.reader);
    expect(meanwhile.happened()).toBe(true);
    expect(answer).toEqual(before);
  });

  test('when the views are rebuilt while the reader waits', async () => {
    const story = await tellJourney();
    const views = await viewsOf(story);
    const before = await ask(views, readerOf(story));
    const meanwhile = disturbed(views, readerOf(story), async () => void (await views.rebuild()));
    const answer = await ask(meanwhile.source, meanwhile.reader);
    expect(meanwhile.happened()).toBe(true);
    expect(answer).toEqual(before);
  });
});

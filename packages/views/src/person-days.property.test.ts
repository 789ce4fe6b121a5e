import { codec } from '@handslag/domain/codec';
import { daysAfter } from '@handslag/domain/shared/due';
import { createMemoryEventStore, createMemoryLog } from '@handslag/testing/memory-event-store';
import * as s from '@handslag/testing/sample-case';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCase } from './cases/read-case.ts';
import { listCases } from './cases/list-cases.ts';
import { readChanges } from './changes/queries.ts';
import { listCommitments } from './commitments/queries.ts';
import { listDecisions } from './decisions/queries.ts';
import { openViews, type Views } from './projector.ts';
import type { AskedMoment } from './shared/moment.ts';
import { fullSight } from './shared/sight.ts';
import { closedOpener } from './shared/text.ts';
import { dump } from './test-data/dump.ts';
import { type Naive, naively } from './test-data/naive.ts';
import { scratch } from './test-data/open.ts';
import { firstDay, founding, lastDay, twoHundredPersonDays } from './test-data/person-days.ts';
import { on } from './test-data/story.ts';
import { nothingToSay } from './shared/offering.ts';

const reader = { sight: fullSight, opener: closedOpener, offering: nothingToSay };
const everyone = { limit: 10_000 };

/** The same, as the views have it. */
async function seen(views: Views, moment: AskedMoment): Promise<Naive> {
  const query = { ...moment, ...everyone };
  const commitments = await listCommitments(views, reader, s.partnershipId, query);
  const decisions = await listDecisions(views, reader, s.partnershipId, query);
  const cases = (await listCases(views, reader, s.partnershipId, query))?.rows ?? [];
  const pages = await Promise.all(
    cases.map(({ caseId }) => readCase(views, reader, s.partnershipId, caseId, moment)),
  );
  const handovers = pages.flatMap((page) => page?.handovers ?? []);
  return {
    commitments: Object.fromEntries(
      commitments?.rows.map((row) => [row.commitmentId, `${row.verdict} ${row.debtor}`]) ?? [],
    ),
    decisions: Object.fromEntries(decisions?.rows.map((row) => [row.decisionId, row.state]) ?? []),
    handovers: Object.fromEntries(handovers.map((row) => [row.handoverId, row.state])),
    cases: Object.fromEntries(
      cases.map(({ caseId, open, responsible }) => [caseId, `${open ? 'open' : 'closed'} ${responsible}`]),
    ),
  };
}

const verdictsOf = ({ commitments }: Naive): Map<string, string> =>
  new Map(Object.entries(commitments).map(([id, told]) => [id, told.split(' ')[0] ?? '']));

test('[L1] [O12] two hundred person-days by the real rules: followed = rebuilt = read naively from the log', async () => {
  const day = fc.nat(40).map((days) => on(daysAfter(firstDay, days)));
  let entries = 0;
  await fc.assert(
    fc.asyncProperty(twoHundredPersonDays, day, day, async (written, at, knownAt) => {
      const log = createMemoryEventStore({ codec, log: createMemoryLog() });
      const [followed, rebuilt] = [scratch(), scratch()];
      const views = await openViews({ store: log, directory: followed });
      for (const [n, { stream, events }] of [founding, ...written].entries()) {
        await log.append(stream, events, 'any');
        // What stands now is kept in memory: it is asked on the way, so that later events come on top of it.
        if (n % 20 === 0) await seen(views, {});
      }
      await views.passed(await log.head());
      await (await openViews({ store: log, directory: rebuilt })).close();
      expect(dump(followed)).toEqual(dump(rebuilt));

      const events = await log.readAll(0n, 100_000);
      entries += events.length;
      const end = on(lastDay);
      expect(await seen(views, { now: end })).toEqual(naively(events, end, end));
      expect(await seen(views, { at, knownAt })).toEqual(naively(events, at, knownAt));

      const [from, to] = at < knownAt ? [at, knownAt] : [knownAt, at];
      const changes = await readChanges(views, reader, s.partnershipId, s.mona, { from, to });
      const [before, after] = [from, to].map((then) => verdictsOf(naively(events, then, then)));
      const changed = [...(after ?? [])].filter(([id, verdict]) => before?.get(id) !== verdict);
      expect(
        new Map(changes?.commitments.map(({ commitment: row }) => [row.commitmentId, row.verdict])),
      ).toEqual(new Map(changed));
      await views.close();
    }),
    { numRuns: 40 },
  );
  // The rules let enough through for a story: a drawing of refusals alone would show nothing.
  expect(entries).toBeGreaterThan(40 * 120);
}, 400_000);

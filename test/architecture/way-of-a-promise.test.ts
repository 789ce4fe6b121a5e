import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join, sep } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { commitmentRules } from '../../packages/domain/src/case/commitment/rules.ts';
import { aPartnership } from '../../services/api/src/fixtures/partnership.ts';
import { openService } from '../../services/api/src/fixtures/open-service.ts';

const root = `${import.meta.dirname.split(`${sep}test${sep}`)[0]}${sep}`;
const source = /^(?:packages|services)\/[^/]+\/src\/(?!fixtures\/).+\.ts$/;
const seen: string[] = [];
const remember = (): boolean => {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 200;
  seen.push(new Error('here').stack ?? '');
  Error.stackTraceLimit = before;
  return false;
};
Object.assign(globalThis, { rememberTheWay: remember });

/** Files of the house on a call stack, awaited callers too, the outermost first, each once. */
const filesOn = (stack: string): string[] => {
  const files = [...stack.matchAll(/(?:file:\/\/)?(\/[^\s():]+\.ts)/g)]
    .map(([, file = '']) => file.replace(root, ''))
    .filter((file) => source.test(file));
  return [...new Set(files.toReversed())];
};

/** Notes the way to each call of a function, while the real one runs on. */
async function noteWaysTo(session: Session, target: unknown): Promise<void> {
  Object.assign(globalThis, { wayTo: target });
  const { result } = await session.post('Runtime.evaluate', { expression: 'globalThis.wayTo' });
  await session.post('Debugger.setBreakpointOnFunctionCall', {
    objectId: result.objectId ?? '',
    condition: 'globalThis.rememberTheWay()',
  });
}

it('leads a promise from its route to the log through few hands', async () => {
  const service = await openService();
  const { partnershipId, steeringCaseId, actors, coordinator } = await aPartnership(service);
  const session = new Session();
  session.connect();
  onTestFinished(() => session.disconnect());
  await session.post('Debugger.enable');
  await noteWaysTo(session, commitmentRules.ProposeCommitment);
  // The way is noted to the function itself, whatever it is called on.
  // oxlint-disable-next-line typescript/unbound-method
  await noteWaysTo(session, service.house.log.append);
  const answer = await coordinator.send('commandCase', {
    params: { partnershipId, caseId: steeringCaseId },
    body: {
      commands: [
        {
          type: 'ProposeCommitment',
          commitmentId: crypto.randomUUID(),
          debtor: actors.municipality,
          creditor: actors.voluntary,
          what: 'Ringe familien',
        },
      ],
    },
  });
  expect(answer.statusCode).toBe(200);
  const [toTheRule = [], toTheLog = []] = seen.map(filesOn);
  // The rules begin where the case's own decide asks them, one after another.
  const route = toTheRule.indexOf('services/api/src/routes/commands.ts');
  const rules = toTheRule.indexOf('packages/domain/src/case/decide.ts');
  expect(route).toBeGreaterThanOrEqual(0);
  expect(toTheRule.slice(route + 1, rules)).toEqual([
    'services/api/src/record/record.ts',
    'packages/event-store/src/command-loop.ts',
    'packages/domain/src/shared/decide-batch.ts',
    'packages/domain/src/case/decider.ts',
  ]);
  expect(toTheRule.at(-1)).toBe('packages/domain/src/case/commitment/propose.ts');
  expect(toTheLog.at(-1)).toMatch(/^packages\/event-store-/);
  const way = new Set([...toTheRule, ...toTheLog]);
  expect(way.size).toBeGreaterThan(7);
  expect(way.size).toBeLessThanOrEqual(12);
  const guide = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  expect([...way].filter((file) => !guide.includes(file))).toEqual([]);
});

it('answers the page of a case out of few files', async () => {
  const service = await openService();
  const { partnershipId, steeringCaseId, coordinator } = await aPartnership(service);
  const ask = async () => {
    const params = { partnershipId, caseId: steeringCaseId };
    for (const question of ['getCase', 'getCaseLog'] as const)
      expect((await coordinator.send(question, { params })).statusCode).toBe(200);
  };
  await ask();
  const session = new Session();
  session.connect();
  onTestFinished(() => session.disconnect());
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await session.post('Profiler.takePreciseCoverage');
  await ask();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const entered = result
    .filter(({ functions }) => functions.some(({ ranges }) => ranges.some(({ count }) => count > 0)))
    .map(({ url }) => url.replace('file://', '').replace(root, ''))
    .filter((file) => source.test(file));
  const data = entered.filter((file) => /^packages\/(contract|views)\//.test(file));
  expect(new Set(data).size).toBeGreaterThan(10);
  expect(new Set(data).size).toBeLessThanOrEqual(60);
  // With the rules that answer what may be said of each row, and with who asks.
  expect(new Set(entered).size).toBeLessThanOrEqual(150);
});

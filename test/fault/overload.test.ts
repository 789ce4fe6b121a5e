import { expect, it } from 'vitest';
import { readLog } from './support/log.ts';
import { serve, temporary } from './support/server.ts';
import { answered, found, Recorded, setUp, twoSteps } from './support/visitor.ts';

it('more writes than it takes are refused with 503 and Retry-After, the others land, and then it is well again', async () => {
  const data = temporary();
  const server = await serve(data, { environment: { HANDSLAG_WRITES_AT_ONCE: '3' } });
  const kari = await setUp(server);
  const { casePath } = await found(kari, 'A journey');
  const write = () => kari.post(`${casePath}/commands`, twoSteps('all at once'));

  const answers = await Promise.all(Array.from({ length: 300 }, write));
  const refused = answers.filter(({ status }) => status === 503);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]));
  expect(refused.every((answer) => Number(answer.headers.get('retry-after')) > 0)).toBe(true);
  expect(await refused[0]?.json()).toMatchObject({ code: 'server/overloaded' });
  const taken = readLog(data).filter(({ type }) => type === 'StepTaken');
  expect(taken).toHaveLength(2 * (answers.length - refused.length));

  for (let n = 0; n < 5; n += 1) await answered(write(), Recorded);
  expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
});

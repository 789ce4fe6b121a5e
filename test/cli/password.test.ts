import { expect, it } from 'vitest';
import { z } from 'zod';
import { run, serve, temporary } from '../fault/support/server.ts';
import { answered, setUp, someone, visitor } from '../fault/support/visitor.ts';

it('[AU119] the operator prints a link to a new password, which works once', async () => {
  const data = temporary();
  const server = await serve(data);
  await setUp(server);
  const { code, printed } = await run(['password', someone.email, '--data', data]);
  expect(code).toBe(0);
  const token = /reset#([\w-]{43})/.exec(printed)?.[1];
  const page = visitor(server.url);
  const password = 'four words that nobody joins';
  await answered(page.post('/api/reset/password', { token, password }), z.unknown());
  expect((await page.post('/api/reset/password', { token, password })).status).toBe(404);
  expect((await page.post('/api/session', { email: someone.email, password })).status).toBe(200);
  expect((await run(['password', 'nobody@example.no', '--data', data])).code).toBe(1);
});

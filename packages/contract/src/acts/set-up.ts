import { Language } from '@handslag/domain/person/events';
import { Email, Title } from '@handslag/domain/shared/text';
import { z } from 'zod';
import { Token } from '../link-token.ts';
import { Password } from '../password.ts';
import { Session } from '../questions/session.ts';
import type { Route } from '../route.ts';

const SetUp = z.strictObject({
  token: Token,
  name: Title,
  email: Email,
  password: Password,
  language: Language,
});

export const setUp = {
  method: 'POST',
  path: '/api/set-up',
  summary: 'Create the first account, with the link printed at first start',
  needs: 'nobody',
  body: SetUp,
  response: Session,
  guarded: true,
} as const satisfies Route;

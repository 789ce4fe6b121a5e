import { expect, it } from 'vitest';
import { appendCredentials } from './credentials.ts';

it.each([
  ['esdb://admin:ch%40nge@n1:2113,n2:2113?tls=true', { username: 'admin', password: 'ch@nge' }],
  ['esdb+discover://u:p@cluster.dns:2113', { username: 'u', password: 'p' }],
  ['esdb://localhost:2113?tls=false', { username: 'nobody', password: '' }],
  ['esdb://localhost:2113?keepAliveInterval=10000&tls=false', { username: 'nobody', password: '' }],
  ['esdb://localhost:2113', undefined],
])('takes the credentials for appends from %s', (connectionString, credentials) => {
  expect(appendCredentials(connectionString)).toEqual(credentials);
});

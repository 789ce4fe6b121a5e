import type { Credentials } from '@eventstore/db-client';

const nameAndPassword = /^[a-z+]+:\/\/([^:@/?]+):([^@/?]*)@/i;
const withoutTls = /[?&]tls=false(&|$)/i;

/**
 * Credentials to give with every append. Given any, the client sends each append as a call of its own; without, it puts all on one
 * shared call, where a lost connection rejects promises nobody holds and a late answer throws where nobody can catch it, and either
 * ends the process. Without TLS the client leaves credentials unsent, so that any will do.
 */
export function appendCredentials(connectionString: string): Credentials | undefined {
  const [, username, password] = nameAndPassword.exec(connectionString) ?? [];
  if (username !== undefined && password !== undefined)
    return { username: decodeURIComponent(username), password: decodeURIComponent(password) };
  return withoutTls.test(connectionString) ? { username: 'nobody', password: '' } : undefined;
}

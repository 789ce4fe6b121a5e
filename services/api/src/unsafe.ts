import type { Settings } from './settings.ts';

/** Something about the settings that an operator should know before people use this. */
export interface Unsafe {
  what: 'origin' | 'tls' | 'proxy' | 'mail' | 'master-key';
  /** What follows from it, and what to do. */
  said: string;
}

const OWN_MACHINE = new Set(['127.0.0.1', '::1', 'localhost']);

/** What is unsafe in the settings, where others than this machine reach the server; asked at the start and by the doctor. */
export function unsafeIn(
  settings: Pick<Settings, 'host' | 'origin' | 'trustProxy' | 'mail' | 'masterKey' | 'store'>,
): Unsafe[] {
  const { host, origin, trustProxy, mail, masterKey } = settings;
  const found: Unsafe[] = [];
  const add = (what: Unsafe['what'], said: string) => found.push({ what, said });
  const isOpen = !OWN_MACHINE.has(host) || trustProxy !== undefined;
  const isPublic = origin !== undefined && !OWN_MACHINE.has(new URL(origin).hostname);
  if (!isOpen && !isPublic) return found;
  if (origin === undefined)
    add(
      'origin',
      'HANDSLAG_ORIGIN is not set: links lead to localhost, and cookies are not bound to https. Set it to the address that browsers use.',
    );
  if (isPublic && origin.startsWith('http:'))
    add(
      'tls',
      'HANDSLAG_ORIGIN is http: passwords and sessions travel in clear. Put a proxy that speaks TLS in front and say https.',
    );
  if (trustProxy === undefined)
    add(
      'proxy',
      'TRUST_PROXY is not set: behind a proxy everybody counts as one address, and its limits are shared. Set it to how many proxies stand in front.',
    );
  if (mail === undefined)
    add(
      'mail',
      'HANDSLAG_SMTP is not set: no address can be verified, invitations are handed over by hand, and a lost password is for the operator (handslag password).',
    );
  if (masterKey === undefined)
    add(
      'master-key',
      'HANDSLAG_MASTER_KEY is not set: the master key lies beside the keys that it wraps. Whoever copies the directory can open everything.',
    );
  return found;
}

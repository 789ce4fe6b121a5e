import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ProviderSettings, readProviders } from './provider-settings.ts';

/** Where the log is kept: in files of this machine, or on a server that nodes share. */
export type Store =
  | { kind: 'sqlite'; directory: string }
  | { kind: 'esdb'; url: string }
  | { kind: 'postgres'; url: string };

/** What the environment says is not what this program can start with; the message names each setting. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

const webBuild = fileURLToPath(new URL('../../../web/dist', import.meta.url));
const key = z
  .string()
  .transform((text) => Buffer.from(text, /^[0-9a-f]{64}$/i.test(text) ? 'hex' : 'base64'))
  .refine((bytes) => bytes.length === 32, 'must be 32 bytes, written in base64 or as 64 hexadecimal digits');
/** What looks safe and is not is refused before anything is sent: `require` and `prefer` do not make sure who answers. */
function postgresAt(text: string, context: z.core.$RefinementCtx): Store {
  const named = URL.canParse(text) && new URL(text).pathname.length > 1;
  const mode = named ? (new URL(text).searchParams.get('sslmode') ?? 'disable') : 'malformed';
  if (mode === 'disable' || mode === 'verify-full') return { kind: 'postgres', url: text };
  context.addIssue({
    code: 'custom',
    message:
      mode === 'malformed'
        ? 'must be postgres://user:password@host:port/database'
        : 'sslmode must be verify-full, or disable on a network of your own',
  });
  return z.NEVER;
}
const store = z.string().transform((text, context): Store => {
  if (/^(esdb|kurrentdb)(\+discover)?:\/\//.test(text)) return { kind: 'esdb', url: text };
  if (/^postgres(ql)?:\/\//.test(text)) return postgresAt(text, context);
  const directory = /^sqlite:(.+)$/.exec(text)?.[1];
  if (directory) return { kind: 'sqlite', directory: resolve(directory) };
  context.addIssue({ code: 'custom', message: 'must be sqlite:DIRECTORY, postgres://… or esdb://…' });
  return z.NEVER;
});
const origin = z
  .url({ protocol: /^https?$/ })
  .refine(
    (text) => new URL(text).origin === text,
    'must be scheme, host and port alone, such as https://handslag.example.no',
  );
const hops = z
  .string()
  .refine(
    (text) =>
      /^\d{1,2}$/.test(text) ||
      text.split(',').every((part) => isIP(part.trim().replace(/\/\d{1,3}$/, '')) !== 0),
    'must be how many proxies stand in front, or their addresses',
  )
  .transform((text) => (/^\d+$/.test(text) ? Number(text) : text.split(',').map((part) => part.trim())));
const count = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

const hour = z
  .string()
  .regex(/^(?:off|[01]?\d|2[0-3])$/, 'must be an hour from 0 to 23, or off')
  .default('7')
  .transform((text) => (text === 'off' ? undefined : Number(text)));

/** A mail server and whom mail comes from: both, or neither. */
const mailing = {
  HANDSLAG_SMTP: z.url({ protocol: /^smtps?$/ }).optional(),
  HANDSLAG_MAIL_FROM: z
    .string()
    .regex(
      /^[^\r\n]*[^\s@]@[^\s@]+$/,
      'must be an address, such as handslag@example.no or Handslag <handslag@example.no>',
    )
    .optional(),
};

/** One OpenID provider: all of it, or nothing; and a file that names any number of them. */
const oidc = {
  HANDSLAG_OIDC_ISSUER: ProviderSettings.shape.issuer.optional(),
  HANDSLAG_OIDC_CLIENT_ID: z.string().min(1).optional(),
  HANDSLAG_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  HANDSLAG_OIDC_NAME: z.string().min(1).max(60).optional(),
  HANDSLAG_OIDC_ACR: z.string().min(1).optional(),
  HANDSLAG_PROVIDERS: z.string().min(1).optional(),
};

const Environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: count(0, 65_535).default(8080),
  HANDSLAG_DATA: z.string().min(1).optional(),
  HANDSLAG_STORE: store.optional(),
  HANDSLAG_ORIGIN: origin.optional(),
  HANDSLAG_MASTER_KEY: z.string().optional(),
  HANDSLAG_SESSION_KEY: key.optional(),
  HANDSLAG_SESSION_HOURS: count(1, 24 * 90).default(24 * 7),
  HANDSLAG_IDLE_MINUTES: count(5, 60 * 24 * 90).default(60 * 12),
  HANDSLAG_FOUNDING: z.enum(['operator', 'members', 'anyone']).default('operator'),
  HANDSLAG_SECOND_FACTOR: z.enum(['nobody', 'coordinators', 'everybody']).default('nobody'),
  HANDSLAG_WEB: z.string().min(1).default(webBuild),
  HANDSLAG_WRITES_AT_ONCE: count(1, 100_000).default(500),
  HANDSLAG_ENTRIES_A_MINUTE: count(10, 1_000_000).default(3000),
  HANDSLAG_BODY_SECONDS: count(1, 600).default(30),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  TRUST_PROXY: hops.optional(),
  HANDSLAG_REMIND_AT: hour,
  ...mailing,
  ...oidc,
});

export interface MailSettings {
  /** smtp:// or smtps://, with user and password where the server asks for them. */
  url: string;
  from: string;
}

/** Everything that can be set, read once from the environment. */
export interface Settings {
  host: string;
  /** 0: any free port. */
  port: number;
  store: Store;
  /** This node's own files: views, access records, keys made at first start. */
  dataDirectory: string;
  /** Where browsers find us, where that is known beforehand. */
  origin: string | undefined;
  /** As said: the vault reads and checks it. */
  masterKey: string | undefined;
  sessionKey: Buffer | undefined;
  sessionHours: number;
  /** After how long without use a session ends. */
  idleMinutes: number;
  /** Who may found a partnership: the account of the set-up link, whoever is a member somewhere, or every account. */
  founding: 'operator' | 'members' | 'anyone';
  /** Of whom more than a password is asked. */
  secondFactor: 'nobody' | 'coordinators' | 'everybody';
  webDirectory: string;
  writesAtOnce: number;
  /** How many entries one person may record a minute, at one node. */
  entriesAMinute: number;
  /** How long a request may take to arrive, its body included. */
  bodySeconds: number;
  logLevel: z.infer<typeof Environment>['LOG_LEVEL'];
  trustProxy: number | string[] | undefined;
  /** Where people may sign in, beside here. */
  providers: ProviderSettings[];
  /** Absent: mails are written to the outbox. */
  mail: MailSettings | undefined;
  /** From which hour of the day, where the partnership is, reminders are sent; undefined: not by this process. */
  remindAt: number | undefined;
}

function mailOf(environment: z.infer<typeof Environment>): MailSettings | undefined {
  const { HANDSLAG_SMTP: url, HANDSLAG_MAIL_FROM: from } = environment;
  if (url === undefined && from === undefined) return undefined;
  if (url === undefined || from === undefined)
    throw new SettingsError('HANDSLAG_SMTP and HANDSLAG_MAIL_FROM belong together');
  return { url, from };
}

/** The providers of the file, and before them the one that is set by itself. */
function providersOf(environment: z.infer<typeof Environment>): ProviderSettings[] {
  const { HANDSLAG_OIDC_ISSUER: issuer, HANDSLAG_OIDC_CLIENT_ID: clientId } = environment;
  if ((issuer === undefined) !== (clientId === undefined))
    throw new SettingsError('HANDSLAG_OIDC_ISSUER and HANDSLAG_OIDC_CLIENT_ID belong together');
  const own =
    issuer === undefined
      ? []
      : [
          ProviderSettings.parse({
            id: 'oidc',
            issuer,
            clientId,
            clientSecret: environment.HANDSLAG_OIDC_CLIENT_SECRET,
            name: environment.HANDSLAG_OIDC_NAME ?? new URL(issuer).hostname,
            acr: environment.HANDSLAG_OIDC_ACR?.split(' ') ?? [],
          }),
        ];
  try {
    const { HANDSLAG_PROVIDERS: file } = environment;
    const all = [...own, ...(file === undefined ? [] : readProviders(file))];
    if (all.length > 0 && environment.HANDSLAG_ORIGIN === undefined)
      throw new Error('HANDSLAG_ORIGIN must be set where people sign in through an OpenID provider');
    return all;
  } catch (error) {
    throw new SettingsError(error instanceof Error ? error.message : String(error));
  }
}

/** Reads and checks all settings; an empty value counts as unset. Throws SettingsError. */
export function readSettings(variables: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const read = Environment.safeParse(given);
  if (!read.success)
    throw new SettingsError(
      read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
    );
  const environment = read.data;
  const data = resolve(environment.HANDSLAG_DATA ?? 'handslag-data');
  const store: Store = environment.HANDSLAG_STORE ?? { kind: 'sqlite', directory: data };
  const own = environment.HANDSLAG_DATA === undefined && store.kind === 'sqlite' ? store.directory : data;
  return {
    host: environment.HOST,
    port: environment.PORT,
    store,
    dataDirectory: own,
    origin: environment.HANDSLAG_ORIGIN,
    masterKey: environment.HANDSLAG_MASTER_KEY,
    sessionKey: environment.HANDSLAG_SESSION_KEY,
    sessionHours: environment.HANDSLAG_SESSION_HOURS,
    idleMinutes: environment.HANDSLAG_IDLE_MINUTES,
    founding: environment.HANDSLAG_FOUNDING,
    secondFactor: environment.HANDSLAG_SECOND_FACTOR,
    webDirectory: resolve(environment.HANDSLAG_WEB),
    writesAtOnce: environment.HANDSLAG_WRITES_AT_ONCE,
    entriesAMinute: environment.HANDSLAG_ENTRIES_A_MINUTE,
    bodySeconds: environment.HANDSLAG_BODY_SECONDS,
    logLevel: environment.LOG_LEVEL,
    trustProxy: environment.TRUST_PROXY,
    providers: providersOf(environment),
    mail: mailOf(environment),
    remindAt: environment.HANDSLAG_REMIND_AT,
  };
}

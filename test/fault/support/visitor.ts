import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Started } from './server.ts';

/** A browser: keeps its cookies across restarts of the server. */
export interface Visitor {
  at(url: string): void;
  get(path: string): Promise<Response>;
  post(path: string, body: unknown, key?: string): Promise<Response>;
  /** What it would send in its Cookie header now. */
  cookie(): string;
}

interface Sent {
  method?: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
}

export function visitor(url: string): Visitor {
  let base = url;
  const cookies = new Map<string, string>();
  const cookie = (): string => [...cookies].map((pair) => pair.join('=')).join('; ');
  function keep(line: string): void {
    const [pair = ''] = line.split(';');
    const [name = '', value = ''] = pair.split('=');
    if (value === '') cookies.delete(name);
    else cookies.set(name, value);
  }
  async function send(path: string, init: Sent) {
    const headers = { ...init.headers, cookie: cookie(), 'sec-fetch-site': 'same-origin' };
    const response = await fetch(`${base}${path}`, {
      ...init,
      headers,
      signal: AbortSignal.timeout(120_000),
    });
    response.headers.getSetCookie().forEach(keep);
    return response;
  }
  return {
    at(next) {
      base = next;
    },
    get: (path) => send(path, { headers: {} }),
    post: (path, body, key = randomUUID()) =>
      send(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': `"${key}"` },
        body: JSON.stringify(body),
      }),
    cookie,
  };
}

/** The answer's body; fails where it is a problem. */
export async function answered<T>(response: Promise<Response>, schema: z.ZodType<T>): Promise<T> {
  const got = await response;
  const text = await got.text();
  if (got.status !== 200) throw new Error(`${got.status}: ${text}`);
  return schema.parse(JSON.parse(text));
}

export const Recorded = z.object({
  position: z.string(),
  events: z.array(z.object({ id: z.string(), type: z.string() })),
});

export const someone = {
  name: 'Kari Nordmann',
  email: 'kari@example.no',
  password: 'a long password to sign in with',
  language: 'nb',
};

const Directory = z.object({ actors: z.array(z.object({ actorId: z.string() })) });

/** A partnership, and a family's journey in it that is confidential. */
export interface Place {
  partnership: string;
  municipality: string;
  family: string;
  caseId: string;
  /** Paths of the API. */
  base: string;
  casePath: string;
}

async function linkOf(server: Started): Promise<string | undefined> {
  for (let tries = 0; tries < 200; tries += 1) {
    const token = /set-up#([\w-]+)\n/.exec(server.printed())?.[1];
    if (token !== undefined) return token;
    await pause(25);
  }
  return undefined;
}

/** Makes the first account by the link that the server prints. */
export async function setUp(server: Started): Promise<Visitor> {
  const kari = visitor(server.url);
  const token = await linkOf(server);
  await answered(kari.post('/api/set-up', { ...someone, token }), z.unknown());
  return kari;
}

/** Founds a partnership, brings in a family, and opens its journey with these words as title and need. */
export async function found(kari: Visitor, words: string): Promise<Place> {
  const founding = {
    name: 'Trygg oppvekst',
    purpose: 'Families meet one service.',
    need: 'Families tell their story again and again.',
    timeZone: 'Europe/Oslo',
    language: 'nb',
    actor: { name: 'Elvebyen kommune', kind: 'municipality', function: 'Coordinator' },
  };
  const { partnershipId } = await answered(
    kari.post('/api/partnerships', founding),
    z.object({ partnershipId: z.string() }),
  );
  const base = `/api/partnerships/${partnershipId}`;
  const { actors } = await answered(kari.get(`${base}/directory`), Directory);
  const municipality = actors[0]?.actorId ?? '';
  const [family, caseId] = [randomUUID(), randomUUID()];
  await answered(
    kari.post(`${base}/actors/${family}/commands`, {
      commands: [{ type: 'RegisterActor', actorId: family, kind: 'citizen', name: words }],
    }),
    Recorded,
  );
  await answered(
    kari.post(`${base}/commands`, { commands: [{ type: 'JoinActor', actorId: family }] }),
    Recorded,
  );
  await answered(
    kari.post(`${base}/cases/${caseId}/commands`, {
      commands: [
        {
          type: 'OpenCase',
          partnershipId,
          kind: 'journey',
          responsible: municipality,
          access: 'involved',
          title: words,
          need: words,
        },
        { type: 'InvolveActor', actorId: family },
      ],
    }),
    Recorded,
  );
  return {
    partnership: partnershipId,
    municipality,
    family,
    caseId,
    base,
    casePath: `${base}/cases/${caseId}`,
  };
}

/** Two steps in one batch: both land, or none. */
export const twoSteps = (words: string) => ({
  commands: [
    { type: 'RecordStep', activity: `${words}, first half` },
    { type: 'RecordStep', activity: `${words}, second half` },
  ],
});

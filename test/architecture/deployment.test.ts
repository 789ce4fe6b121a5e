import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');
const Compose = z.object({
  services: z.record(
    z.string(),
    z.object({
      environment: z.record(z.string(), z.string()),
      ports: z.array(z.string()).optional(),
      volumes: z.array(z.string()),
    }),
  ),
  volumes: z.record(z.string(), z.null()),
});

// No container engine is needed here: the files are parsed, and held against what the program reads.
describe('the deployment files', () => {
  const compose = Compose.parse(parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8')));

  it('start one EventStoreDB node and the app on it', () => {
    expect(Object.keys(compose.services)).toEqual(['eventstore', 'app']);
    expect(compose.services['app']?.environment['HANDSLAG_STORE']).toMatch(/^esdb:\/\/eventstore:2113/);
    const volumes = Object.values(compose.services).flatMap((service) =>
      service.volumes.map((volume) => volume.split(':')[0]),
    );
    expect(new Set(volumes)).toEqual(new Set(Object.keys(compose.volumes)));
  });

  it('offer the app to this machine only', () => {
    expect(compose.services['app']?.ports).toEqual(['127.0.0.1:8080:8080']);
  });

  it('name only settings that the program reads', () => {
    const settings = readFileSync(join(root, 'services/api/src/settings.ts'), 'utf8');
    const named = [
      ...Object.keys(compose.services['app']?.environment ?? {}),
      ...(/^ENV (.*)$/m.exec(readFileSync(join(root, 'Dockerfile'), 'utf8'))?.[1] ?? '')
        .split(' ')
        .map((pair) => pair.split('=')[0] ?? ''),
    ];
    expect(named.filter((name) => name !== 'NODE_ENV' && !settings.includes(name))).toEqual([]);
  });
});

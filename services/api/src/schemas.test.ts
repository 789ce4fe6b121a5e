import { readFileSync } from 'node:fs';
import { catalogue } from '@handslag/domain/catalogue';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startService } from './fixtures/service.ts';

const Schemas = z.object({
  $schema: z.literal('https://json-schema.org/draft/2020-12/schema'),
  events: z.record(
    z.string(),
    z.object({
      version: z.int(),
      personal: z.array(z.string()),
      freeText: z.array(z.string()),
      data: z.looseObject({
        type: z.literal('object'),
        properties: z.record(z.string(), z.unknown()),
        required: z.array(z.string()).default([]),
        additionalProperties: z.literal(false),
      }),
    }),
  ),
});
const Golden = z.array(
  z.object({ body: z.object({ data: z.record(z.string(), z.unknown()), sealed: z.unknown().optional() }) }),
);
const golden = (type: string, version: number) => {
  const file = new URL(`../../../packages/domain/golden/${type}.v${version}.json`, import.meta.url);
  return Golden.parse(JSON.parse(readFileSync(file, 'utf8'))).map(({ body }) => body);
};

describe('the schemas of events', () => {
  let events: z.infer<typeof Schemas>['events'];
  beforeAll(async () => {
    const service = await startService();
    const answer = await service.app.inject('/schemas');
    events = Schemas.parse(answer.json()).events;
    return () => service.close();
  }, 300_000);

  test('are published of every event type, in its newest version', () => {
    const versions = Object.entries(events).map(([type, { version }]) => [type, version]);
    const known = Object.values(catalogue).map(({ type, version }) => [type, version]);
    expect(versions).toEqual(known);
  });

  test.each(Object.values(catalogue))('of $type takes what is said, and nothing else', (definition) => {
    const { type, version, said, personalFields, freeFields } = definition;
    const published = events[type];
    expect(Object.keys(published?.data.properties ?? {}).toSorted()).toEqual(
      Object.keys(said.shape).toSorted(),
    );
    expect(published).toMatchObject({ personal: personalFields, freeText: freeFields });
    const schema = z.fromJSONSchema(JSON.parse(JSON.stringify(published?.data)));
    const open = golden(type, version).filter(({ sealed }) => sealed === undefined);
    for (const { data } of open) {
      expect(schema.safeParse(data).error).toBeUndefined();
      expect(schema.safeParse({ ...data, somethingElse: 1 }).success).toBe(false);
    }
    for (const field of published?.data.required ?? [])
      for (const { data } of open)
        expect(schema.safeParse({ ...data, [field]: undefined }).success).toBe(false);
  });
});

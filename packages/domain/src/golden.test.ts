import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { catalogue } from './catalogue.ts';
import { codec } from './codec.ts';
import { Sealed } from './shared/envelope.ts';

/**
 * Golden files: every version of every event type, as the log has kept it. What is written there can never be written
 * otherwise again: when a type gets a new version, its old file stays, and must still decode.
 */
const directory = new URL('../golden/', import.meta.url);
const Golden = z.array(
  z.strictObject({
    what: z.string(),
    id: z.string(),
    type: z.string(),
    stream: z.string(),
    body: z.object({
      v: z.int(),
      data: z.record(z.string(), z.unknown()),
      sealed: Sealed.optional(),
      meta: z.record(z.string(), z.unknown()),
    }),
  }),
);
const files = readdirSync(directory);
const read = (file: string) => Golden.parse(JSON.parse(readFileSync(new URL(file, directory), 'utf8')));
const all = files.map((file) => ({ file, kept: read(file) }));

const fileOf = (type: string, version: number): string => `${type}.v${version}.json`;
const isNewest = (file: string): boolean =>
  Object.values(catalogue).some(({ type, version }) => fileOf(type, version) === file);

describe('golden files', () => {
  test('there is one of every version of every event type, and no other', () => {
    const wanted = Object.values(catalogue).flatMap(({ type, version }) =>
      Array.from({ length: version }, (_, before) => fileOf(type, before + 1)),
    );
    expect(files.toSorted()).toEqual(wanted.toSorted());
  });

  test.each(all)('$file still decodes', ({ file, kept }) => {
    expect(kept.length).toBeGreaterThan(0);
    for (const { id, type, stream, body } of kept) {
      expect(fileOf(type, body.v)).toBe(file);
      const place = { stream, revision: 0n, position: 1n };
      const event = codec.decode({ id, type, body: JSON.stringify(body), ...place });
      expect(event).toMatchObject({ id, type, schemaVersion: body.v, meta: body.meta });
    }
  });

  test.each(all.filter(({ file }) => isNewest(file)))('$file is written back as it was kept', ({ kept }) => {
    for (const { id, type, stream, body } of kept) {
      const text = JSON.stringify(body);
      const event = codec.decode({ id, type, body: text, stream, revision: 0n, position: 1n });
      const written = codec.encode(event);
      expect({ ...written, body: written.body.replace(/,"sum":"[0-9a-f]{8}"\}$/, '}') }).toEqual({
        id,
        type,
        body: text,
      });
    }
  });

  test.each(Object.values(catalogue))('of $type every field is kept, in clear or sealed', (definition) => {
    const { type, version, said, freeFields, personalFields } = definition;
    const bodies = read(fileOf(type, version)).map(({ body }) => body);
    const sealed = new Set(bodies.flatMap((body) => Object.keys(body.sealed?.fields ?? {})));
    const clear = new Set(bodies.flatMap((body) => Object.keys(body.data)));
    expect([...sealed.union(clear)].toSorted()).toEqual(Object.keys(said.shape).toSorted());
    for (const field of personalFields) expect(clear.has(field)).toBe(false);
    for (const field of personalFields) expect(sealed.has(field)).toBe(true);
    const inCase = read(fileOf(type, version)).some(({ stream }) => stream.startsWith('case-'));
    for (const field of inCase ? freeFields : []) expect(sealed.has(field)).toBe(true);
  });
});

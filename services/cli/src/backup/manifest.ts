import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instant } from '@handslag/domain/shared/time';
import { z } from 'zod';
import { Unusable } from '../explain.ts';
import { writeWhole } from '../keep/write-whole.ts';

const MANIFEST_FILE = 'manifest.json';
const FORMAT = 1;
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const common = { format: z.literal(FORMAT), takenAt: Instant, sha256: Sha256 };

/** What a backup of the log says of itself. */
export const LogManifest = z.object({
  of: z.literal('log'),
  ...common,
  /** The position of the last event in it. */
  position: z.string().regex(/^\d+$/).transform(BigInt),
  events: z.int().min(0),
  accessRecords: z.boolean(),
});
export type LogManifest = z.infer<typeof LogManifest>;

/** What a backup of the keys says of itself. */
export const KeysManifest = z.object({
  of: z.literal('keys'),
  ...common,
  keys: z.int().min(0),
  destroyed: z.int().min(0),
  masterKey: z.boolean(),
});
export type KeysManifest = z.infer<typeof KeysManifest>;

/** The SHA-256 of a file's bytes, in hexadecimal. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}

/** Written last: a directory without it is no whole backup. */
export const writeManifest = (
  directory: string,
  manifest: z.input<typeof LogManifest> | KeysManifest,
): void => writeWhole(join(directory, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`);

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Unusable(`${file} cannot be read: this backup is damaged. Take another one.`);
  }
}

const Any = z.looseObject({ of: z.string(), format: z.number() });

/** Reads what a backup says of itself, and holds its main file against it. Throws Unusable. */
export async function readManifest<T extends LogManifest | KeysManifest>(
  directory: string,
  schema: z.ZodType<T>,
  of: T['of'],
  file: string,
): Promise<T> {
  const path = join(directory, MANIFEST_FILE);
  if (!existsSync(path))
    throw new Unusable(`${directory} is no whole backup: ${MANIFEST_FILE} is missing. Take another one.`);
  const json = readJson(path);
  const any = Any.safeParse(json);
  if (any.success && any.data.of !== of)
    throw new Unusable(`${directory} is a backup of the ${any.data.of}, not of the ${of}`);
  if (any.success && any.data.format > FORMAT)
    throw new Unusable(`${directory} was made by a newer version of this program: restore it with that one`);
  const manifest = schema.safeParse(json);
  if (!manifest.success) throw new Unusable(`${path} is damaged. Take another backup.`);
  const whole = join(directory, file);
  if (!existsSync(whole) || (await sha256Of(whole)) !== manifest.data.sha256)
    throw new Unusable(`${whole} is not the file that was backed up: it has been damaged or changed`);
  return manifest.data;
}

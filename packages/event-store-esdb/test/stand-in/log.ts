import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** An event as the stand-in keeps it, bodies in base64. `position` stands for both halves of the engine's positions. */
const Recorded = z.object({
  id: z.string(),
  stream: z.string(),
  revision: z.number(),
  position: z.number(),
  type: z.string(),
  contentType: z.string(),
  data: z.string(),
  metadata: z.string(),
});
export type Recorded = z.infer<typeof Recorded>;
export type Proposed = Omit<Recorded, 'stream' | 'revision' | 'position'>;
export type ExpectedRevision = 'any' | 'no-stream' | 'stream-exists' | number;
export type AppendAnswer =
  | { kind: 'done'; revision: number; position: number }
  | { kind: 'wrong'; current: number | undefined }
  | { kind: 'deleted' };

const TOMBSTONE = '$streamDeleted';
const StreamMetadata = z.object({ $maxCount: z.number().optional(), $tb: z.number().optional() });

/** The rules of EventStoreDB's log, as far as its clients see them here. With a file, it survives its process. */
export class Log {
  readonly events: Recorded[] = [];
  readonly #file: string | undefined;
  readonly #streams = new Map<string, Recorded[]>();
  readonly #listeners = new Set<() => void>();
  #end = 0;

  constructor(file?: string) {
    this.#file = file;
    if (!file || !existsSync(file)) return;
    for (const line of readFileSync(file, 'utf8').split('\n').slice(0, -1))
      for (const event of z.array(Recorded).parse(JSON.parse(line))) this.#take(event);
  }

  /** Calls back whenever something was appended; returns how to stop. */
  onAppended(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  isDeleted(stream: string): boolean {
    return this.#all(stream).at(-1)?.type === TOMBSTONE;
  }

  /** What a reader of the stream sees: the last of it where its metadata says so. Undefined where there is no stream. */
  stream(name: string): Recorded[] | undefined {
    const events = this.#all(name);
    if (events.length === 0) return undefined;
    const last = this.#all(`$$${name}`).at(-1);
    const rules = StreamMetadata.safeParse(
      last && JSON.parse(Buffer.from(last.data, 'base64').toString()),
    ).data;
    const kept = rules?.$maxCount ? events.slice(-rules.$maxCount) : events;
    const seen = kept.filter(({ revision }) => revision >= (rules?.$tb ?? 0));
    return seen.length > 0 ? seen : undefined;
  }

  append(stream: string, proposed: readonly Proposed[], expected: ExpectedRevision): AppendAnswer {
    if (this.isDeleted(stream)) return { kind: 'deleted' };
    const there = this.#all(stream);
    const current = there.length - 1;
    const free = expected === 'any' || (expected === 'stream-exists' && current >= 0);
    const repeated = there.findIndex(({ id }) => id === proposed[0]?.id);
    const believed = expected === 'no-stream' ? -1 : expected;
    const first = typeof believed === 'number' ? believed + 1 : repeated;
    if (believed === current || (free && repeated < 0)) return this.#write(stream, proposed, current + 1);
    const before = there.slice(first, first + proposed.length);
    const last = before.at(-1);
    const same =
      first >= 0 && before.length === proposed.length && before.every(({ id }, i) => id === proposed[i]?.id);
    if (last && same) return { kind: 'done', revision: last.revision, position: last.position };
    return { kind: 'wrong', current: current < 0 ? undefined : current };
  }

  tombstone(stream: string): number {
    const mark = {
      id: crypto.randomUUID(),
      type: TOMBSTONE,
      contentType: 'application/json',
      data: '',
      metadata: '',
    };
    const done = this.#write(stream, [mark], this.#all(stream).length);
    return done.position;
  }

  /** Hides what is there now; the stream goes on with the next revision. */
  truncate(stream: string): number {
    const data = Buffer.from(JSON.stringify({ $tb: this.#all(stream).length })).toString('base64');
    const rule = {
      id: crypto.randomUUID(),
      type: '$metadata',
      contentType: 'application/json',
      data,
      metadata: '',
    };
    const name = `$$${stream}`;
    return this.#write(name, [rule], this.#all(name).length).position;
  }

  #all(stream: string): Recorded[] {
    return this.#streams.get(stream) ?? [];
  }

  #write(stream: string, proposed: readonly Proposed[], first: number) {
    let position = this.#end;
    const events = proposed.map((event, i) => {
      const recorded = { ...event, stream, revision: first + i, position };
      position += 100 + event.data.length;
      return recorded;
    });
    if (this.#file) appendFileSync(this.#file, `${JSON.stringify(events)}\n`);
    for (const event of events) this.#take(event);
    const last = events.at(-1);
    for (const listener of this.#listeners) listener();
    return { kind: 'done' as const, revision: last?.revision ?? -1, position: last?.position ?? 0 };
  }

  #take(event: Recorded): void {
    this.events.push(event);
    const stream = this.#streams.get(event.stream);
    if (stream) stream.push(event);
    else this.#streams.set(event.stream, [event]);
    this.#end = event.position + 100 + event.data.length;
  }
}

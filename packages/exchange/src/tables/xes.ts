import sax from 'sax';
import type { Faults } from '../faults.ts';
import { malformed } from '../malformed.ts';
import { lettersOf } from './letters.ts';
import type { Row } from './row.ts';

/** Elements of XES that hold one value (IEEE 1849). */
const values = new Set(['string', 'date', 'int', 'float', 'boolean', 'id']);
/** What is said of a trace stands in columns that begin with this, as other tools of the field name them. */
const OF_CASE = 'case:';

/** What is said of one event, or of the trace around it, by key. */
type Said = Map<string, string>;

/** A row as the table knows it: every column that is asked for, empty where the event does not say it. */
const rowOf = (line: number, event: Said, trace: Said, needed: readonly string[]): Row => ({
  line,
  values: needed.map((name) =>
    name.startsWith(OF_CASE) ? (trace.get(name.slice(OF_CASE.length)) ?? '') : (event.get(name) ?? ''),
  ),
  columns: new Map(needed.map((name, index) => [name, index])),
});

interface Reading {
  rows: Row[];
  seen: Set<string>;
}

/** Follows the elements of a log; answers each event as a row once it has ended, since a trace may say more after it. */
const follow = (needed: readonly string[]) => {
  const parser = sax.parser(true, { trim: false });
  const reading: Reading = { rows: [], seen: new Set() };
  let trace: Said | undefined;
  let event: { line: number; said: Said } | undefined;
  let events: { line: number; said: Said }[] = [];
  // Values inside a list or another value say something of that, not of the event.
  const open: string[] = [];
  parser.onopentag = ({ name, attributes }) => {
    const inside = open.at(-1);
    open.push(name);
    if (name === 'trace') [trace, events] = [new Map(), []];
    if (name === 'event' && trace) event = { line: parser.line + 1, said: new Map() };
    const { key, value } = attributes;
    if (!values.has(name) || typeof key !== 'string' || typeof value !== 'string') return;
    if (inside === 'event') event?.said.set(key, value);
    if (inside === 'trace') trace?.set(key, value);
    if (inside === 'event') reading.seen.add(key);
    if (inside === 'trace') reading.seen.add(`${OF_CASE}${key}`);
  };
  parser.onclosetag = (name) => {
    open.pop();
    if (name === 'event' && event) events.push(event);
    if (name === 'event') event = undefined;
    if (name !== 'trace' || !trace) return;
    for (const { line, said } of events) reading.rows.push(rowOf(line, said, trace, needed));
    [trace, events] = [undefined, []];
  };
  // The parser is no event target: this is how it tells of errors.
  // oxlint-disable-next-line unicorn/prefer-add-event-listener
  parser.onerror = (error) => {
    throw malformed(
      parser.line + 1,
      parser.column + 1,
      `this is no XES that can be read: ${error.message.split('\n')[0]}`,
    );
  };
  return { parser, reading };
};

/**
 * Rows of a log in XES: each event is one. What an event says stands in the column of its key (`concept:name`), what its
 * trace says in `case:` and the key (`case:concept:name`). A key that nothing in the file has is a fault. Throws
 * MalformedFile where it is no XML; entities of its own are not followed.
 */
export async function* xesRows(
  bytes: AsyncIterable<Uint8Array>,
  needed: readonly string[],
  faults: Faults,
): AsyncGenerator<Row> {
  const wanted = [...new Set(needed)];
  const { parser, reading } = follow(wanted);
  for await (const text of lettersOf(bytes)) {
    parser.write(text);
    yield* reading.rows.splice(0);
  }
  parser.close();
  yield* reading.rows.splice(0);
  const missing = wanted.filter((name) => !reading.seen.has(name));
  if (missing.length > 0)
    faults.add(
      1,
      1,
      `the mapping names what no event or trace says: ${missing.join(', ')}. The file has: ${[...reading.seen].join(', ')}`,
    );
}

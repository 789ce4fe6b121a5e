import type { Id } from '@handslag/domain/shared/id';
import { isLabelTable, labelOf } from './labels.ts';
import { lookup } from './lookup.ts';
import type { Name, Part } from './part.ts';
import { fieldAt, type Place, type PlaceKind } from './plan/place.ts';
import { actorPart, hiddenPart, partyPart, personPart, type Telling, textPart, whoSaid } from './telling.ts';

type Parts = readonly Part[] | undefined;

/** What a commitment, decision or other thing is about; undefined where nobody knows. */
const about = (telling: Telling, id: Id, name: Name): Parts => {
  if (name === undefined) return undefined;
  return [typeof name === 'string' ? { kind: 'quote', text: name, id } : hiddenPart(telling, name.hidden)];
};

const prompt = ({ reader }: Telling, id: string): Parts => {
  const question = lookup(reader.wording.prompts.questions, id);
  return question === undefined ? undefined : [textPart(question)];
};

const ofText: Partial<Record<PlaceKind, (telling: Telling, value: string) => Parts>> = {
  actor: (telling, id) => [actorPart(telling, id)],
  person: (telling, id) => [personPart(telling, id)],
  party: (telling, id) => [partyPart(telling, id)],
  words: (_, words) => [{ kind: 'quote', text: words }],
  title: (_, words) => [textPart(words)],
  called: (_, words) => [textPart(words)],
  date: ({ reader }, due) => [{ kind: 'date', text: reader.format.date(due) }],
  due: ({ reader }, due) => [{ kind: 'date', text: reader.format.dateTime(due) }],
  commitment: (telling, id) => about(telling, id, telling.names.commitment?.(id)),
  decision: (telling, id) => about(telling, id, telling.names.decision?.(id)),
  thing: (telling, id) => about(telling, id, telling.names.thing?.(id)),
  prompt,
};

const ofEntry: Partial<Record<PlaceKind, (telling: Telling, value: string) => Part | undefined>> = {
  actors: actorPart,
  persons: personPart,
  titles: (_, words) => ({ kind: 'quote', text: words }),
  commitments: (telling, id) => about(telling, id, telling.names.commitment?.(id))?.[0],
};

const labelled = ({ reader }: Telling, kind: PlaceKind, value: string): Parts => {
  const { labels } = reader.wording;
  const table = kind.slice('label:'.length);
  if (!kind.startsWith('label:') || !isLabelTable(labels, table)) return undefined;
  const label = labelOf(labels, table, value);
  return [textPart(label.charAt(0).toLowerCase() + label.slice(1))];
};

const listed = (telling: Telling, kind: PlaceKind, values: readonly unknown[]): Parts => {
  const show = ofEntry[kind];
  const parts = values.filter((value) => typeof value === 'string').map((value) => show?.(telling, value));
  const shown = parts.filter((part) => part !== undefined);
  if (shown.length === 0) return undefined;
  let next = 0;
  return telling.reader.format
    .list(shown.map((part) => part.text))
    .map(({ type, value }) => (type === 'element' ? (shown[next++] ?? textPart(value)) : textPart(value)));
};

/** Actors by name, as the language lists them. */
export const actorsListed = (telling: Telling, actors: readonly Id[]): readonly Part[] =>
  listed(telling, 'actors', actors) ?? [];

const counted = ({ reader }: Telling, kind: PlaceKind, value: number): Parts => [
  textPart(kind === 'days' ? reader.format.days(value) : reader.format.number(value)),
];

const valueParts = (telling: Telling, kind: PlaceKind, value: unknown): Parts => {
  if (typeof value === 'string') return ofText[kind]?.(telling, value) ?? labelled(telling, kind, value);
  if (typeof value === 'number') return counted(telling, kind, value);
  return Array.isArray(value) ? listed(telling, kind, value) : undefined;
};

/** The person in whose stream the event stands. */
const self = (telling: Telling): Parts => {
  const { event, reader } = telling;
  const id = event.stream?.slice(event.stream.indexOf('-') + 1);
  return [id === undefined ? textPart(reader.wording.phrases.aPerson) : personPart(telling, id)];
};

/** What stands where the event must say something and does not: an import, or a text of which we know only that it is closed. */
const missing = (telling: Telling, kind: PlaceKind): Parts => {
  const { anActor, aPerson, something } = telling.reader.wording.phrases;
  if (kind === 'party') return [whoSaid(telling)];
  if (kind === 'actor' || kind === 'actors') return [textPart(anActor)];
  if (kind === 'person' || kind === 'persons') return [textPart(aPerson)];
  if (kind === 'words' || kind === 'title' || kind === 'called') return [hiddenPart(telling, 'sealed')];
  return [textPart(something)];
};

/** The parts of a place; undefined where it may be left out and the event says nothing. */
export const fillPlace = (telling: Telling, name: string, place: Place, optional: boolean): Parts => {
  const [kind, ...named]: readonly [PlaceKind, ...string[]] = typeof place === 'string' ? [place] : place;
  if (kind === 'self') return self(telling);
  const fields = named.length > 0 ? named : [kind === 'called' ? telling.reader.wording.language : name];
  const value = fields
    .map((field) => fieldAt(telling.event.data, field))
    .find((found) => found !== undefined);
  const parts = valueParts(telling, kind, value);
  if (parts) return parts;
  const why = fields.map((field) => telling.event.hidden?.[field]).find((reason) => reason !== undefined);
  if (why) return [hiddenPart(telling, why)];
  return optional ? undefined : missing(telling, kind);
};

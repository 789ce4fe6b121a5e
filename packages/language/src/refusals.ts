import { fillPlace } from './fill-place.ts';
import { lookup } from './lookup.ts';
import type { Names, Part } from './part.ts';
import type { Place } from './plan/place.ts';
import type { Reader } from './reader.ts';
import { textOf } from './sentence.ts';
import type { Telling } from './telling.ts';
import { render } from './template.ts';

type Params = Readonly<Record<string, string | number | readonly string[]>>;

/** How the rules name what they refuse; what a place may show. */
export const refusalPlaces: Readonly<Record<string, Place>> = {
  actor: 'actors',
  actorId: 'actors',
  actors: 'actors',
  deciders: 'actors',
  to: 'actors',
  personId: 'persons',
  persons: 'persons',
  commitments: 'commitments',
  due: 'due',
  at: 'due',
  needed: 'label:mandate',
  level: 'label:level',
  becomes: 'label:remainder',
  stages: 'titles',
};

const known = (values: readonly string[], nameOf: ((id: string) => unknown) | undefined): string[] =>
  values.filter((id) => nameOf?.(id) !== undefined);

/** Ids as lists, and only those that the reader knows by name: «an actor and an actor» helps nobody. */
const nameable = (params: Params, names: Names): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => {
      const place = refusalPlaces[name];
      const ids = typeof value === 'number' ? [] : typeof value === 'string' ? [value] : [...value];
      if (place === 'actors') return [[name, known(ids, names.actor)]];
      if (place === 'persons') return [[name, known(ids, names.person)]];
      if (place === 'commitments') return [[name, known(ids, names.commitment)]];
      return [[name, value]];
    }),
  );

const nobody = { recordedAt: '', occurredAt: '', recordedBy: '' };

/** Why the rules said no, and what to do now; undefined where the code is not one of the rules'. */
const refusalParts = (
  refusal: { code: string; params?: Params | undefined },
  names: Names,
  reader: Reader,
): Part[] | undefined => {
  const template = lookup(reader.wording.refusals, refusal.code);
  if (template === undefined) return undefined;
  const data = nameable(refusal.params ?? {}, names);
  const telling: Telling = { event: { type: refusal.code, data, meta: nobody }, names, reader };
  return render(template, (name, optional) => {
    const place = refusalPlaces[name];
    return place === undefined ? undefined : fillPlace(telling, name, place, optional);
  });
};

/** What went wrong and what to do now, whether the rules said no or something failed around them. */
export const problemText = (
  problem: { code?: string | undefined; params?: Params | undefined },
  names: Names,
  reader: Reader,
): string => {
  const { code = '', params } = problem;
  const parts = refusalParts({ code, params }, names, reader);
  if (parts) return textOf(parts, reader);
  return lookup(reader.wording.faults, code) ?? reader.wording.phrases.unknownProblem;
};

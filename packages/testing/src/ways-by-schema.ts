import { marks, type Thing } from '@handslag/domain/shared/mark';
import { z } from 'zod';

/** What can be chosen from, by what an id is the id of, and what else could be written in a field of this name. */
export interface Pools {
  ids: Partial<Record<Thing, readonly string[]>>;
  fields?: Readonly<Record<string, readonly unknown[]>>;
  now: string;
}

const isSchema = (value: unknown): value is z.ZodType =>
  typeof value === 'object' && value !== null && '_zod' in value;

const inside = (schema: z.ZodType): z.ZodType => {
  const { def } = schema._zod;
  return 'innerType' in def && isSchema(def.innerType) ? inside(def.innerType) : schema;
};

const candidates = (name: string, schema: z.ZodType, { ids, fields, now }: Pools): unknown[] => {
  const core = inside(schema);
  const of = marks.get(core)?.of;
  const element =
    core instanceof z.ZodArray && isSchema(core.element) ? marks.get(core.element)?.of : undefined;
  const pool: readonly unknown[] = fields?.[name] ?? [
    ...(of === undefined ? [] : (ids[of] ?? [])),
    ...(element === undefined ? [] : (ids[element] ?? []).map((id) => [id])),
    ...('options' in core && Array.isArray(core.options) ? core.options : []),
    ...(of === undefined ? ['…', now.slice(0, 10), true, false, 5, []] : []),
  ];
  const fitting = pool.filter((value) => schema.safeParse(value).success);
  const one = fitting.includes('…') ? ['…'] : fitting;
  return schema.safeParse(undefined).success ? [undefined, ...one] : one;
};

const common = new Set(['type', 'occurredAt', 'onBehalfOf', 'heard']);
const MOST = 600;

/** Ways to fill in a command, by its schema alone: the least first, no rule is known here. */
export function* waysBySchema(
  type: string,
  shape: Readonly<Record<string, z.ZodType>>,
  pools: Pools,
): Generator<Record<string, unknown>> {
  const keys = Object.entries(shape)
    .filter(([name]) => !common.has(name))
    .map(([name, schema]): [string, unknown[]] => [name, candidates(name, schema, pools)]);
  const total = keys.reduce((product, [, values]) => product * values.length, 1);
  for (let n = 0; n < Math.min(total, MOST); n += 1) {
    let left = n;
    const said: Record<string, unknown> = { type };
    for (const [name, values] of keys) {
      said[name] = values[left % values.length];
      left = Math.floor(left / values.length);
    }
    yield said;
  }
}

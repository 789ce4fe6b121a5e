import type { CaseState } from '@handslag/domain/case/state';
import { CaseCommand } from '@handslag/domain/commands';
import type { Offer } from '@handslag/domain/offer';
import { marks } from '@handslag/domain/shared/mark';
import type { z } from 'zod';
import * as s from './sample-case.ts';

/** What a form knows when it opens: what is offered, of which things, in which case. */
export interface Form {
  offer: Offer;
  about: Readonly<Record<string, string>>;
  state: CaseState;
  now: string;
}

const actors = [s.municipality, s.school, s.family, s.clinic, s.library];
const fresh = s.testId(9999);

const isSchema = (value: unknown): value is z.ZodType =>
  typeof value === 'object' && value !== null && '_zod' in value;

const inside = (schema: z.ZodType): z.ZodType => {
  const { def } = schema._zod;
  return 'innerType' in def && isSchema(def.innerType) ? inside(def.innerType) : schema;
};

const choicesIn = (schema: z.ZodType): unknown[] =>
  'options' in schema && Array.isArray(schema.options) ? schema.options : [];

const remainders = ({ commitments, handovers }: CaseState) => [
  ...[...commitments.values()]
    .filter(({ status }) => ['waiting', 'active', 'reported'].includes(status))
    .map(({ id }) => ({ kind: 'commitment', id, becomes: 'stays' })),
  ...[...handovers.values()]
    .filter(({ status }) => status === 'proposed')
    .map(({ id }) => ({ kind: 'handover', id, becomes: 'withdrawn' })),
];

/** What could be filled in where only the choice of a thing, or of several, says it. */
const chosen = (key: string, { offer, about, state }: Form): unknown[] | undefined => {
  const own = offer.as === null ? actors : [offer.as, ...actors.filter((actor) => actor !== offer.as)];
  if (key === 'basisCode') return ['no.consent'];
  if (key === 'remainders') return [remainders(state)];
  if (key === 'decidedBy') return own.map((actor) => [actor]);
  if (key === 'by' && offer.say === 'SupersedeDecision') return [...state.decisions.keys()];
  if (key === 'commitments')
    return [
      [...state.commitments.values()]
        .filter(
          ({ status, debtor }) => ['waiting', 'active', 'reported'].includes(status) && debtor === offer.as,
        )
        .map(({ id }) => ({ commitmentId: id, disposition: 'stays' })),
    ];
  if (key === 'about') return [about['eventId']];
  if (key === 'reason') return ['Familien har klaga på saka'];
  if (key === 'becomes') return ['…', '2000-01-01'];
  return about[key] === undefined ? undefined : [about[key]];
};

/** What a person could fill in for one field, the likeliest first. */
const candidates = (key: string, schema: z.ZodType, form: Form): unknown[] => {
  const optional = schema.safeParse(undefined).success;
  const { offer, now } = form;
  const own = offer.as === null ? actors : [offer.as, ...actors.filter((actor) => actor !== offer.as)];
  const core = inside(schema);
  const mark = marks.get(core);
  const ids = mark?.of === 'actor' ? own : [fresh];
  const pool = chosen(key, form) ?? [
    ...(mark?.is === 'id' ? ids : []),
    ...choicesIn(core),
    ...(mark === undefined ? ['…'] : []),
    now.slice(0, 10),
    '2000-01-01',
    now,
    true,
    false,
    5,
    [],
    own.slice(0, 1),
  ];
  const fitting = pool.filter((value) => schema.safeParse(value).success);
  const texts = fitting.includes('…') && key !== 'becomes' ? ['…'] : fitting;
  return optional ? [undefined, ...texts.slice(0, 1)] : texts;
};

const MOST = 4000;

/** Every way to fill in what is offered that a form could come to, as far as the schema and what it is about tell. */
export function* waysToSay(form: Form): Generator<CaseCommand> {
  const option = CaseCommand.options.find(({ shape }) => shape.type.value === form.offer.say);
  if (!option) return;
  const { type: _, occurredAt: __, onBehalfOf: ___, ...fields }: Record<string, z.ZodType> = option.shape;
  const told = form.offer.ground === 'attested';
  const keys = Object.entries(fields).map(([key, schema]): [string, unknown[]] => {
    if (key === 'attested') return [key, [told ? true : undefined]];
    return [key, candidates(key, schema, form)];
  });
  const total = keys.reduce((product, [, values]) => product * values.length, 1);
  for (let n = 0; n < Math.min(total, MOST); n += 1) {
    let left = n;
    const said: Record<string, unknown> = { type: form.offer.say };
    for (const [key, values] of keys) {
      said[key] = values[left % values.length];
      left = Math.floor(left / values.length);
    }
    if (form.offer.ground === 'own' && form.offer.as !== null) said['onBehalfOf'] = form.offer.as;
    const parsed = CaseCommand.safeParse(said);
    if (parsed.success) yield parsed.data;
  }
}

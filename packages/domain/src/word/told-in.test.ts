import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { catalogue } from '../catalogue.ts';
import {
  ActorCommand,
  AssessmentCommand,
  CaseCommand,
  PartnershipCommand,
  PersonCommand,
} from '../commands.ts';
import { marks } from '../shared/mark.ts';
import { becomes, naming } from './naming.ts';
import { tells, toldIn } from './told-in.ts';

const holdsActor = (schema: z.ZodType): boolean => {
  let holds = false;
  z.toJSONSchema(schema, {
    unrepresentable: 'any',
    override({ zodSchema }) {
      holds ||= zodSchema instanceof z.ZodType && marks.get(zodSchema)?.of === 'actor';
    },
  });
  return holds;
};

const commands = [CaseCommand, PartnershipCommand, AssessmentCommand, ActorCommand, PersonCommand]
  .flatMap((union): (typeof union)['options'][number][] => [...union.options])
  .map(({ shape }) => ({
    type: shape.type.value,
    actors: Object.entries(shape)
      .filter(([field, schema]) => field !== 'onBehalfOf' && holdsActor(schema))
      .map(([field]) => field),
  }));
const holding = commands.filter(({ actors }) => actors.length > 0);

const mine = '00000000-0000-8000-8000-000000000001';
const me = '00000000-0000-8000-8000-000000000003';
const theirs = '00000000-0000-8000-8000-000000000002';
const held = [{ actorId: mine, mandate: 'commit' as const }];

const scored = (...persons: string[]) => ({
  type: 'RecordMeeting',
  meaningful: persons.map((personId) => ({ personId, score: 8 })),
});

describe('the actors whose word a command tells', () => {
  it('[AU3] are known of every command that holds an actor', () => {
    expect(Object.keys(becomes).toSorted()).toEqual(
      expect.arrayContaining([...new Set(holding.map(({ type }) => type))].toSorted()),
    );
  });

  it.each(holding)('[AU3] $type calls its actors what its event calls them', ({ type, actors }) => {
    const event = becomes[type];
    if (event === null || event === undefined) return;
    expect(Object.keys(catalogue[event].said.shape)).toEqual(expect.arrayContaining(actors));
  });

  it.each(
    holding.flatMap(({ type, actors }) => actors.map((field) => ({ type, field, event: becomes[type] }))),
  )('[AU3] $type.$field tells another’s word where the event says it is one, else not', (one) => {
    const isWord = one.event !== null && one.event !== undefined && naming[one.event][one.field] === 'word';
    const say = (actor: unknown) => toldIn({ type: one.type, [one.field]: actor }, held);
    expect(say(theirs)).toEqual(isWord ? [theirs] : []);
    expect(say([theirs, mine])).toEqual(isWord ? [theirs] : []);
    expect(say(mine)).toEqual([]);
  });

  it('[AU3] are also those for whom the person speaks too little, or not here', () => {
    const decide = { type: 'MakeDecision', decidedBy: [mine], level: 'operative' };
    expect(toldIn(decide, held)).toEqual([]);
    expect(toldIn({ ...decide, level: 'strategic' }, held)).toEqual([mine]);
    expect(toldIn({ ...decide, onBehalfOf: theirs }, held)).toEqual([mine]);
    expect(toldIn({ type: 'MakeCommitment', debtor: mine, attested: true }, held)).toEqual([mine]);
    expect(toldIn({ type: 'AddNote', text: 'Ringt' }, held)).toEqual([]);
  });

  it('[AU3] decide whether it is asked how it was given; where none is named, the ground does', () => {
    const need = { type: 'ExpressNeed', by: theirs };
    expect([true, false].map((vouches) => tells(need, held, vouches, me))).toEqual([true, true]);
    expect([true, false].map((vouches) => tells({ ...need, by: mine }, held, vouches, me))).toEqual([
      false,
      false,
    ]);
    const confirm = { type: 'ConfirmFulfilment', extent: 'whole' };
    expect([true, false].map((vouches) => tells(confirm, held, vouches, me))).toEqual([true, false]);
    expect(tells({ type: 'RecordStep', actorId: mine }, held, true, me)).toBe(false);
    expect(tells({ type: 'RecordStep', actorId: theirs }, held, false, me)).toBe(true);
    expect(tells(scored(me), held, true, me)).toBe(false);
    expect(tells(scored(me, theirs), held, false, me)).toBe(true);
    expect(tells({ type: 'RecordMeeting', actors: [theirs] }, held, false, me)).toBe(false);
    expect(tells({ type: 'AddNote', text: 'Ringt' }, held, false, me)).toBe(false);
  });
});

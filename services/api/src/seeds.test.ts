import { readFileSync } from 'node:fs';
import { routes } from '@handslag/contract/routes';
import { catalogue } from '@handslag/domain/catalogue';
import {
  ActorCommand,
  AssessmentCommand,
  CaseCommand,
  PartnershipCommand,
  PersonCommand,
} from '@handslag/domain/commands';
import { expect, test } from 'vitest';

const spec = (file: string) => readFileSync(new URL(`../../../docs/spec/${file}`, import.meta.url), 'utf8');
const seeds = spec('seeds.md');
const named = new Set([...seeds.matchAll(/`([A-Za-z]+)`/g)].map(([, name = '']) => name));

const commands = [ActorCommand, AssessmentCommand, CaseCommand, PartnershipCommand, PersonCommand].flatMap(
  ({ options }) => options.map(({ shape }) => shape.type.value),
);

test('the table of sources names only events, commands and routes that there are', () => {
  const known = new Set<string>([...Object.keys(catalogue), ...Object.keys(routes), ...commands]);
  expect([...named].filter((name) => !known.has(name))).toEqual([]);
});

test('every event type stands in the table of sources', () => {
  expect(Object.keys(catalogue).filter((type) => !named.has(type))).toEqual([]);
});

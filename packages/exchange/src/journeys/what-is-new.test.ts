import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { importId } from './import-id.ts';
import { journeyEvents, type JourneySource } from './journey.ts';
import { whatIsNew } from './what-is-new.ts';

const [kommune, skole, helse] = ['Kommune', 'Skole', 'Helse'].map((name) => importId(name));
const day = (n: number) => `2025-03-${String(n).padStart(2, '0')}T09:00:00.000000Z`;
const idFor = (text: string) => importId('again', text);
const source = (
  steps: readonly (readonly [number, string | undefined])[],
  more: Partial<JourneySource> = {},
): JourneySource => ({
  name: 'A-1',
  caseId: importId('case'),
  partnershipId: importId('partnership'),
  kind: 'journey',
  title: 'Sak A-1',
  openedAt: day(1),
  closedAt: undefined,
  endsAhead: false,
  steps: steps.map(([at, actor], line) => ({
    line,
    activity: 'Samtale',
    at: day(at),
    twice: false,
    actor,
    person: undefined,
  })),
  responsible: kommune ?? '',
  handovers: true,
  handoverId: (step) => importId('handover', String(step)),
  commitment: {
    commitmentId: importId('promise'),
    what: 'Svar',
    debtor: kommune ?? '',
    creditor: helse ?? '',
    madeAt: day(1),
    due: '2025-03-20',
    fulfilledAt: undefined,
    confirmed: true,
  },
  ...more,
});
const standing = (one: JourneySource) => journeyEvents(one).map((event) => ({ ...event, isImported: true }));
const types = (events: readonly { type: string }[]) => events.map(({ type }) => type);

it('adds the steps, handovers and ends that a grown file has more', () => {
  const before = source([[1, kommune]]);
  const { commitment } = before;
  const after = source(
    [
      [1, kommune],
      [4, skole],
    ],
    {
      closedAt: day(5),
      commitment: commitment && { ...commitment, fulfilledAt: day(5) },
    },
  );
  const { fresh, contradicts } = whatIsNew(standing(before), journeyEvents(after), idFor);
  expect(types(fresh)).toEqual([
    'ActorInvolved',
    'HandoverProposed',
    'HandoverAccepted',
    'StepTaken',
    'FulfilmentReported',
    'FulfilmentConfirmed',
    'CaseClosed',
  ]);
  expect(contradicts).toEqual([]);
});

it('changes nothing that stands, and names what contradicts it', () => {
  const before = source(
    [
      [1, kommune],
      [4, skole],
    ],
    { closedAt: day(9) },
  );
  const { commitment } = before;
  const after = source(
    [
      [1, kommune],
      [4, skole],
    ],
    {
      title: 'Noe annet',
      closedAt: day(10),
      commitment: commitment && { ...commitment, due: '2025-04-20' },
    },
  );
  const { fresh, contradicts } = whatIsNew(standing(before), journeyEvents(after), idFor);
  expect(fresh).toEqual([]);
  expect(contradicts.toSorted()).toEqual(['CaseClosed', 'CaseOpened', 'CommitmentMade']);
});

it('names a step that is gone from the file, but nothing that people have said here', () => {
  const before = source([
    [1, kommune],
    [4, skole],
  ]);
  const after = source([[1, kommune]]);
  expect(whatIsNew(standing(before), journeyEvents(after), idFor).contradicts).toEqual(['StepTaken']);
  const own = standing(before).map((event) => ({ ...event, isImported: event.type !== 'StepTaken' }));
  expect(whatIsNew(own, journeyEvents(after), idFor)).toEqual({ fresh: [], contradicts: [] });
});

it('brings nothing back that was erased', () => {
  const erased = [
    ...standing(source([[1, kommune]])),
    {
      type: 'CaseErased' as const,
      data: { reason: 'x', legalBasis: 'y' },
      occurredAt: day(9),
      isImported: false,
    },
  ];
  const after = source([
    [1, kommune],
    [4, skole],
  ]);
  expect(whatIsNew(erased, journeyEvents(after), idFor)).toEqual({ fresh: [], contradicts: [] });
});

const inOrder = (all: readonly (readonly [number, string | undefined])[]) =>
  all.toSorted(([a], [b]) => a - b);

it('adds each step once however the file grows, and the same file adds nothing', () => {
  const steps = array(tuple(integer({ min: 1, max: 28 }), constantFrom(kommune, skole, helse, undefined)), {
    maxLength: 12,
  });
  assert(
    property(steps, steps, (first, more) => {
      const before = source(inOrder(first));
      const after = source(inOrder([...first, ...more]));
      const { fresh } = whatIsNew(standing(before), journeyEvents(after), idFor);
      const all = [...standing(before), ...fresh.map((event) => ({ ...event, isImported: true }))];
      expect(all.filter(({ type }) => type === 'StepTaken')).toHaveLength(first.length + more.length);
      const handovers = all.flatMap((event) =>
        event.type === 'HandoverProposed' ? [event.data.handoverId] : [],
      );
      expect(new Set(handovers).size).toBe(handovers.length);
      expect(whatIsNew(all, journeyEvents(after), idFor).fresh).toEqual([]);
    }),
  );
});

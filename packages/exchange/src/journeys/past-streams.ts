import { type Id } from '@handslag/domain/shared/id';
import { streamOf, type StreamName } from '@handslag/domain/shared/envelope';
import { importId } from './import-id.ts';
import { type JourneySource, journeyEvents, type PastEvent } from './journey.ts';
import type { JourneyMapping } from './mapping.ts';
import type { Journeys } from './read-journeys.ts';

/** The whole history of one stream, to be appended at once where the stream does not exist. */
export interface PastStream {
  stream: StreamName;
  partnershipId: Id;
  caseId?: Id;
  /** What the file calls the case. */
  name?: string;
  events: readonly PastEvent[];
}

const partnershipStream = (
  { partnershipId, foundedAt, actors }: Journeys,
  { partnership }: JourneyMapping,
): PastStream => ({
  stream: streamOf('partnership', partnershipId),
  partnershipId,
  events: [
    {
      type: 'PartnershipFounded',
      data: {
        name: partnership.name,
        purpose: partnership.purpose ?? partnership.name,
        need: partnership.need ?? partnership.name,
        timeZone: partnership.timeZone,
        language: partnership.language,
        steeringCaseId: importId(partnershipId, 'steering'),
      },
      occurredAt: foundedAt,
    },
    ...[...actors].map(
      ([actorId, { firstAt }]): PastEvent => ({
        type: 'ActorJoined',
        data: { actorId },
        occurredAt: firstAt,
      }),
    ),
  ],
});

const actorStreams = ({ partnershipId, actors }: Journeys): PastStream[] =>
  [...actors].map(([id, { name, kind, firstAt: occurredAt }]) => ({
    stream: streamOf('actor', id),
    partnershipId,
    events: [
      {
        type: 'ActorRegistered',
        data: kind === 'citizen' ? { kind, citizenName: name } : { kind, name },
        occurredAt,
      },
    ],
  }));

const personStreams = (
  { partnershipId, persons }: Journeys,
  { partnership: { language } }: JourneyMapping,
): PastStream[] =>
  [...persons].map(([id, { name, firstAt: occurredAt }]) => ({
    stream: streamOf('person', id),
    partnershipId,
    events: [{ type: 'PersonRegistered', data: { language, name }, occurredAt }],
  }));

const steeringStream = ({ partnershipId, foundedAt, journeys }: Journeys, title: string): PastStream[] =>
  journeys.slice(0, 1).map(({ responsible }) => {
    const caseId = importId(partnershipId, 'steering');
    return {
      stream: streamOf('case', caseId),
      partnershipId,
      caseId,
      events: [
        {
          type: 'CaseOpened',
          data: { partnershipId, kind: 'steering', title, responsible, access: 'partnership' },
          occurredAt: foundedAt,
        },
      ],
    };
  });

const caseStream = (source: JourneySource): PastStream => ({
  stream: streamOf('case', source.caseId),
  partnershipId: source.partnershipId,
  caseId: source.caseId,
  name: source.name,
  events: journeyEvents(source),
});

/** Every stream that the file's history consists of: who takes part first, then one stream a case. */
export function* pastStreams(journeys: Journeys, mapping: JourneyMapping): Generator<PastStream> {
  yield* actorStreams(journeys);
  yield* personStreams(journeys, mapping);
  yield partnershipStream(journeys, mapping);
  yield* steeringStream(journeys, mapping.partnership.name);
  for (const journey of journeys.journeys) yield caseStream(journey);
}

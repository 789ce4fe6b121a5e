import type { Directory } from '@handslag/contract/questions/directory';
import type { Names } from '@handslag/language/part';
import type { Reader } from '@handslag/language/reader';
import { readerOf } from '@handslag/language/reader';
import { wordingIn } from '@handslag/language/wordings';
import type { Language } from '@handslag/domain/person/events';
import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import { readDesk } from '@handslag/views/desk';
import { readDirectory } from '@handslag/views/directory';
import { fullSight } from '@handslag/views/sight';
import { closedOpener } from '@handslag/views/text';
import { sightOf } from '../access/sight.ts';
import { viewerIn } from '@handslag/domain/access/viewer';
import type { House } from '../house.ts';
import { pagesOf } from './addresses.ts';
import { type DigestSection, digestSection } from './digest.ts';
import { nothingToSay } from '@handslag/views/offering';

/** What is needed to know what waits for somebody. */
export type DigestParts = Pick<House, 'views' | 'kinds'>;

export interface DigestFor {
  personId: Id;
  language: Language;
  origin: string;
  now: Instant;
}

/** The partnership's name and those of its organisations. Nothing sealed is opened for a mail: a citizen has no name here. */
const openly = (parts: DigestParts, partnershipId: Id): Promise<Directory | undefined> =>
  readDirectory(
    parts.views,
    { sight: fullSight, opener: closedOpener, offering: nothingToSay },
    partnershipId,
  );

const namesIn = ({ actors }: Directory): Names => {
  const named = new Map(actors.map(({ actorId, name }) => [actorId, name]));
  return { actor: (id) => named.get(id), person: () => undefined };
};

/** Who the mail speaks to: dates are those of the partnership. */
export const readerIn = (language: Language, timeZone: string): Reader =>
  readerOf(wordingIn(language), timeZone);

/** What waits for a person in one partnership, with that person's sight; undefined where nothing does. */
export async function sectionFor(
  parts: DigestParts,
  partnershipId: Id,
  { personId, language, origin, now }: DigestFor,
): Promise<DigestSection | undefined> {
  const viewer = viewerIn(await parts.kinds.partnership.load(partnershipId), {
    partnershipId,
    by: personId,
  });
  const directory = viewer.role && (await openly(parts, partnershipId));
  if (!directory) return undefined;
  const sight = sightOf(viewer, now);
  const desk = await readDesk(
    parts.views,
    { sight, opener: closedOpener, offering: nothingToSay },
    partnershipId,
    personId,
    { now },
  );
  if (!desk) return undefined;
  const { name, timeZone } = directory.partnership;
  const reader = readerIn(language, timeZone);
  const telling = { desk, names: namesIn(directory), reader, pages: pagesOf(origin, partnershipId), at: now };
  return digestSection(telling, name);
}

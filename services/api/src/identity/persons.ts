import type { StoredEvent } from '@handslag/domain/codec';
import type { Language } from '@handslag/domain/person/events';
import { streamOf } from '@handslag/domain/shared/envelope';
import type { Id } from '@handslag/domain/shared/id';
import type { House } from '../house.ts';

export interface Details {
  name: string;
  email: string | undefined;
  language: Language;
}

const isDetails = (
  event: StoredEvent,
): event is StoredEvent<'PersonRegistered'> | StoredEvent<'PersonDetailsChanged'> =>
  event.type === 'PersonRegistered' || event.type === 'PersonDetailsChanged';

/** What is known of a person now, opened; undefined where nobody is registered under this id, or the person has been erased. */
export async function detailsOf(
  { log, vault }: Pick<House, 'log' | 'vault'>,
  personId: Id,
): Promise<Details | undefined> {
  const events = await Array.fromAsync(log.read(streamOf('person', personId)));
  const opened = await vault.openAll(events);
  let details: { [K in keyof Details]?: Details[K] | undefined } = {};
  for (const { event } of opened)
    if (isDetails(event))
      details = {
        name: event.data.name ?? details.name,
        email: event.data.email ?? details.email,
        language: event.data.language ?? details.language,
      };
  const { name, email, language } = details;
  return name === undefined || language === undefined ? undefined : { name, email, language };
}

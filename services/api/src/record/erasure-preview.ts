import type { ErasurePreview } from '@handslag/contract/erasure-preview';
import type { StoredEvent } from '@handslag/domain/codec';
import { streamOf } from '@handslag/domain/shared/envelope';
import type { Id } from '@handslag/domain/shared/id';
import type { House } from '../house.ts';

const countBy = <T extends string>(names: readonly T[]): { name: T; times: number }[] =>
  [...Map.groupBy(names, (name) => name)].map(([name, all]) => ({ name, times: all.length }));

/** What the destruction of a subject's key would take of these events, and what stays. */
function goesAndStays(
  events: readonly StoredEvent[],
  subject: string,
): Pick<ErasurePreview, 'goes' | 'stays'> {
  const fields = events.flatMap(({ type, sealed }) =>
    sealed?.subject === subject ? Object.keys(sealed.fields).map((field) => `${type}/${field}`) : [],
  );
  return {
    goes: countBy(fields).map(({ name, times }) => {
      const [type = '', field = ''] = name.split('/');
      return { type, field, times };
    }),
    stays: countBy(events.map(({ type }) => type)).map(({ name, times }) => ({ type: name, times })),
  };
}

/** What an erasure would take and leave; undefined where a partnership has nothing of this kind by this id. */
export async function previewErasure(
  { log, vault }: Pick<House, 'log' | 'vault'>,
  kind: ErasurePreview['subject'],
  id: Id,
  partnershipId: Id,
): Promise<ErasurePreview | undefined> {
  const stream = streamOf(kind, id);
  const events = await Array.fromAsync(log.read(stream));
  const isOurs = events[0]?.meta.partnershipId === partnershipId;
  if (events.length === 0 || !isOurs) return undefined;
  const key = await vault.keyOf(stream);
  return { subject: kind, id, erased: key === 'erased', ...goesAndStays(events, stream) };
}

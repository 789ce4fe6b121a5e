import { catalogue, type SaidEvent } from '@handslag/domain/catalogue';
import { type StreamName, streamOf } from '@handslag/domain/shared/envelope';

/** Whose key seals what is personal in an event: the thing's own, or that of the person named in it. */
export const subjectOf = (said: SaidEvent, stream: StreamName): string =>
  catalogue[said.type].subject === 'person' && 'personId' in said.data && said.data.personId !== undefined
    ? streamOf('person', said.data.personId)
    : stream;

/** The fields of an event that are sealed: what always is, and in a case, of whatever kind and access, every free text. */
export const sealedFieldsOf = (said: SaidEvent, stream: StreamName): [field: string, value: unknown][] => {
  const { personalFields, freeFields } = catalogue[said.type];
  const data: Readonly<Record<string, unknown>> = said.data;
  const fields: [string, unknown][] = [];
  for (const field of stream.startsWith('case-') ? [...personalFields, ...freeFields] : personalFields)
    if (data[field] !== undefined) fields.push([field, data[field]]);
  return fields;
};

import { catalogue, type SaidEvent } from '@handslag/domain/catalogue';
import { type StreamName, streamOf } from '@handslag/domain/shared/envelope';

/** Whose key seals what is personal in an event: the thing's own, or that of the person named in it. */
export const subjectOf = (said: SaidEvent, stream: StreamName): string =>
  catalogue[said.type].subject === 'person' && 'personId' in said.data && said.data.personId !== undefined
    ? streamOf('person', said.data.personId)
    : stream;

/** The fields of an event that are sealed: what is always personal, and in a journey every free text. */
export const sealedFieldsOf = (said: SaidEvent, journey: boolean): [field: string, value: unknown][] => {
  const { personalFields, freeFields } = catalogue[said.type];
  const data: Readonly<Record<string, unknown>> = said.data;
  const fields: [string, unknown][] = [];
  for (const field of journey ? [...personalFields, ...freeFields] : personalFields)
    if (data[field] !== undefined) fields.push([field, data[field]]);
  return fields;
};

import { z } from 'zod';
import { Title } from '../shared/text.ts';

/** Whose law it is: ISO 3166-1. */
export const Country = z.enum(['NO', 'SE']);
export type Country = z.infer<typeof Country>;
/** What a basis opens: reading for as long as it holds, one delivery and no standing reading, or nothing. */
export const Opens = z.enum(['reading', 'once', 'nothing']);
export type Opens = z.infer<typeof Opens>;
/** Whether it can be named from now on. What has named it stays. */
export const Standing = z.enum(['offered', 'retired']);
/** What a legal basis is called by: the country, and a short name without section numbers, since laws are numbered anew. */
export const BasisCode = z.string().regex(/^(?:no|se)\.[a-z0-9-]{2,40}$/);
export type BasisCode = z.infer<typeof BasisCode>;

export const LegalBasis = z.strictObject({
  code: BasisCode,
  country: Country,
  /** The act and the section, as they are written in the country. */
  law: Title,
  nb: Title,
  nn: Title,
  sv: Title,
  en: Title,
  opens: Opens,
  standing: Standing,
});
export type LegalBasis = z.infer<typeof LegalBasis>;

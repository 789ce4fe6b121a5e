import type { Language } from '@handslag/domain/person/events';
import type { FastifyRequest } from 'fastify';

const ours: Readonly<Record<string, Language>> = {
  nb: 'nb',
  no: 'nb',
  nn: 'nn',
  sv: 'sv',
  da: 'nb',
  en: 'en',
};

/** What Accept-Language asks for, as far as we speak it (RFC 9110, 12.5.4); undefined where it names nothing of ours. */
export function preferred(header: string | undefined): Language | undefined {
  const wishes = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...settings] = part.trim().toLowerCase().split(';');
      const quality = settings.map((setting) => /^\s*q=([\d.]+)$/.exec(setting)?.[1]).find(Boolean);
      return { language: ours[tag.split('-')[0] ?? ''], quality: Number(quality ?? 1) };
    });
  wishes.sort((one, other) => other.quality - one.quality);
  return wishes.find(({ language, quality }) => language !== undefined && quality > 0)?.language;
}

/** The language in which a request is answered: the browser's, English where it names none of ours. */
export const readerLanguage = (request: FastifyRequest): Language =>
  preferred(request.headers['accept-language']) ?? 'en';

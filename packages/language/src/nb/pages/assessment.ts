import { icu } from '../../icu.ts';
import type { Page } from '../../types.ts';

/** The self-assessment: answered alone, looked at together. */
export const texts = {
  title: 'Egenvurdering',
  lead: 'Hver svarer alene, og så ser dere på svarene sammen. Det viktigste er ikke tallene, men det dere snakker om etterpå.',
  none: 'Ingen egenvurdering ennå',
  noneText: 'Samarbeidskoordinatoren kan åpne den første.',
  open: 'Egenvurderingen er åpen',
  openLead: 'Svar innen {day}. Ingen ser svarene før den er over.',
  answered: 'Svar så langt: {n} av {total}.',
  ownAnswer: 'Du svarte {moment}. Du kan endre svaret så lenge egenvurderingen er åpen.',
  closesOn: 'svar innen {day}',
  round: 'Egenvurdering',
  together: 'Egenvurderingen fra {day}',
  notShown: 'Svarene vises ikke',
  notShownText: 'For få har svart, eller du har ikke tilgang til å se svarene.',
  widestFirst: 'Her er dere mest uenige: det som spriker mest, står først.',
  everybody: 'Alle',
  scores: 'Svar: {scores}',
  median: 'median {median} (n = {n})',
  withheld: icu(
    '{n, plural, one {Ett svar vises ikke per aktør, så ingen kjennes igjen.} other {# svar vises ikke per aktør, så ingen kjennes igjen.}}',
  ),
  earlier: 'Tidligere egenvurderinger',
  comments: 'Kommentarer',
  talked: 'Dette snakket dere om',
} satisfies Page;

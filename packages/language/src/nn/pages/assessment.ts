import { icu } from '../../icu.ts';
import type { Page } from '../../types.ts';

/** The self-assessment: answered alone, looked at together. */
export const texts = {
  title: 'Eigenvurdering',
  lead: 'Kvar svarer åleine, og så ser de på svara saman. Det viktigaste er ikkje tala, men det de snakkar om etterpå.',
  none: 'Inga eigenvurdering enno',
  noneText: 'Samarbeidskoordinatoren kan opne den første.',
  open: 'Eigenvurderinga er open',
  openLead: 'Svar innan {day}. Ingen ser svara før ho er over.',
  answered: 'Svar så langt: {n} av {total}.',
  ownAnswer: 'Du svarte {moment}. Du kan endre svaret så lenge eigenvurderinga er open.',
  closesOn: 'svar innan {day}',
  round: 'Eigenvurdering',
  together: 'Eigenvurderinga frå {day}',
  notShown: 'Svara blir ikkje viste',
  notShownText: 'For få har svart, eller du har ikkje tilgang til å sjå svara.',
  widestFirst: 'Her er de mest usamde: det som sprikjer mest, står først.',
  everybody: 'Alle',
  scores: 'Svar: {scores}',
  median: 'median {median} (n = {n})',
  withheld: icu(
    '{n, plural, one {Eitt svar blir ikkje vist per aktør, så ingen blir kjende att.} other {# svar blir ikkje viste per aktør, så ingen blir kjende att.}}',
  ),
  earlier: 'Tidlegare eigenvurderingar',
  comments: 'Kommentarar',
  talked: 'Dette snakka de om',
} satisfies Page;

import { icu } from '../../icu.ts';
import type { Page } from '../../types.ts';

/** The self-assessment: answered alone, looked at together. */
export const texts = {
  title: 'Självskattning',
  lead: 'Var och en svarar ensam, och sedan ser ni på svaren tillsammans. Det viktigaste är inte siffrorna utan det ni pratar om efteråt.',
  none: 'Ingen självskattning än',
  noneText: 'Samordnaren kan öppna den första.',
  open: 'Självskattningen är öppen',
  openLead: 'Svara senast {day}. Ingen ser svaren förrän den är över.',
  answered: 'Svar hittills: {n} av {total}.',
  ownAnswer: 'Du svarade {moment}. Du kan ändra svaret så länge självskattningen är öppen.',
  closesOn: 'svara senast {day}',
  round: 'Självskattning',
  together: 'Självskattningen från {day}',
  notShown: 'Svaren visas inte',
  notShownText: 'För få har svarat, eller så har du inte tillgång till svaren.',
  widestFirst: 'Här är ni mest oense: det som skiljer sig mest står först.',
  everybody: 'Alla',
  scores: 'Svar: {scores}',
  median: 'median {median} (n = {n})',
  withheld: icu(
    '{n, plural, one {Ett svar visas inte per aktör, så att ingen känns igen.} other {# svar visas inte per aktör, så att ingen känns igen.}}',
  ),
  earlier: 'Tidigare självskattningar',
  comments: 'Kommentarer',
  talked: 'Det här pratade ni om',
} satisfies Page;

import type { Language } from './languages.ts';

const words = (list: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${list
      .trim()
      .split(/\s*\|\s*/)
      .join('|')})(?!\\p{L})`,
    'iu',
  );

/**
 * Words that the terms of the screen have replaced, or that blame, or that belong to the code. One concept, one word.
 * Source: the table of terms, column «not».
 */
export const forbidden: Readonly<Record<Language, RegExp>> = {
  nb: words(`
    samverkan\\p{L}* | kontekst\\p{L}* | part | parten | partene | folk | klient\\p{L}* | pasient\\p{L}* | utnevn\\p{L}* | innsyn\\p{L}*
    | tiltak\\p{L}* | fortrolig\\p{L}* | virkemid\\p{L}* | midlene | vedtak\\p{L}* | avgjørelse\\p{L}* | bestemt | bestemte | bestemme | hjemme
    | på igjen | forpliktelse\\p{L}* | forplikt\\p{L}* | lovnad\\p{L}* | den som skal | skyldes | betingelse\\p{L}* | overføring\\p{L}*
    | gjentakelse\\p{L}* | førstekontakt | innslag\\p{L}* | ført | føre | fører | bevis\\p{L}* | begrunn\\p{L}* | hjemmel | hjemler | spilleregel\\p{L}* | spilleregl\\p{L}*
    | legge inn | legger inn | lagt inn | midtverdi\\p{L}* | evaluerer | aksepter\\p{L}* | avvis\\p{L}* | bestrid\\p{L}* | frafall\\p{L}* | frafalt | gi slipp | ga slipp
    | brutt | skyld | sviktet | forsømt | stift\\p{L}* | grunnlegg\\p{L}* | grunnlagt | forsegl\\p{L}* | regnskap\\p{L}* | noter | notere | noterte | notert | bekreftet identitet
    | ingenting slettes | nøkkelen mangler | bordet | mitt bord | koordinator | koordinatoren`),
  nn: words(`
    samverkan\\p{L}* | formål\\p{L}* | kontekst\\p{L}* | part | partane | folk | klient\\p{L}* | pasient\\p{L}* | utnemn\\p{L}* | innsyn\\p{L}*
    | tiltak\\p{L}* | fortruleg\\p{L}* | verkemid\\p{L}* | midla | vedtak\\p{L}* | bestemt | heime | på igjen | forplikt\\p{L}* | lovnad\\p{L}*
    | den som skal | skuldast | overføring\\p{L}* | gjentaking\\p{L}* | førstekontakt | innslag\\p{L}* | ført | føre | fører | bevis\\p{L}* | grunngiv\\p{L}*
    | heimel\\p{L}* | speleregel\\p{L}* | spelereglar\\p{L}* | legge inn | legg inn | lagt inn | midtverdi\\p{L}* | evaluerar | aksepter\\p{L}* | avvis\\p{L}*
    | fråfall\\p{L}* | gi slepp | gav slepp | brote | brotne | skuld | svikta | forsømt | stift\\p{L}* | grunnlagt | forsegl\\p{L}* | rekneskap\\p{L}* | noter\\p{L}*
    | samde | samd | usamd | tyder | henne | hende | byrj | bordet | mitt bord | koordinator | koordinatoren`),
  sv: words(`
    samverkan | samverkans | samverkansgrund\\p{L}* | kontext\\p{L}* | part | parten | parterna | medborgar\\p{L}* | klient\\p{L}* | patient\\p{L}* | företräd\\p{L}*
    | åtkomst\\p{L}* | behörighet\\p{L}* | tjänsteres\\p{L}* | insats\\p{L}* | förtrolig\\p{L}* | med rätt medel | avgör\\p{L}* | se på det igen | över igen | åtagande\\p{L}*
    | åtar sig | skyldig\\p{L}* | slutdatum\\p{L}* | bevis\\p{L}* | motiver\\p{L}* | spelreg\\p{L}* | anteckna | antecknar | antecknade | antecknat | antecknas | antecknades | avböj\\p{L}* | meddela | meddelar | meddelade | anmäl\\p{L}* | intyg\\p{L}*
    | bestrid\\p{L}* | släpp\\p{L}* | brut\\p{L}* | bröts | skuld\\p{L}* | svek | försumma\\p{L}* | bilda | bildade | bildat | grund(?:a|ade|ades) | försegl\\p{L}* | redovis\\p{L}*
    | mittvärde\\p{L}* | svarar för | mitt bord | bordet | innsyn | insyn`),
  en: words(`
    commitments? | counter-offers? | vouch\\p{L}* | attest\\p{L}* | let go | let off | lapse[sd]? | take back | taken back | took back | at home | ledgers?
    | seal(?:s|ed|ing)? | unseal\\p{L}* | confidential | desk | failed | blam\\p{L}* | (?<!service )journey | patients? | clients? | users? | broken`),
};

/** Where a word of the lists means something else: the name of a dimension, what one does from day to day, to lead it. */
export const allowed: ReadonlySet<string> = new Set([
  'labels.dimension.potential',
  'prompts.themes.leadership',
]);

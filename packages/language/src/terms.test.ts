import { describe, expect, it } from 'vitest';
import { allTexts } from './all-texts.ts';
import { headingPlaces } from './headings.ts';
import { type Language, languageCodes } from './languages.ts';
import { allowed, forbidden } from './terms.ts';
import { wordingIn } from './wordings.ts';

const texts = new Map<Language, Map<string, string>>();
for (const language of languageCodes) texts.set(language, await allTexts(language));
const textsIn = (language: Language): ReadonlyMap<string, string> => texts.get(language) ?? new Map();
const textAt = (language: Language, key: string): string => {
  const text = textsIn(language).get(key);
  if (text === undefined) throw new Error(`no text ${key}`);
  return text;
};
/** What is said, without the names of places and forms. */
const said = (text: string): string =>
  text.replaceAll(/\{\w+, (?:plural|select),|\b(?:one|other) (?=\{)|\{\w+\}/g, '').replaceAll(/[{}]/g, ' ');
const breaking = (language: Language, isWrong: (text: string, key: string) => boolean): string[] =>
  [...textsIn(language)].filter(([key, text]) => isWrong(text, key)).map(([key, text]) => `${key}: ${text}`);

const count = (text: string, mark: string) => text.split(mark).length - 1;

describe.each(languageCodes)('the terms in %s', (language) => {
  it('hold no word that another has replaced, none that blames, none of the code', () => {
    expect(
      breaking(language, (text, key) => !allowed.has(key) && forbidden[language].test(said(text))),
    ).toEqual([]);
  });

  it('give each verdict, each state and each ask a name of its own', () => {
    for (const table of ['verdict', 'handoverState', 'decisionState', 'waitsOn', 'decisionAsk'] as const) {
      const names = Object.values(wordingIn(language).labels[table]);
      expect(new Set(names).size).toBe(names.length);
    }
    const { means: _means, ...verdicts } = wordingIn(language).verdicts;
    expect(new Set(Object.values(verdicts)).size).toBe(Object.values(verdicts).length);
  });

  it('say what opens a chapter in its heading, wherever that may be said', () => {
    const { 'a-case-closed': _closed, ...chapters } = wordingIn(language).headings.chapters;
    const places = new RegExp(`\\{(?:${[...Object.keys(headingPlaces), 'case'].join('|')})\\}`);
    expect(Object.entries(chapters).filter(([, text]) => !places.test(text))).toEqual([]);
  });

  it('never say of what was recorded for somebody that it was confirmed', () => {
    const confirm = /bekreft|stadfest|bekräft|confirm/i;
    expect(
      breaking(
        language,
        (text, key) =>
          /^sentences\..*\/attested|attests$|^phrases\.recorded/.test(key) && confirm.test(said(text)),
      ),
    ).toEqual([]);
  });

  it('space the per cent sign as Intl prints it', () => {
    const printed = new Intl.NumberFormat(
      language === 'en' ? 'en-GB' : `${language}-${language === 'sv' ? 'SE' : 'NO'}`,
      {
        style: 'percent',
      },
    ).format(0.44);
    const between = /\d(\D?)%/.exec(printed)?.[1] ?? '';
    expect(
      breaking(language, (text) =>
        [...text.matchAll(/[\d}](\s*)%/gu)].some(([, space]) => space !== between),
      ),
    ).toEqual([]);
  });

  it('use the quotation marks of the language, in pairs, and no straight ones', () => {
    const { openingQuote, closingQuote } = wordingIn(language).phrases;
    const others = ['«', '»', '“', '”', '"', "'"].filter(
      (mark) => mark !== openingQuote && mark !== closingQuote,
    );
    expect(
      breaking(
        language,
        (text, key) =>
          !key.startsWith('phrases.') &&
          (others.some((mark) => text.includes(mark)) ||
            count(text, openingQuote) % 2 !==
              (openingQuote === closingQuote ? 0 : count(text, closingQuote) % 2)),
      ),
    ).toEqual([]);
  });

  it('put no number before a word that has forms without its forms', () => {
    // «av», «til», «tegn»: words without forms, or no nouns.
    const formless = {
      nb: ['av', 'til', 'der', 'tegn', 'etter', 'siden', 'som', 'var', 'møttes', 'ting'],
      nn: ['av', 'til', 'der', 'teikn', 'etter', 'sidan', 'som', 'var', 'møttest', 'ting'],
      sv: ['av', 'till', 'där', 'tecken', 'efter', 'sedan', 'som', 'var', 'träffades', 'närvarande'],
      en: ['of', 'to', 'more', 'after', 'where', 'present', 'past', 'were', 'ago', 'met', 'out'],
    }[language];
    const beside = /\{(?:n|count|total|shown|loaded|max|min|times|days|score|x)\} (\p{L}+)/gu;
    expect(
      breaking(language, (text) =>
        [...text.matchAll(beside)].some(([, word = '']) => !formless.includes(word)),
      ),
    ).toEqual([]);
    expect(breaking(language, (text) => /\(e?r\)|\(ar\)|\(s\)|\(n\)/.test(text))).toEqual([]);
  });
});

/** One act, one verb: what a command (whose name is its button) and its sentence are called. */
const acts: Readonly<Record<string, { keys: readonly string[]; verb: Readonly<Record<Language, RegExp>> }>> =
  {
    'say yes': {
      keys: [
        'commands.names.AcceptCommitment',
        'sentences.CommitmentAccepted',
        'commands.names.AgreeChange',
        'sentences.ChangeAgreed',
      ],
      verb: { nb: /s[ia] ja/i, nn: /s(ei|a) ja/i, sv: /s(äg|a) ja/i, en: /sa(y|id) yes/i },
    },
    'say no': {
      keys: [
        'commands.names.DeclineCommitment',
        'sentences.CommitmentDeclined',
        'commands.names.RefuseChange',
        'sentences.ChangeRefused',
        'commands.names.DeclineHandover',
        'sentences.HandoverDeclined',
      ],
      verb: { nb: /s[ia] nei/i, nn: /s(ei|a) nei/i, sv: /s(äg|a) nej/i, en: /sa(y|id) no/i },
    },
    'report done': {
      keys: ['commands.names.ReportFulfilment', 'sentences.FulfilmentReported'],
      verb: { nb: /meld/i, nn: /meld/i, sv: /rapporter/i, en: /report/i },
    },
    'confirm done': {
      keys: ['commands.names.ConfirmFulfilment', 'sentences.FulfilmentConfirmed'],
      verb: { nb: /bekreft/i, nn: /stadfest/i, sv: /bekräft/i, en: /confirm/i },
    },
    dispute: {
      keys: [
        'commands.names.DisputeFulfilment',
        'sentences.FulfilmentDisputed',
        'sentences.FulfilmentDisputed/attested',
      ],
      verb: {
        nb: /s[ia] at det ikke/i,
        nn: /s(ei|a) at det ikkje/i,
        sv: /s(äg|a) att det inte/i,
        en: /sa(y|id) that it is not/i,
      },
    },
    release: {
      keys: [
        'commands.names.ReleaseCommitment',
        'commitment-actions.release',
        'sentences.CommitmentReleased',
        'sentences.ReleaseAsked',
        'labels.verdict.released',
      ],
      verb: { nb: /løs/i, nn: /løys/i, sv: /l(ös|öst)/i, en: /release/i },
    },
    withdraw: {
      keys: [
        'commands.names.RevokeCommitment',
        'sentences.CommitmentRevoked',
        'commands.names.WithdrawHandover',
        'sentences.HandoverWithdrawn',
        'commands.names.RevokeDecision',
        'sentences.DecisionRevoked',
      ],
      verb: { nb: /tr(ekk|akk)/i, nn: /tr(ekk|akk|ekte)/i, sv: /dr(a|og)/i, en: /withdr(a|e)w/i },
    },
    'declare not kept': {
      keys: ['commands.names.DeclareCommitmentBroken', 'sentences.CommitmentDeclaredBroken'],
      verb: { nb: /sl(å|o) fast/i, nn: /sl(å|o) fast/i, sv: /sl(å|og) fast/i, en: /declare/i },
    },
    'condition fell through': {
      keys: ['commands.names.ExpireCommitment', 'sentences.CommitmentExpired', 'labels.verdict.expired'],
      verb: {
        nb: /vilkåret falt bort/i,
        nn: /vilkåret fall bort/i,
        sv: /villkoret föll bort/i,
        en: /condition fell through/i,
      },
    },
    'take over': {
      keys: [
        'commands.names.AcceptHandover',
        'sentences.HandoverAccepted',
        'sentences.HandoverAccepted/attested',
      ],
      verb: { nb: /t(a|ok) imot/i, nn: /t(a|ok) imot/i, sv: /t(a|og) emot/i, en: /accept/i },
    },
    check: {
      keys: ['commands.names.VerifyHandover', 'sentences.HandoverVerified'],
      verb: { nb: /sjekk/i, nn: /sjekk/i, sv: /kontroller/i, en: /check/i },
    },
    endorse: {
      keys: ['commands.names.AnchorDecision', 'sentences.DecisionAnchored', 'labels.decisionAsk.anchor'],
      verb: { nb: /forankret/i, nn: /forankra/i, sv: /förankra/i, en: /endorse/i },
    },
    review: {
      keys: ['commands.names.ReviewDecision', 'sentences.DecisionReviewed', 'labels.decisionAsk.review'],
      verb: { nb: /vurder.*på nytt/i, nn: /vurder.*på nytt/i, sv: /s(e|åg) över/i, en: /review/i },
    },
    appoint: {
      keys: ['commands.names.AppointRepresentative', 'sentences.RepresentativeAppointed'],
      verb: { nb: /oppnevn/i, nn: /oppnemn/i, sv: /uts(e|åg)/i, en: /appoint/i },
    },
    contribute: {
      keys: ['commands.names.PledgeResource', 'sentences.ResourcePledged'],
      verb: { nb: /bidr(a|o)/i, nn: /bidr(a|o|og)/i, sv: /bidr(a|og)/i, en: /contribut/i },
    },
  };

describe.each(Object.entries(acts))('to %s', (_act, { keys, verb }) => {
  it.each(languageCodes)('has in %s one verb in button and sentence', (language) => {
    expect(keys.map((key) => textAt(language, key)).filter((text) => !verb[language].test(text))).toEqual([]);
  });
});

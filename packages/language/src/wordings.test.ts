import { ActorKind } from '@handslag/domain/actor/events';
import { CaseAccess, CaseKind, Remainder } from '@handslag/domain/case/events';
import { catalogue } from '@handslag/domain/catalogue';
import {
  ActorCommand,
  AssessmentCommand,
  CaseCommand,
  PartnershipCommand,
  PersonCommand,
} from '@handslag/domain/commands';
import { Outlook } from '@handslag/domain/case/commitment/events';
import { Level, Meaning, Stand } from '@handslag/domain/case/decision/events';
import { Disposition, Scope } from '@handslag/domain/case/handover/events';
import {
  AmbitionLevel,
  Dimension,
  Facet,
  Mandate,
  Motive,
  ResourceKind,
  Role,
} from '@handslag/domain/partnership/events';
import { Country, Opens, Standing } from '@handslag/domain/partnership/legal-basis';
import { Language } from '@handslag/domain/person/events';
import { refusals } from '@handslag/domain/refusals';
import { Origin } from '@handslag/domain/word/ground';
import { describe, expect, it } from 'vitest';
import { commandName, fieldText } from './commands.ts';
import { everyText, placesIn } from './every-text.ts';
import { languageCodes, loadWording } from './languages.ts';
import { prompts } from './prompts.ts';
import { refusalPlaces } from './refusals.ts';
import { wordingIn } from './wordings.ts';

const languages = languageCodes.map(wordingIn);
const keys = (table: object): Set<string> => new Set(Object.keys(table));
/** The paths of the texts that break a rule of writing. */
const breaking = (language: Language, isWrong: (text: string, path: string) => boolean): string[] =>
  [...everyText(wordingIn(language))].filter(([path, text]) => isWrong(text, path)).map(([path]) => path);

const optionsOf: Record<string, readonly string[]> = {
  actorKind: ActorKind.options,
  origin: Origin.options,
  caseKind: CaseKind.options,
  access: CaseAccess.options,
  role: Role.options,
  mandate: Mandate.options,
  resourceKind: ResourceKind.options,
  facet: Facet.options,
  ambition: AmbitionLevel.options,
  motive: Motive.options,
  dimension: Dimension.options,
  level: Level.options,
  stand: Stand.options,
  meaning: Meaning.options,
  outlook: Outlook.options,
  scope: Scope.options,
  language: Language.options,
  disposition: Disposition.shape.disposition.options,
  remainderKind: Remainder.shape.kind.options,
  remainder: Remainder.shape.becomes.options,
  horizon: catalogue.ResultExpected.said.shape.horizon.options,
  lessonOrigin: catalogue.LessonNoted.said.shape.origin.options,
  adoptedInto: catalogue.LessonAdopted.said.shape.into.options,
  naming: catalogue.AssessmentOpened.said.shape.naming.options,
  outcome: catalogue.OutcomeObserved.said.shape.kind.options,
  part: catalogue.FulfilmentReported.said.shape.part.options,
  country: Country.options,
  basisOpens: Opens.options,
  basisStanding: Standing.options,
  extent: catalogue.FulfilmentConfirmed.said.shape.extent.options,
};

/** Lists of the contract, and what only screens know; the API's tests compare these with the contract. */
const elsewhere = [
  'decisionState',
  'evidence',
  'verdict',
  'timing',
  'waitsOn',
  'handoverState',
  'decisionAsk',
  'turningPoint',
  'onboardingPart',
  'hidden',
  'ground',
  'originMark',
  'toldWords',
  'how',
  'secondYes',
  'assured',
  'takesPartAs',
  'basis',
  'audience',
  'consentTerm',
];

const words = (text: string) =>
  text
    .replaceAll(/\{\w+\}|\b(?:n|plural|one|other)\b|[^\p{L} ]/gu, '')
    .replaceAll(/ +/g, ' ')
    .trim();
const isName = (path: string) => path.startsWith('labels.language');

describe.each(languages)('$language', (wording) => {
  it('labels every value of every list, and no other', () => {
    const { labels } = wording;
    expect(keys(labels)).toEqual(new Set([...Object.keys(optionsOf), ...elsewhere]));
    const domains = Object.entries(labels).filter(([table]) => !elsewhere.includes(table));
    for (const [table, words] of domains)
      expect({ table, values: keys(words) }).toEqual({ table, values: new Set(optionsOf[table]) });
  });

  it('says every refusal of the rules, and no other', () => {
    expect(keys(wording.refusals)).toEqual(keys(refusals));
  });

  it('shows in a refusal only what can be missing, and can be shown', () => {
    for (const text of Object.values(wording.refusals)) {
      expect(placesIn(text.replaceAll(/\[[^\]]*\]/g, ''))).toBe('');
      const places = placesIn(text)
        .split(' ')
        .filter((place) => place !== '');
      expect(keys(refusalPlaces).isSupersetOf(new Set(places))).toBe(true);
    }
  });

  it('names every command and every field of it', () => {
    const unions = [CaseCommand, PartnershipCommand, ActorCommand, PersonCommand, AssessmentCommand];
    const commands = unions.flatMap((union) => [...union.options]);
    expect(new Set<string>(commands.map(({ shape }) => shape.type.value))).toEqual(
      keys(wording.commands.names),
    );
    const unnamed = commands.flatMap(({ shape }) =>
      Object.keys(shape)
        .filter((field) => field !== 'type')
        .filter((field) => !/^\p{Lu}/u.test(fieldText(shape.type.value, field, wording).label)),
    );
    expect(unnamed).toEqual([]);
    for (const { shape } of commands) expect(commandName(shape.type.value, wording)).toMatch(/^\p{Lu}/u);
  });

  it('asks every question for reflection', () => {
    expect(keys(wording.prompts.questions)).toEqual(new Set(prompts.map(({ id }) => id)));
    for (const question of Object.values(wording.prompts.questions)) expect(question).toMatch(/\?$/);
  });

  it('has the same texts as bokmål, with the same places', () => {
    const here = everyText(wording);
    const there = everyText(wordingIn('nb'));
    expect(new Set(here.keys())).toEqual(new Set(there.keys()));
    const differing = breaking(
      wording.language,
      (text, path) => placesIn(text) !== placesIn(there.get(path) ?? ''),
    );
    expect(differing).toEqual([]);
  });

  it('holds no empty, doubled or unfinished text', () => {
    expect(
      breaking(wording.language, (text) => text.trim() !== text || /^$| {2}|\bundefined\b/.test(text)),
    ).toEqual([]);
  });

  it('is what is loaded by itself', async () => {
    expect(await loadWording(wording.language)).toBe(wording);
  });
});

const copied = (one: Language, other: Language) => {
  const there = everyText(wordingIn(other));
  return breaking(
    one,
    (text, path) => words(text).length > 20 && words(text) === words(there.get(path) ?? ''),
  );
};

describe('translations', () => {
  it.each([
    ['nb', 'sv'],
    ['nb', 'en'],
    ['nn', 'sv'],
    ['nn', 'en'],
    ['sv', 'en'],
  ] as const)('from %s to %s are no copies', (one, other) => {
    expect(copied(one, other)).toEqual([]);
  });

  it('of bokmål into nynorsk differ wherever the two do', () => {
    expect(copied('nb', 'nn').toSorted()).toEqual([
      'commands.fields.attested.1',
      'commands.fields.closesOn.0',
      'commands.fields.due.1',
      'commands.names.RetireRule',
      'commands.names.StandDownRepresentative',
      'commands.names.WithdrawConsent',
      'commands.special.condition.commitmentId.0',
      'faults.session/wrong-credentials',
      'labels.actorKind.voluntary',
      'labels.dimension.potential',
      'labels.originMark.confirmed-told',
      'labels.role.coordinator',
      'sentences.ActorRegistered',
      'sentences.CommitmentDeclined',
      'verdicts.claimedLate',
    ]);
  });

  it('hold no letter or quotation mark of the neighbours', () => {
    for (const language of ['nb', 'nn'] as const)
      expect(breaking(language, (text, path) => !isName(path) && /[äöÄÖ”]/.test(text))).toEqual([]);
    expect(breaking('sv', (text, path) => !isName(path) && /[æøÆØ«»]/.test(text))).toEqual([]);
  });

  it('into nynorsk hold none of the commonest bokmål words', () => {
    const bokmål =
      /(?<!\p{L})(ikke|hva|hvem|hvor|hvordan|noe|noen|jeg|fra|bare|hver|nå|mer|være|gjør|ble|deres|dere|en|et|hverandre|sammen)(?!\p{L})/iu;
    expect(breaking('nn', (text) => bokmål.test(text))).toEqual([]);
  });
});

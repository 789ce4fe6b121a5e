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
import { Outlook } from '@handslag/domain/commitment/events';
import { Level, Meaning, Stand } from '@handslag/domain/decision/events';
import { Disposition, Scope } from '@handslag/domain/handover/events';
import {
  AmbitionLevel,
  Dimension,
  Facet,
  Mandate,
  Motive,
  ResourceKind,
  Role,
} from '@handslag/domain/partnership/events';
import { Language } from '@handslag/domain/person/events';
import { refusals } from '@handslag/domain/refusals';
import { describe, expect, it } from 'vitest';
import { commandName, fieldText } from './commands.ts';
import { everyText } from './every-text.ts';
import { prompts } from './prompts.ts';
import { refusalPlaces } from './refusals.ts';
import { loadWording } from './wording.ts';
import { wordings } from './wordings.ts';

const languages = Object.values(wordings);
const placesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

const optionsOf: Record<string, readonly string[]> = {
  actorKind: ActorKind.options,
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
  'hidden',
];

describe.each(languages)('$language', (wording) => {
  it('labels every value of every list, and no other', () => {
    const { labels } = wording;
    expect(Object.keys(labels).sort()).toEqual([...Object.keys(optionsOf), ...elsewhere].sort());
    for (const [table, words] of Object.entries(labels))
      if (optionsOf[table]) expect(Object.keys(words).sort(), table).toEqual([...optionsOf[table]].sort());
  });

  it('says every refusal of the rules, and no other', () => {
    expect(Object.keys(wording.refusals).sort()).toEqual(Object.keys(refusals).sort());
  });

  it('shows in a refusal only what can be missing, and can be shown', () => {
    for (const [code, text] of Object.entries(wording.refusals)) {
      expect(placesIn(text.replaceAll(/\[[^\]]*\]/g, '')), code).toEqual([]);
      for (const place of placesIn(text)) expect(Object.keys(refusalPlaces), code).toContain(place);
    }
  });

  it('names every command and every field of it', () => {
    const unions = [CaseCommand, PartnershipCommand, ActorCommand, PersonCommand, AssessmentCommand];
    const commands = unions.flatMap((union) => [...union.options]);
    expect(commands.map(({ shape }) => shape.type.value).sort()).toEqual(
      Object.keys(wording.commands.names).sort(),
    );
    for (const { shape } of commands) {
      const command = shape.type.value;
      expect(commandName(command, wording)).toMatch(/^\p{Lu}/u);
      for (const field of Object.keys(shape).filter((name) => name !== 'type'))
        expect(fieldText(command, field, wording).label, `${command}.${field}`).toMatch(/^\p{Lu}/u);
    }
  });

  it('asks every question for reflection', () => {
    expect(Object.keys(wording.prompts.questions).sort()).toEqual(prompts.map(({ id }) => id).sort());
    for (const question of Object.values(wording.prompts.questions)) expect(question).toMatch(/\?$/);
  });

  it('has the same texts as bokmål, with the same places', () => {
    const here = everyText(wording);
    const there = everyText(wordings.nb);
    expect([...here.keys()].sort()).toEqual([...there.keys()].sort());
    for (const [path, text] of here) expect(placesIn(text), path).toEqual(placesIn(there.get(path) ?? ''));
  });

  it('holds no empty, doubled or unfinished text', () => {
    for (const [path, text] of everyText(wording)) {
      expect(text.trim(), path).toBe(text);
      expect(text, path).not.toMatch(/^$| {2}|TODO|XXX|\bundefined\b/);
    }
  });

  it('is what is loaded by itself', async () => {
    expect(await loadWording(wording.language)).toBe(wording);
  });
});

describe('translations', () => {
  const words = (text: string) =>
    text
      .replaceAll(/\{\w+\}|[^\p{L} ]/gu, '')
      .replaceAll(/ +/g, ' ')
      .trim();
  const copied = (a: keyof typeof wordings, b: keyof typeof wordings) =>
    [...everyText(wordings[a])]
      .filter(
        ([path, text]) =>
          words(text).length > 20 && words(text) === words(everyText(wordings[b]).get(path) ?? ''),
      )
      .map(([path]) => path);

  it('are no copies of each other', () => {
    expect(copied('nb', 'sv')).toEqual([]);
    expect(copied('nb', 'en')).toEqual([]);
    expect(copied('nn', 'sv')).toEqual([]);
    expect(copied('nn', 'en')).toEqual([]);
    expect(copied('sv', 'en')).toEqual([]);
  });

  it('of bokmål into nynorsk differ wherever the two do', () => {
    expect(copied('nb', 'nn')).toMatchInlineSnapshot(`
      [
        "sentences.ActorRegistered",
        "labels.actorKind.voluntary",
        "labels.dimension.potential",
        "commands.names.RetireRule",
        "commands.names.StandDownRepresentative",
        "commands.names.WithdrawConsent",
        "commands.fields.basis.1",
        "commands.fields.closesOn.0",
        "commands.fields.due.1",
        "verdicts.claimedLate",
      ]
    `);
  });

  it('hold no letter of the neighbours', () => {
    for (const language of ['nb', 'nn'] as const)
      for (const [path, text] of everyText(wordings[language]))
        if (path !== 'labels.language.sv') expect(text, `${language} ${path}`).not.toMatch(/[äöÄÖ”]/);
    for (const [path, text] of everyText(wordings.sv))
      if (!path.startsWith('labels.language')) expect(text, `sv ${path}`).not.toMatch(/[æøÆØ«»]/);
  });

  it('into nynorsk hold none of the commonest bokmål words', () => {
    const bokmål =
      /(?<!\p{L})(ikke|hva|hvem|hvor|hvordan|noe|noen|jeg|fra|bare|hver|nå|mer|være|gjør|ble|deres|dere|en|et|hverandre|sammen)(?!\p{L})/iu;
    for (const [path, text] of everyText(wordings.nn))
      if (!path.startsWith('labels.language')) expect(text, path).not.toMatch(bokmål);
  });
});

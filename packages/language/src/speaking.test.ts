import { CaseCommand, PersonCommand } from '@handslag/domain/commands';
import { Link } from '@handslag/domain/shared/text';
import { describe, expect, it } from 'vitest';
import { daysBetween } from './format.ts';
import { chapterHeading } from './headings.ts';
import { type Issue, issueText } from './issues.ts';
import { readerOf } from './reader.ts';
import { problemText } from './refusals.ts';
import { textOf } from './sentence.ts';
import { noNames, sampleNames, samples, told } from './sentence-samples.ts';
import { type Judged, statusText } from './verdicts.ts';
import { languageCodes } from './languages.ts';
import { wordingIn } from './wordings.ts';

const nb = readerOf(wordingIn('nb'), 'Europe/Oslo');
const nav = '00000000-0000-7000-8000-000000000023';
const now = '2026-03-10T09:00:00.000000Z';

describe('the status of a commitment', () => {
  const open: Judged = {
    verdict: 'open',
    timing: null,
    due: '2026-03-12',
    fulfilledAt: null,
    extent: null,
    outlook: null,
    waitsFor: null,
    waitsOn: null,
  };
  const status = (row: Partial<Judged>) => statusText({ ...open, ...row }, sampleNames, nb, now);

  it.each<[string, Partial<Judged>]>([
    ['Skal være gjort innen 12. mars', {}],
    ['Åpent, uten frist', { due: null }],
    ['Skulle vært gjort innen 3. mars', { verdict: 'overdue', due: '2026-03-03' }],
    ['Skulle vært gjort innen 3. desember 2025', { verdict: 'overdue', due: '2025-12-03' }],
    ['Venter på svar fra NAV Heimdal', { verdict: 'pending', waitsFor: nav, waitsOn: 'proposal' }],
    ['Foreslått, venter på svar', { verdict: 'pending' }],
    [
      'Gjort i tide og bekreftet',
      { verdict: 'kept', timing: 'on-time', fulfilledAt: '2026-03-01T09:00:00.000000Z' },
    ],
    [
      'Gjort 4 dager etter fristen og bekreftet',
      { verdict: 'kept', timing: 'late', due: '2026-03-03', fulfilledAt: '2026-03-07T09:00:00.000000Z' },
    ],
    [
      'Gjort 1 dag etter fristen og bekreftet',
      { verdict: 'kept', timing: 'late', due: '2026-03-03', fulfilledAt: '2026-03-03T23:30:00.000000Z' },
    ],
    [
      'Gjort like etter fristen og bekreftet',
      {
        verdict: 'kept',
        timing: 'late',
        due: '2026-03-03T08:00:00.000000Z',
        fulfilledAt: '2026-03-03T09:00:00.000000Z',
      },
    ],
    ['Gjort og bekreftet', { verdict: 'kept', due: null }],
    [
      'Gjort i tide og bekreftet. Mindre enn lovet, men godtatt.',
      { verdict: 'kept', timing: 'on-time', extent: 'less-accepted' },
    ],
    [
      'Meldt gjort i tide. Venter på bekreftelse fra NAV Heimdal.',
      { verdict: 'claimed', timing: 'on-time', waitsFor: nav, waitsOn: 'report' },
    ],
    ['Skal være gjort innen 12. mars. Kan bli forsinket.', { outlook: 'at-risk' }],
    ['Ikke holdt', { verdict: 'broken' }],
  ])('%s', (text, row) => {
    expect(status(row)).toBe(text);
  });

  it('is said of every verdict in every language', () => {
    for (const wording of languageCodes.map(wordingIn)) {
      const reader = readerOf(wording, 'Europe/Oslo');
      for (const verdict of [
        'pending',
        'declined',
        'waiting',
        'open',
        'overdue',
        'claimed',
        'kept',
        'released',
        'expired',
        'broken',
      ] as const)
        expect(statusText({ ...open, verdict }, noNames, reader, now)).not.toMatch(/[{}]|undefined/);
    }
  });
});

describe('a refusal', () => {
  it('says who and what it is about, where the reader knows them', () => {
    const refusal = { code: 'decision/objection-stands', params: { actors: [nav] } };
    expect(problemText(refusal, sampleNames, nb)).toBe(
      'Noen er imot: NAV Heimdal. Finn en løsning sammen, eller skriv hvorfor dere går videre likevel.',
    );
    expect(problemText(refusal, noNames, nb)).toBe(
      'Noen er imot. Finn en løsning sammen, eller skriv hvorfor dere går videre likevel.',
    );
  });

  it('names commitments and mandates in words', () => {
    const commitments = ['00000000-0000-7000-8000-000000000060'];
    expect(
      problemText({ code: 'handover/dispositions-missing', params: { commitments } }, sampleNames, nb),
    ).toBe('Si hva som skal skje med hvert åpent løfte: «Finne ny bolig».');
    const small = { code: 'mandate-too-small', params: { actor: nav, held: 'inform', needed: 'commit' } };
    expect(problemText(small, sampleNames, nb)).toContain('kan gi løfter');
  });

  it('says a fault, and something useful of a code that it does not know', () => {
    expect(problemText({ code: 'session/none' }, noNames, nb)).toBe(wordingIn('nb').faults['session/none']);
    expect(problemText({ code: 'brand/new' }, noNames, nb)).toBe(wordingIn('nb').phrases.unknownProblem);
    expect(problemText({}, noNames, nb)).toBe(wordingIn('nb').phrases.unknownProblem);
  });

  it('is a whole sentence in every language, with and without its parameters', () => {
    const params = { actors: [nav], due: '2026-03-03' };
    for (const wording of languageCodes.map(wordingIn)) {
      const reader = readerOf(wording, 'Europe/Oslo');
      const said = Object.keys(wording.refusals).flatMap((code) =>
        [sampleNames, noNames].map((names) => problemText({ code, params }, names, reader)),
      );
      expect(said.filter((text) => !/^\p{Lu}[^{}[\]]*[.»”]$/u.test(text))).toEqual([]);
    }
  });
});

describe('what a form says of a field', () => {
  interface Schema {
    safeParse: (value: unknown) => { error?: { issues: readonly Issue[] } | undefined };
  }
  const said = (schema: Schema, value: unknown) =>
    schema.safeParse(value).error?.issues.map((issue) => issueText(issue, wordingIn('nb')));
  const texts = wordingIn('nb').issues;
  const ids = { noteId: nav };

  it('that is missing, empty or too long', () => {
    expect(said(CaseCommand, { type: 'AddNote', ...ids })).toEqual([texts.required]);
    expect(said(CaseCommand, { type: 'AddNote', ...ids, text: ' ' })).toEqual([texts.required]);
    expect(said(CaseCommand, { type: 'AddNote', ...ids, text: 'x'.repeat(4001) })).toEqual([
      'Teksten er for lang. Bruk høyst 4 000 tegn.',
    ]);
  });

  it('that is unknown, no id, or damaged', () => {
    expect(said(CaseCommand, { type: 'AddNote', ...ids, text: 'x', extra: 1 })).toEqual([
      'Dette feltet kjenner vi ikke: extra. Ta det bort.',
    ]);
    expect(said(CaseCommand, { type: 'AddNote', noteId: 'x', text: 'x' })).toEqual([texts.notAnId]);
    expect(said(CaseCommand, { type: 'AddNote', ...ids, text: 'x\u0007' })).toEqual([texts.badCharacters]);
  });

  it('that is no date, no choice, no number in range, no e-mail', () => {
    const rate = { type: 'RateJourney', by: nav, helpful: 11, inTime: 1.5, rightPlace: -1, rightMeans: 'x' };
    expect(said(CaseCommand, rate)).toEqual([
      'Tallet er for stort. Det største er 10.',
      texts.notWhole,
      'Tallet er for lite. Det minste er 0.',
      texts.notANumber,
    ]);
    expect(
      said(CaseCommand, {
        type: 'AnchorDecision',
        decisionId: nav,
        actorId: nav,
        on: '2026-02-30',
        where: 'x',
      }),
    ).toEqual([texts.notADate]);
    expect(said(CaseCommand, { type: 'ChangeCaseAccess', access: 'all', why: 'x' })).toEqual([
      texts.notAChoice,
    ]);
    const person = { type: 'RegisterPerson', personId: nav, name: 'x', language: 'nb', email: 'x' };
    expect(said(PersonCommand, person)).toEqual([texts.notAnEmail]);
    expect(said(Link, 'x')).toEqual([texts.notALink]);
  });
});

describe('dates and numbers', () => {
  it.each([
    ['nb', '3. mars 2026', '3. mars', '0,5', '83 %'],
    ['nn', '3. mars 2026', '3. mars', '0,5', '83 %'],
    ['sv', '3 mars 2026', '3 mars', '0,5', '83 %'],
    ['en', '3 March 2026', '3 March', '0.5', '83%'],
  ] as const)('are written as in %s', (language, long, near, half, percent) => {
    const { format } = readerOf(wordingIn(language), 'Europe/Oslo');
    expect(format.date('2026-03-03')).toBe(long);
    expect(format.dateNear('2026-03-03', now)).toBe(near);
    expect(format.number(0.5, 1)).toBe(half);
    expect(format.percent(0.83).replaceAll(/\s/g, ' ')).toBe(percent);
    expect(format.month('2026-03')).toMatch(/^(mars|March) 2026$/);
    expect(format.dateShort('2026-03-03')).toMatch(/^(03[./]03[./]2026|2026-03-03)$/);
    expect(format.dateTime('2026-03-03T09:30:00.000000Z')).toMatch(/10:30/);
  });

  it('count days as the calendar of the partnership does', () => {
    expect(daysBetween('2026-03-28', '2026-03-30', 'Europe/Oslo')).toBe(2);
    expect(daysBetween('2026-03-03', '2026-03-03T22:59:00.000000Z', 'Europe/Oslo')).toBe(0);
    expect(daysBetween('2026-03-03', '2026-03-03T23:00:00.000000Z', 'Europe/Oslo')).toBe(1);
    expect(nb.format.daysFrom('2026-03-10', now)).toBe('i dag');
    expect(nb.format.daysFrom('2026-03-09', now)).toBe('i går');
    expect(nb.format.daysFrom('2026-03-13', now)).toBe('om 3 dager');
    expect(nb.format.daysFrom('2026-02-26', now)).toBe('for 12 dager siden');
  });
});

const heading = (
  turn: Parameters<typeof chapterHeading>[0],
  key: keyof typeof samples,
  names = sampleNames,
) => textOf(chapterHeading(turn, told(key, samples[key]), names, nb), nb);

describe('the heading of a chapter', () => {
  it('comes from the event that opens it', () => {
    expect(heading('founding', 'PartnershipFounded')).toBe('Slik begynte Sammen for Heimdal');
    expect(heading('actor-joined', 'ActorJoined')).toBe('NAV Heimdal blir med');
    expect(heading('actor-left', 'ActorLeft', noNames)).toBe('En aktør går ut');
    expect(heading('strategic-decision', 'DecisionMade')).toBe('Strategisk beslutning: Fast kontaktperson');
    expect(heading('case-closed', 'CaseClosed')).toBe('En sak blir avsluttet');
  });

  it('names the case that is closed, and cuts a long purpose between two words', () => {
    const closed = told('CaseClosed', samples.CaseClosed);
    const inCase = { ...closed, meta: { ...closed.meta, caseId: nav } };
    const named = { ...sampleNames, case: () => 'En roligere uke' };
    expect(textOf(chapterHeading('case-closed', inCase, named, nb), nb)).toBe(
      'Saken En roligere uke blir avsluttet',
    );
    const long = told('PurposeRestated', { purpose: 'Familien forteller sin historie én gang. '.repeat(4) });
    const text = textOf(chapterHeading('purpose', long, sampleNames, nb), nb);
    expect(text).toBe('Hensikten på nytt: «Familien forteller sin historie én gang. Familien forteller…»');
  });

  it('is the same in shape in every language', () => {
    for (const wording of languageCodes.map(wordingIn)) {
      const reader = readerOf(wording, 'Europe/Oslo');
      for (const turn of [
        'founding',
        'purpose',
        'actor-joined',
        'actor-left',
        'strategic-decision',
        'assessment',
        'case-closed',
      ] as const)
        expect(
          textOf(chapterHeading(turn, told('ActorJoined', samples.ActorJoined), sampleNames, reader), reader),
        ).toMatch(/^\p{Lu}[^{}[\]]*[^.]$/u);
    }
  });
});

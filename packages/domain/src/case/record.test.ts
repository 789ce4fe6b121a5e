import { follows, given, givenId, recorder, refused } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import type { SaidEvent } from '../catalogue.ts';
import { correctable } from './correct.ts';

const { municipality, school, family, clinic, library, outsider } = s;
const id = s.testId(500);
const story = given(...s.journey);
const note: SaidEvent = { type: 'NoteAdded', data: { noteId: id, text: 'Ringte' } };
const step = { type: 'RecordStep', activity: 'Samtale' };
const meeting = { type: 'RecordMeeting', meetingId: id, actors: [municipality], participants: [s.mona] };
const goal = { type: 'AgreeGoal', goalId: id, goal: 'Trygg start', responsible: school, agreedBy: [family] };
const outcome = {
  type: 'ObserveOutcome',
  outcomeId: id,
  kind: 'improvement',
  area: 'Søvn',
  seenBy: family,
  words: 'Han søv betre',
};
const rate = { type: 'RateJourney', by: family, helpful: 7, inTime: 4, rightPlace: 9, rightMeans: 8 };
const need = { type: 'ExpressNeed', by: family, words: 'Éin å ringe til' };
const consent = { type: 'GiveConsent', consentId: id, by: family, actors: [school], scope: 'Kartlegginga' };
const consented = {
  type: 'ConsentGiven' as const,
  data: { consentId: id, by: family, actors: [school], scope: 'Kartlegginga' },
};
const scored = (personId: string) => ({ ...meeting, meaningful: [{ personId, score: 8 }] });

describe('what is recorded in a case', () => {
  it('[C13] names actors of the case', () => {
    expect(story.when({ ...need, by: library }, { by: s.mats })).toEqual(refused('case/actor-not-involved'));
    expect(story.when({ ...goal, responsible: library }, { by: s.mats })).toEqual(
      refused('case/actor-not-involved', { actors: [library] }),
    );
    expect(story.when({ ...outcome, seenBy: library }, { by: s.mats })).toEqual(
      refused('case/actor-not-involved'),
    );
    expect(story.when({ ...meeting, actors: [library] }, { by: s.mats })).toMatchObject({ ok: true });
    expect(story.when({ ...meeting, actors: [outsider] }, { by: s.mats })).toEqual(
      refused('actor-not-in-partnership'),
    );
  });

  it('[C14] has an id of its own, whatever it is', () => {
    for (const command of [goal, meeting, outcome, { type: 'AddNote', noteId: id, text: 'Hei' }]) {
      expect(story.when(command, { by: s.mats })).toMatchObject({ ok: true });
      expect(given(...s.journey, note).when(command, { by: s.mats })).toEqual(
        refused('already-exists', { id }),
      );
    }
  });

  it('[C15] is a need in the words of whoever has it, written down by anybody in the case', () => {
    expect(story.when(need, { by: s.mats })).toEqual(
      follows({ type: 'NeedExpressed', data: { by: family, words: need.words } }),
    );
  });

  it('[C16] is a step of one’s own actor; a coordinator records steps for any', () => {
    expect(story.when(step, { by: s.mats })).toEqual(
      follows({ type: 'StepTaken', data: { activity: 'Samtale' } }),
    );
    expect(story.when({ ...step, actorId: municipality }, { by: s.mats })).toMatchObject({ ok: true });
    expect(story.when({ ...step, actorId: school }, { by: s.mats })).toEqual(refused('not-your-actor'));
    expect(story.when({ ...step, actorId: school }, { by: s.kari })).toMatchObject({ ok: true });
    expect(story.when({ ...step, actorId: library }, { by: s.kari })).toEqual(
      refused('case/actor-not-involved'),
    );
    expect(story.imported({ type: 'RecordStep', activity: 'Samtale', actorId: library })).toMatchObject({
      ok: true,
    });
  });

  it('[C17] is a stage that the case is not in already', () => {
    const enter = { type: 'EnterStage', stage: 'Kartlegging' };
    const entered: SaidEvent = { type: 'StageEntered', data: { stage: 'Kartlegging' } };
    expect(story.when(enter, { by: s.mats })).toEqual(follows(entered));
    expect(given(...s.journey, entered).when(enter, { by: s.mats })).toEqual(refused('nothing-changes'));
  });

  it('[C18] is a meeting, scored only by those who took part', () => {
    expect(story.when(scored(s.mona), { by: s.mona })).toMatchObject({ ok: true });
    expect(story.when(scored(s.siri), { by: s.mona })).toEqual(
      refused('case/scored-by-absent', { persons: [s.siri] }),
    );
  });

  it('[C19] is a journey’s rating, by whoever went through it, or as a coordinator writes it down', () => {
    for (const by of [s.astrid, s.kari]) expect(story.when(rate, { by })).toMatchObject({ ok: true });
    expect(story.when(rate, { by: s.mona })).toEqual(refused('not-your-actor'));
    const initiative: SaidEvent = {
      type: 'CaseOpened',
      data: {
        partnershipId: s.partnershipId,
        kind: 'initiative',
        title: 'Sommarskule',
        responsible: municipality,
        access: 'partnership',
      },
    };
    expect(given(initiative).when({ ...rate, by: municipality }, { by: s.mona })).toEqual(
      refused('case/not-a-journey'),
    );
  });

  it('[C20] is the legal basis, told by anybody in the case', () => {
    expect(
      story.when({ type: 'RecordLegalBasis', basis: 'Samtykke, GDPR art. 6 a' }, { by: s.mats }),
    ).toEqual(follows({ type: 'LegalBasisRecorded', data: { basis: 'Samtykke, GDPR art. 6 a' } }));
  });
});

describe('consent', () => {
  it('[C21] is given by an actor of the case itself, or as a coordinator records it, for actors of the partnership', () => {
    for (const by of [s.astrid, s.kari]) expect(story.when(consent, { by })).toEqual(follows(consented));
    expect(story.when(consent, { by: s.mona })).toEqual(refused('not-your-actor', { actor: family }));
    expect(story.when({ ...consent, actors: [outsider] }, { by: s.astrid })).toEqual(
      refused('actor-not-in-partnership'),
    );
    expect(story.when({ ...consent, by: library }, { by: s.kari })).toEqual(
      refused('case/actor-not-involved'),
    );
    expect(given(...s.journey, consented).when(consent, { by: s.astrid })).toEqual(refused('already-exists'));
  });

  it('[C22] is withdrawn once, by the actor that gave it, or as a coordinator records it', () => {
    const withdraw = { type: 'WithdrawConsent', consentId: id };
    const withdrawn: SaidEvent = { type: 'ConsentWithdrawn', data: { consentId: id } };
    for (const by of [s.astrid, s.kari])
      expect(given(...s.journey, consented).when(withdraw, { by })).toEqual(follows(withdrawn));
    expect(given(...s.journey, consented).when(withdraw, { by: s.mona })).toEqual(
      refused('case/not-who-consented'),
    );
    expect(given(...s.journey, consented, withdrawn).when(withdraw, { by: s.astrid })).toEqual(
      refused('case/consent-withdrawn'),
    );
    expect(story.when(withdraw, { by: s.astrid })).toEqual(refused('not-found', { consentId: id }));
    expect(given(...s.journey, consented, withdrawn).state.consents.get(id)?.withdrawn).toBe(true);
  });
});

describe('who reads a case', () => {
  it('[C23] is for the responsible actor, or a coordinator, to change', () => {
    const change = { type: 'ChangeCaseAccess', access: 'partnership', why: 'Alle kan lære av han' };
    for (const by of [s.mona, s.kari])
      expect(story.when(change, { by })).toEqual(
        follows({ type: 'CaseAccessChanged', data: { access: 'partnership', why: change.why } }),
      );
    expect(story.when(change, { by: s.siri })).toEqual(refused('case/not-the-responsible'));
    expect(story.when({ ...change, access: 'involved' }, { by: s.mona })).toEqual(refused('nothing-changes'));
  });

  it('[C24] is also a coordinator who opens a confidential case with a reason, for all involved to see', () => {
    const enter = { type: 'OpenConfidentialCase', reason: 'Klage frå familien' };
    expect(story.when(enter, { by: s.kari })).toEqual(
      follows({ type: 'ConfidentialCaseOpened', data: { personId: s.kari, reason: enter.reason } }),
    );
    expect(story.when(enter, { by: s.mona })).toEqual(refused('case/only-a-coordinator'));
    const shared: SaidEvent = { type: 'CaseAccessChanged', data: { access: 'partnership' } };
    expect(given(...s.journey, shared).when(enter, { by: s.kari })).toEqual(refused('case/not-confidential'));
  });
});

describe('a correction', () => {
  const correct = {
    type: 'CorrectEntry',
    eventId: givenId(4),
    field: 'text',
    was: 'Ringte',
    becomes: 'Skreiv',
    why: 'Feil verb',
  };
  const noted = given(...s.journey, note);

  it('[C25] is of an event that stands in the case, and stands beside it', () => {
    const { type: _, ...data } = correct;
    expect(noted.when(correct, { by: s.kari })).toEqual(follows({ type: 'EntryCorrected', data }));
    expect(noted.when({ ...correct, eventId: s.testId(1) }, { by: s.kari })).toEqual(
      refused('not-found', { eventId: s.testId(1) }),
    );
    expect(noted.when({ ...correct, was: 'Skreiv' }, { by: s.kari })).toEqual(refused('nothing-changes'));
  });

  it('[C26] is made by who recorded it, by another representative of the same actor, or by a coordinator', () => {
    expect(noted.when(correct, { by: s.mona })).toEqual(refused('case/entry-not-yours'));
    const asMunicipality = given(...s.journey, { ...note, onBehalfOf: municipality });
    expect(asMunicipality.when(correct, { by: s.mona })).toMatchObject({ ok: true });
    expect(asMunicipality.when(correct, { by: s.siri })).toEqual(refused('case/entry-not-yours'));
    const partnership = {
      ...s.samplePartnership,
      representatives: new Map(s.samplePartnership.representatives).set(
        school,
        new Map([[recorder, { function: 'Rektor', mandate: 'inform' as const }]]),
      ),
    };
    expect(noted.when(correct, { by: recorder, partnership })).toMatchObject({ ok: true });
  });

  it('[C27] is of a text, or of a date that no rule judges by: due dates are changed by agreement', () => {
    expect(correctable('CommitmentMade')).toEqual(['what']);
    expect(correctable('DecisionMade')).toEqual(['title', 'what', 'why', 'overrideReason', 'reviewOn']);
    expect(correctable('FulfilmentReported')).toEqual(['note']);
    expect(correctable('EntryCorrected')).toEqual([]);
    expect(noted.when({ ...correct, field: 'noteId' }, { by: s.kari })).toEqual(
      refused('case/field-not-correctable', { field: 'noteId', fields: ['text'] }),
    );
    expect(noted.when({ ...correct, field: 'constructor' }, { by: s.kari })).toEqual(
      refused('case/field-not-correctable'),
    );
  });

  it('[C28] is a value that the field can hold', () => {
    const decided = given(...s.journey, s.resolved());
    const review = { ...correct, field: 'reviewOn', was: '2026-04-01' };
    expect(decided.when({ ...review, becomes: '2026-05-01' }, { by: s.kari })).toMatchObject({ ok: true });
    expect(decided.when({ ...review, becomes: 'i mai' }, { by: s.kari })).toEqual(
      refused('case/correction-does-not-fit', { field: 'reviewOn' }),
    );
    expect(decided.when({ ...correct, field: 'title', becomes: 'x'.repeat(201) }, { by: s.kari })).toEqual(
      refused('case/correction-does-not-fit', { field: 'title' }),
    );
  });
});

describe('erasure', () => {
  const erase = { type: 'EraseCase', reason: 'Familien ber om det', legalBasis: 'GDPR art. 17' };

  it('[C29] is recorded by a coordinator, and after it nothing is said in the case', () => {
    const erased: SaidEvent = {
      type: 'CaseErased',
      data: { reason: erase.reason, legalBasis: erase.legalBasis },
    };
    expect(story.when(erase, { by: s.kari })).toEqual(follows(erased));
    expect(story.when(erase, { by: s.mona })).toEqual(refused('case/only-a-coordinator'));
    for (const command of [erase, step, { type: 'InvolveActor', actorId: clinic }])
      expect(given(...s.journey, erased).when(command, { by: s.kari })).toEqual(refused('erased'));
  });
});

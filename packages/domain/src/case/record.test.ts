import { follows, given, refused } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import type { SaidEvent } from '../catalogue.ts';

const { municipality, school, family, library, outsider } = s;
const id = s.testId(500);
const story = given(...s.journey);
const note: SaidEvent = { type: 'NoteAdded', data: { noteId: id, text: 'Ringte' } };
const step = { type: 'RecordStep', activity: 'Samtale' };
const meeting = { type: 'RecordMeeting', meetingId: id, actors: [municipality], participants: [s.mona] };
const goal = {
  type: 'AgreeGoal',
  goalId: id,
  goal: 'Trygg start',
  responsible: municipality,
  agreedBy: [family],
};
const outcome = {
  type: 'ObserveOutcome',
  outcomeId: id,
  kind: 'improvement',
  area: 'Søvn',
  seenBy: family,
  words: 'Han søv betre',
};
const told = { type: 'InformActor', actorId: family, channel: 'telefon', text: 'Skolen er med nå' };
const rate = { type: 'RateJourney', by: family, helpful: 7, inTime: 4, rightPlace: 9, rightMeans: 8 };
const need = { type: 'ExpressNeed', by: family, words: 'Éin å ringe til' };
/** Who informs for the responsible actor heard it from the family. */
const heard = { by: s.mats, how: 'meeting' as const, citizens: new Set([family]) };
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

  it('[C62] says who was told what, of an actor of the case, and binds nobody', () => {
    const { type: _, ...data } = told;
    expect(story.when(told, { by: s.mats })).toEqual(follows({ type: 'ActorInformed', data }));
    expect(story.when({ ...told, actorId: library }, { by: s.mats })).toEqual(
      refused('case/actor-not-involved', { actors: [library] }),
    );
    expect(story.when(told, { by: s.testId(999) })).toMatchObject({ ok: false });
  });

  it('[C14] has an id of its own, whatever it is', () => {
    for (const command of [goal, meeting, outcome, { type: 'AddNote', noteId: id, text: 'Hei' }]) {
      expect(story.when(command, heard)).toMatchObject({ ok: true });
      expect(given(...s.journey, note).when(command, heard)).toEqual(refused('already-exists', { id }));
    }
  });

  it('[C15] is a need in the words of whoever has it, or as somebody heard it who may vouch for it', () => {
    expect(story.when(need, { by: s.mats })).toEqual(refused('case/only-a-coordinator-attests'));
    for (const saying of [{ by: s.astrid }, heard, { by: s.kari, how: 'phone' } as const])
      expect(story.when(need, saying)).toEqual(
        follows({ type: 'NeedExpressed', data: { by: family, words: need.words } }),
      );
  });

  it('[C16] is a step of one’s own actor; a coordinator records steps for any', () => {
    expect(story.when(step, { by: s.mats })).toEqual(
      follows({ type: 'StepTaken', data: { activity: 'Samtale' } }),
    );
    expect(story.when({ ...step, actorId: municipality }, { by: s.mats })).toMatchObject({ ok: true });
    expect(story.when({ ...step, actorId: school }, { by: s.mats })).toEqual(refused('not-your-actor'));
    expect(story.when({ ...step, actorId: school }, { by: s.kari, how: 'phone' })).toMatchObject({
      ok: true,
    });
    expect(story.when({ ...step, actorId: library }, { by: s.kari, how: 'phone' })).toEqual(
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

  it('[C56] is one of the stages that the partnership has set, if it has', () => {
    const partnership = { ...s.samplePartnership, stages: ['Bli kjent', 'Gjøre'] };
    const enter = { type: 'EnterStage', stage: 'Kartlegging' } as const;
    const { stages } = partnership;
    expect(story.when(enter, { by: s.mats, partnership })).toEqual(refused('case/unknown-stage', { stages }));
    expect(story.when({ ...enter, stage: 'Gjøre' }, { by: s.mats, partnership })).toMatchObject({ ok: true });
    expect(story.imported(enter, { partnership })).toMatchObject({ ok: true });
  });

  it('[C18] is a meeting, scored only by those who took part', () => {
    expect(story.when(scored(s.mona), { by: s.mona })).toMatchObject({ ok: true });
    expect(story.when(scored(s.siri), { by: s.mona })).toEqual(
      refused('case/scored-by-absent', { persons: [s.siri] }),
    );
  });

  it('[C19] is a journey’s rating, by whoever went through it, or as a coordinator writes it down', () => {
    for (const saying of [{ by: s.astrid }, { by: s.kari, how: 'phone' } as const])
      expect(story.when(rate, saying)).toMatchObject({ ok: true });
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
    expect(story.when({ type: 'RecordLegalBasis', basisCode: 'no.danger' }, { by: s.mats })).toEqual(
      follows({
        type: 'LegalBasisRecorded',
        data: {
          basisCode: 'no.danger',
          basis: 'forvaltningsloven § 13 b nr. 7, helsepersonelloven § 23',
        },
      }),
    );
  });
});

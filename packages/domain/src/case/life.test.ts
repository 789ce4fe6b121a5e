import { caseAfter, follows, given, refused } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { say } from '@handslag/testing/say';
import { describe, expect, it } from 'vitest';
import { caseDecider } from './decider.ts';
import { unopenedCase } from './state.ts';

const { municipality, school, family, clinic, library, outsider, steeringCaseId } = s;
const open = {
  type: 'OpenCase',
  partnershipId: s.partnershipId,
  kind: 'journey',
  title: 'Skolestart for Ola',
  responsible: municipality,
  access: 'involved',
} as const;
const note = { type: 'AddNote', noteId: s.testId(500), text: 'Ringte skulen' };
const involve = (actorId: string) => ({ type: 'InvolveActor', actorId, part: 'Låner ut rom' });
const standDown = (actorId: string) => ({ type: 'StandDownActor', actorId });
const nothing = given();
const story = given(...s.journey);

describe('opening a case', () => {
  it('[C1] happens once, in its own partnership', () => {
    const { type: _, ...data } = open;
    expect(nothing.when(open, { by: s.mona })).toEqual(follows({ type: 'CaseOpened', data }));
    expect(story.when(open, { by: s.mona })).toEqual(refused('already-exists'));
    expect(nothing.when({ ...open, partnershipId: s.testId(9) }, { by: s.mona })).toEqual(
      refused('not-found', { partnershipId: s.testId(9) }),
    );
  });

  it('[C2] names one responsible actor of the partnership, which is involved from then on', () => {
    expect(story.state).toMatchObject({ status: 'open', responsible: municipality });
    expect(story.state.actors).toContain(municipality);
    expect(nothing.when({ ...open, responsible: outsider }, { by: s.kari })).toEqual(
      refused('actor-not-in-partnership', { actors: [outsider] }),
    );
  });

  it('[C3] makes one’s own actor responsible, with the mandate to commit; a coordinator names any', () => {
    expect(nothing.when({ ...open, responsible: school }, { by: s.mona })).toEqual(
      refused('not-your-actor', { actor: school }),
    );
    expect(nothing.when(open, { by: s.mats })).toEqual(refused('mandate-too-small'));
    expect(nothing.when(open, { by: s.eva })).toEqual(refused('role-forbids'));
    expect(nothing.when({ ...open, responsible: school }, { by: s.kari })).toMatchObject({ ok: true });
  });

  it('[C4] gives a partnership one steering case, in which every actor of the partnership takes part', () => {
    const steering = { ...open, kind: 'steering', access: 'partnership' } as const;
    const circumstance = { by: s.kari, recordedAt: s.MONDAY, occurredAt: s.MONDAY };
    const around = { partnership: s.samplePartnership };
    const openIn = (id: string) => say(caseDecider, steering, unopenedCase(id), circumstance, around);
    expect(openIn(steeringCaseId)).toMatchObject({ ok: true });
    expect(openIn(s.caseId)).toEqual(refused('case/one-steering-case'));
    const opened = caseAfter(
      [{ type: 'CaseOpened', data: { ...s.resolution, ...steering, partnershipId: s.partnershipId } }],
      steeringCaseId,
    );
    const make = { type: 'MakeCommitment', ...s.terms, debtor: library } as const;
    expect(say(caseDecider, make, opened, { ...circumstance, by: s.bodil }, around)).toMatchObject({
      ok: true,
    });
  });
});

describe('whoever records in a case', () => {
  it('[C5] coordinates the partnership, or represents an actor that is involved', () => {
    for (const by of [s.kari, s.mats, s.astrid]) expect(story.when(note, { by })).toMatchObject({ ok: true });
    expect(story.when(note, { by: s.bodil })).toEqual(refused('case/not-involved'));
    expect(story.when(note, { by: s.eva })).toEqual(refused('role-forbids'));
    expect(story.when(note, { by: s.stranger })).toEqual(refused('not-a-member'));
  });

  it('[C6] speaks only for an actor that he or she represents', () => {
    expect(story.when(note, { by: s.mats, onBehalfOf: municipality })).toMatchObject({ ok: true });
    for (const by of [s.mats, s.kari])
      expect(story.when(note, { by, onBehalfOf: school })).toEqual(
        refused('not-your-actor', { actor: school }),
      );
  });

  it('[C7] tells of what has happened: late if need be, but not of the future', () => {
    const occurredAt = '2026-03-02T09:00:00.000001Z';
    expect(story.when(note, { by: s.mats, occurredAt })).toEqual(refused('in-the-future', { occurredAt }));
    expect(story.when(note, { by: s.mats, occurredAt: s.FEBRUARY })).toMatchObject({ ok: true });
  });

  it('[C8] finds nothing in a case that is not there, or that is another partnership’s', () => {
    expect(nothing.when(note, { by: s.kari })).toEqual(refused('not-found'));
    const partnership = { ...s.samplePartnership, id: s.testId(9) };
    expect(story.when(note, { by: s.kari, partnership })).toEqual(refused('not-found'));
  });

  it('[C9] sends a command again with the same key, and adds nothing', () => {
    const { state } = story;
    const key = [...state.handled.keys()].at(-1) ?? '';
    expect(story.when(note, { by: s.mats, key })).toEqual(follows());
    expect(story.when(note, { by: s.mats, key: s.testId(9999) })).toMatchObject({ ok: true });
  });
});

describe('the actors of a case', () => {
  it('[C10] come from the partnership, each once', () => {
    expect(story.when(involve(library), { by: s.mats })).toEqual(
      follows({ type: 'ActorInvolved', data: { actorId: library, part: 'Låner ut rom' } }),
    );
    expect(story.when(involve(school), { by: s.mats })).toEqual(refused('case/already-involved'));
    expect(story.when(involve(outsider), { by: s.kari })).toEqual(refused('actor-not-in-partnership'));
  });

  it('[C11] stand down with nothing open, and never while responsible', () => {
    expect(story.when(standDown(school), { by: s.siri })).toEqual(
      follows({ type: 'ActorStoodDown', data: { actorId: school } }),
    );
    expect(story.when(standDown(municipality), { by: s.mona })).toEqual(
      refused('case/responsible-cannot-stand-down'),
    );
    expect(story.when(standDown(library), { by: s.kari })).toEqual(refused('case/actor-not-involved'));
    const holding = given(...s.journey, s.made(), s.proposed({ commitmentId: s.secondPromise }));
    expect(holding.when(standDown(family), { by: s.kari })).toEqual(
      refused('case/actor-holds-open', { actor: family, commitments: [s.promise, s.secondPromise] }),
    );
    expect(given(...s.journey, s.offered()).when(standDown(school), { by: s.kari })).toEqual(
      refused('case/actor-holds-open', { handovers: [s.offer] }),
    );
  });

  it('[C12] stand down by their own word, or, without anybody to speak for them, as a coordinator heard it', () => {
    const unspoken = {
      ...s.samplePartnership,
      representatives: new Map(
        [...s.samplePartnership.representatives].filter(([actor]) => actor !== clinic),
      ),
    };
    const heard = { by: s.kari, how: 'letter' as const };
    expect(story.when(standDown(clinic), { ...heard, partnership: unspoken })).toMatchObject({ ok: true });
    expect(story.when(standDown(clinic), heard)).toEqual(refused('word/only-own', { actors: [clinic] }));
    expect(story.when(standDown(clinic), { by: s.lars })).toMatchObject({ ok: true });
    expect(story.when(standDown(clinic), { by: s.siri })).toEqual(
      refused('not-your-actor', { actor: clinic }),
    );
  });
});

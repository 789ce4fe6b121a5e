import {
  follows,
  given,
  givenId,
  own as ownWord,
  recorder,
  refused,
} from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import type { SaidEvent } from '../catalogue.ts';
import { correctable } from './correct.ts';

const { municipality, school, family } = s;
const id = s.testId(500);
const note: SaidEvent = { type: 'NoteAdded', data: { noteId: id, text: 'Ringte' } };
const need: SaidEvent = { type: 'NeedExpressed', data: { by: family, words: 'Ringte' } };
const withRecorder = {
  ...s.samplePartnership,
  representatives: new Map(s.samplePartnership.representatives).set(
    school,
    new Map([[recorder, { function: 'Rektor', mandate: 'inform' as const }]]),
  ),
};
const asRecorder = { by: recorder, partnership: withRecorder };

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
    expect(noted.when(correct, asRecorder)).toEqual(follows({ type: 'EntryCorrected', data }));
    expect(noted.when({ ...correct, eventId: s.testId(1) }, asRecorder)).toEqual(
      refused('not-found', { eventId: s.testId(1) }),
    );
    expect(noted.when({ ...correct, was: 'Skreiv' }, asRecorder)).toEqual(refused('nothing-changes'));
  });

  it('[C26] of what is nobody’s word is made by who recorded it, or by another representative of the same actor', () => {
    expect(noted.when(correct, { by: s.mona })).toEqual(refused('case/entry-not-yours'));
    const asMunicipality = given(...s.journey, { ...note, onBehalfOf: municipality });
    expect(asMunicipality.when(correct, { by: s.mona })).toMatchObject({ ok: true });
    expect(asMunicipality.when(correct, { by: s.siri })).toEqual(refused('case/entry-not-yours'));
    expect(noted.when(correct, { by: recorder, partnership: withRecorder })).toMatchObject({ ok: true });
  });

  it('[AU90] of an actor’s own words is made by that actor alone: being coordinator gives nobody’s voice', () => {
    const field = { ...correct, eventId: givenId(s.journey.length), field: 'words' };
    const own = given(...s.journey, {
      ...need,
      onBehalfOf: family,
      grounds: { [family]: { ground: 'own' } },
    });
    expect(own.when(field, { by: s.kari })).toEqual(refused('case/entry-not-yours'));
    expect(own.when(field, { by: recorder, partnership: withRecorder })).toEqual(
      refused('case/entry-not-yours'),
    );
    expect(own.when(field, { by: s.astrid })).toMatchObject({ ok: true });
    expect(own.when(field, { by: s.astrid, onBehalfOf: municipality })).toMatchObject({ ok: false });
  });

  it('[AU91] of what was told is made by who recorded it until its actor has answered, and by the actor', () => {
    const field = { ...correct, eventId: givenId(s.journey.length), field: 'words' };
    const told = {
      ...need,
      grounds: { [family]: { ground: 'attested', by: recorder, how: 'meeting' } },
    } as const;
    expect(given(...s.journey, told).when(field, asRecorder)).toMatchObject({ ok: true });
    expect(given(...s.journey, told).when(field, { by: s.kari })).toEqual(refused('case/entry-not-yours'));
    expect(given(...s.journey, told).when(field, { by: s.astrid })).toMatchObject({ ok: true });
    const statement = { eventId: givenId(s.journey.length), by: family };
    for (const answer of [
      { type: 'StatementConfirmed', data: statement },
      { type: 'StatementContested', data: { ...statement, why: 'Nei' } },
    ] as const) {
      const answered = given(...s.journey, told, ownWord(family, { ...answer, onBehalfOf: family }));
      expect(answered.when(field, asRecorder)).toEqual(refused('case/entry-not-yours'));
      expect(answered.when(field, { by: s.astrid })).toMatchObject({ ok: true });
    }
  });

  it('[AU92] is never of a consent, a rating, an acceptance, a read-back, a reading or a confirmation', () => {
    const types = [
      'ConsentGiven',
      'ConsentWithdrawn',
      'JourneyRated',
      'CommitmentAccepted',
      'FulfilmentConfirmed',
      'HandoverAccepted',
      'HandoverVerified',
      'DecisionInterpreted',
      'StatementConfirmed',
      'StatementContested',
    ] as const;
    for (const type of types) expect({ type, fields: correctable(type) }).toEqual({ type, fields: [] });
  });

  it('[AU93] is not of what somebody is bound to: what a promise is about is changed by agreement', () => {
    for (const type of [
      'CommitmentMade',
      'CommitmentProposed',
      'CommitmentCountered',
      'ChangeProposed',
    ] as const)
      expect(correctable(type)).not.toContain('what');
  });

  it('[C27] is of a text, or of a date that no rule judges by: due dates are changed by agreement', () => {
    expect(correctable('CommitmentMade')).toEqual([]);
    expect(correctable('DecisionMade')).toEqual(['title', 'what', 'why', 'overrideReason', 'reviewOn']);
    expect(correctable('FulfilmentReported')).toEqual(['note']);
    expect(correctable('EntryCorrected')).toEqual([]);
    expect(noted.when({ ...correct, field: 'noteId' }, asRecorder)).toEqual(
      refused('case/field-not-correctable', { field: 'noteId', fields: ['text'] }),
    );
    expect(noted.when({ ...correct, field: 'constructor' }, asRecorder)).toEqual(
      refused('case/field-not-correctable'),
    );
  });

  it('[C28] is a value that the field can hold', () => {
    const decided = given(...s.journey, s.resolved());
    const review = { ...correct, field: 'reviewOn', was: '2026-04-01' };
    expect(decided.when({ ...review, becomes: '2026-05-01' }, asRecorder)).toMatchObject({ ok: true });
    expect(decided.when({ ...review, becomes: 'i mai' }, asRecorder)).toEqual(
      refused('case/correction-does-not-fit', { field: 'reviewOn' }),
    );
    expect(decided.when({ ...correct, field: 'title', becomes: 'x'.repeat(201) }, asRecorder)).toEqual(
      refused('case/correction-does-not-fit', { field: 'title' }),
    );
  });
});

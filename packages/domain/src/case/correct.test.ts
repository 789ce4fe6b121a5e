import { follows, given, givenId, recorder, refused } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import type { SaidEvent } from '../catalogue.ts';
import { correctable } from './correct.ts';

const { municipality, school } = s;
const id = s.testId(500);
const note: SaidEvent = { type: 'NoteAdded', data: { noteId: id, text: 'Ringte' } };

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

import { follows, given, givenId, own, refused, told } from '@handslag/testing/case-specification';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import type { SaidEvent } from '../catalogue.ts';

const { school, family, clinic, library, outsider } = s;
const id = s.testId(500);
const story = given(...s.journey);
const step = { type: 'RecordStep', activity: 'Samtale' };
const consent = { type: 'GiveConsent', consentId: id, by: family, actors: [school], scope: 'Kartlegginga' };
const consented = {
  type: 'ConsentGiven' as const,
  data: {
    consentId: id,
    by: family,
    actors: [school],
    scope: 'Kartlegginga',
    until: '2028-03-02T09:00:00.000000Z',
  },
};

describe('consent', () => {
  it('[C21] is given by an actor of the case itself, or as a coordinator records it, for actors of the partnership', () => {
    for (const saying of [{ by: s.astrid }, { by: s.kari, how: 'letter' } as const])
      expect(story.when(consent, saying)).toEqual(follows(consented));
    expect(story.when(consent, { by: s.mona })).toEqual(refused('not-your-actor', { actor: family }));
    expect(story.when({ ...consent, by: s.municipality }, { by: s.mats })).toEqual(
      refused('mandate-too-small'),
    );
    expect(story.when({ ...consent, actors: [outsider] }, { by: s.astrid })).toEqual(
      refused('actor-not-in-partnership'),
    );
    expect(story.when({ ...consent, by: library }, { by: s.kari })).toEqual(
      refused('case/actor-not-involved'),
    );
    expect(given(...s.journey, consented).when(consent, { by: s.astrid })).toEqual(refused('already-exists'));
  });

  it('[C22] [AU68] is withdrawn once, by the actor that gave it; told, only where it was never more than told', () => {
    const withdraw = { type: 'WithdrawConsent', consentId: id };
    const withdrawn: SaidEvent = { type: 'ConsentWithdrawn', data: { consentId: id } };
    const byPhone = { by: s.kari, how: 'phone' } as const;
    expect(given(...s.journey, consented).when(withdraw, { by: s.astrid })).toEqual(follows(withdrawn));
    expect(given(...s.journey, consented).when(withdraw, byPhone)).toEqual(
      refused('word/only-own', { actors: [family] }),
    );
    expect(given(...s.journey, own(family, consented)).when(withdraw, byPhone)).toEqual(
      refused('word/only-own'),
    );
    const onlyTold = given(...s.journey, told(family, consented));
    expect(onlyTold.when(withdraw, byPhone)).toEqual(follows(withdrawn));
    const eventId = givenId(s.journey.length);
    const confirmed: SaidEvent = { type: 'StatementConfirmed', data: { eventId, by: family, consentId: id } };
    expect(given(...s.journey, told(family, consented), confirmed).when(withdraw, byPhone)).toEqual(
      refused('word/only-own'),
    );
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
    const enter = { type: 'OpenConfidentialCase', reason: 'Klage frå familien på saka' };
    expect(story.when(enter, { by: s.kari })).toEqual(
      follows({
        type: 'ConfidentialCaseOpened',
        data: { personId: s.kari, reason: enter.reason, until: '2026-03-02T17:00:00.000000Z' },
      }),
    );
    expect(story.when(enter, { by: s.mona })).toEqual(refused('case/only-a-coordinator'));
    const shared: SaidEvent = { type: 'CaseAccessChanged', data: { access: 'partnership' } };
    expect(given(...s.journey, shared).when(enter, { by: s.kari })).toEqual(refused('case/not-confidential'));
  });
});

describe('erasure', () => {
  const erase = { type: 'EraseCase', reason: 'Familien ber om det', legalBasis: 'GDPR art. 17' };

  it('[AU95] is never of the steering case', () => {
    const steering = given({
      type: 'CaseOpened',
      data: {
        partnershipId: s.partnershipId,
        kind: 'steering',
        title: 'Styring',
        responsible: s.municipality,
        access: 'partnership',
      },
    });
    expect(steering.when(erase, { by: s.kari })).toEqual(refused('case/steering-stays'));
  });

  it('[AU94] takes no promise and no offer with it that is open', () => {
    const owed = given(...s.journey, s.made());
    expect(owed.when(erase, { by: s.kari })).toEqual(
      refused('case/open-before-erasing', { commitments: [s.promise], handovers: [] }),
    );
    const offered = given(...s.journey, s.offered());
    expect(offered.when(erase, { by: s.kari })).toEqual(
      refused('case/open-before-erasing', { commitments: [], handovers: [s.offer] }),
    );
  });

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

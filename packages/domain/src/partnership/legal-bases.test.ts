import { given, follows, refused } from '@handslag/testing/case-specification';
import { cast, foundedStory } from '@handslag/testing/partnership-story';
import * as s from '@handslag/testing/sample-case';
import { describe, expect, it } from 'vitest';
import { involveActor } from '../case/begin.ts';
import { recordLegalBasis } from '../case/record.ts';
import type { Situation } from '../case/situation.ts';
import { unopenedCase } from '../case/state.ts';
import { startingBases } from './legal-bases.ts';
import { LegalBasis } from './legal-basis.ts';
import { noPartnership } from './state.ts';

const refugees = {
  code: 'no.flyktning',
  country: 'NO',
  law: 'integreringsloven § 50',
  nb: 'Bosetting',
  nn: 'Busetjing',
  sv: 'Bosättning',
  en: 'Settlement',
  opens: 'reading',
  standing: 'offered',
} as const;
const why = 'Vi bosetter sammen';
const list = { type: 'ListLegalBasis', ...refugees, why };

describe('the list of legal bases', () => {
  it('[AU43] starts with twenty-six, each with its country, law and name in four languages', () => {
    expect(startingBases).toHaveLength(26);
    expect(new Set(startingBases.map(({ code }) => code)).size).toBe(26);
    for (const one of startingBases) expect(LegalBasis.safeParse(one).success).toBe(true);
    expect([...noPartnership.legalBases.values()]).toEqual(startingBases);
  });

  it('[AU44] is changed by a coordinator, with a reason, and only where something changes', () => {
    const { coordinator, member } = cast;
    const story = foundedStory();
    expect(story.say(member, list)).toMatchObject({ ok: false, refusal: { code: 'role-forbids' } });
    expect(story.say(coordinator, list)).toEqual({
      ok: true,
      events: [{ type: 'LegalBasisListed', data: { ...refugees, why } }],
    });
    expect(story.state.legalBases.get(refugees.code)).toEqual(refugees);
    expect(story.say(coordinator, { ...list, why: 'En gang til' })).toMatchObject({
      ok: false,
      refusal: { code: 'nothing-changes' },
    });
    for (const changed of [{ law: 'integreringsloven § 51' }, { opens: 'once' }, { standing: 'retired' }])
      expect(story.say(coordinator, { ...list, ...changed })).toMatchObject({ ok: true });
    expect(story.state.legalBases.size).toBe(27);
  });
});

const story = given(...s.journey);
const involve = (basisCode: string) => ({ type: 'InvolveActor', actorId: s.library, basisCode });

describe('a legal basis that is named', () => {
  it('[AU45] is one of the list, kept with its act as it stood then', () => {
    expect(story.when(involve('no.consent'), { by: s.mona })).toEqual(
      follows({
        type: 'ActorInvolved',
        data: {
          actorId: s.library,
          basisCode: 'no.consent',
          law: 'forvaltningsloven § 13 a, helsepersonelloven § 22',
        },
      }),
    );
    for (const command of [involve('no.such'), { type: 'RecordLegalBasis', basisCode: 'no.such' }])
      expect(story.when(command, { by: s.mona })).toEqual(refused('case/basis-not-listed'));
  });

  it('[AU45] is none that was taken out of use', () => {
    const retired = new Map(noPartnership.legalBases).set('no.care', {
      ...refugees,
      code: 'no.care',
      standing: 'retired',
    });
    const situation: Situation = {
      state: unopenedCase(s.testId(1)),
      partnership: { ...noPartnership, actors: new Set([s.library]), legalBases: retired },
      circumstance: { by: s.mona, occurredAt: s.MONDAY, recordedAt: s.MONDAY },
    };
    const no = refused('case/basis-not-listed');
    const basisCode = 'no.care';
    expect(involveActor({ type: 'InvolveActor', actorId: s.library, basisCode }, situation)).toEqual(no);
    expect(recordLegalBasis({ type: 'RecordLegalBasis', basisCode }, situation)).toEqual(no);
  });

  it.each(startingBases.filter(({ opens }) => opens !== 'reading').map(({ code }) => code))(
    '[AU46] lets nobody in where it opens no standing reading: %s',
    (code) => {
      expect(story.when(involve(code), { by: s.mona })).toEqual(refused('case/basis-opens-no-reading'));
      expect(story.when({ type: 'RecordLegalBasis', basisCode: code }, { by: s.mona })).toMatchObject({
        ok: true,
      });
    },
  );
});

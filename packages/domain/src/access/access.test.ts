import { describe, expect, it } from 'vitest';
import type { CaseAccess } from '../case/events.ts';
import type { Role } from '../partnership/events.ts';
import {
  type CaseFacts,
  mayAdminister,
  mayBreakGlass,
  mayReadAccessRecords,
  mayReadAssessment,
  mayReadCase,
  mayReadPartnership,
  mayRecordInCase,
  mayRecordInPartnership,
  mayRecordOfOneself,
  type Reading,
  type Viewer,
} from './access.ts';

const id = (n: number) => `0198c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [partnershipId, elsewhere, caseId, own, other] = [id(1), id(2), id(3), id(4), id(5)];
const roles: readonly (Role | undefined)[] = ['coordinator', 'member', 'evaluator', 'participant', undefined];
const accesses: readonly CaseAccess[] = ['involved', 'partnership'];

const viewer = (role: Role | undefined, more: Partial<Viewer> = {}): Viewer => ({
  personId: id(9),
  partnershipId,
  role,
  actors: [own],
  breakGlass: new Set(),
  ...more,
});
const caseWith = (
  access: CaseAccess,
  actors: readonly string[],
  more: Partial<CaseFacts> = {},
): CaseFacts => ({
  id: caseId,
  partnershipId,
  access,
  actors,
  ...more,
});

/** The table: who, in a case of this access, with the own actor involved or not → reads, records, may break the glass. */
const table: [Role, CaseAccess, 'own' | 'foreign', Reading, boolean, boolean][] = [
  ['coordinator', 'involved', 'own', 'full', true, false],
  ['coordinator', 'involved', 'foreign', 'none', false, true],
  ['coordinator', 'partnership', 'own', 'full', true, false],
  ['coordinator', 'partnership', 'foreign', 'full', true, false],
  ['member', 'involved', 'own', 'full', true, false],
  ['member', 'involved', 'foreign', 'none', false, false],
  ['member', 'partnership', 'own', 'full', true, false],
  ['member', 'partnership', 'foreign', 'full', false, false],
  ['evaluator', 'involved', 'own', 'structure', false, false],
  ['evaluator', 'involved', 'foreign', 'structure', false, false],
  ['evaluator', 'partnership', 'own', 'structure', false, false],
  ['evaluator', 'partnership', 'foreign', 'structure', false, false],
  ['participant', 'involved', 'own', 'full', true, false],
  ['participant', 'involved', 'foreign', 'none', false, false],
  ['participant', 'partnership', 'own', 'full', true, false],
  ['participant', 'partnership', 'foreign', 'none', false, false],
];
const answers = (who: Viewer, of: CaseFacts) => [
  mayReadCase(who, of),
  mayRecordInCase(who, of),
  mayBreakGlass(who, of),
];
const withdrawn = (...actors: string[]) => ({ consentWithdrawn: new Set(actors) });
const actorsOf = (involved: 'own' | 'foreign') => (involved === 'own' ? [other, own] : [other]);

describe('a case', () => {
  it.each(table)(
    '[X2] [X3] [X4] [X5] %s, access %s, %s actor involved: %s, records %s, breaks glass %s',
    (role, access, involved, ...expected) => {
      expect(answers(viewer(role), caseWith(access, actorsOf(involved)))).toEqual(expected);
    },
  );

  it('has a row in the table for every role, access and involvement', () => {
    const rows = new Set(table.map(([role, access, involved]) => `${role} ${access} ${involved}`));
    expect(rows.size).toBe(table.length);
    expect(rows.size).toBe((roles.length - 1) * accesses.length * 2);
  });

  it.each(roles.flatMap((role) => accesses.map((access) => [role, access] as const)))(
    '[X1] is not there for %s of another partnership, nor for nobody: access %s',
    (role, access) => {
      const of = caseWith(access, [own, other]);
      const opened = new Set([caseId]);
      expect(answers(viewer(role, { partnershipId: elsewhere, breakGlass: opened }), of)).toEqual([
        'none',
        false,
        false,
      ]);
      expect(answers(viewer(undefined, { breakGlass: opened }), of)).toEqual(['none', false, false]);
      expect(mayReadAccessRecords(viewer(role, { partnershipId: elsewhere }), of)).toBe(false);
    },
  );

  it('[X6] opens to a coordinator who has opened it with a reason, and to nobody else who claims so', () => {
    const of = caseWith('involved', [other]);
    const opened = { breakGlass: new Set([caseId]) };
    expect(answers(viewer('coordinator', opened), of)).toEqual(['full', false, false]);
    expect(answers(viewer('coordinator', { breakGlass: new Set([id(99)]) }), of)).toEqual([
      'none',
      false,
      true,
    ]);
    expect(answers(viewer('member', opened), of)).toEqual(['none', false, false]);
    expect(answers(viewer('evaluator', opened), of)).toEqual(['structure', false, false]);
    expect(answers(viewer('participant', opened), of)).toEqual(['none', false, false]);
  });

  it.each<[Role, CaseAccess, string[], CaseFacts['consentWithdrawn'], Reading]>([
    ['member', 'involved', [own, other], new Set([own]), 'structure'],
    ['member', 'partnership', [own, other], new Set([own]), 'structure'],
    ['coordinator', 'involved', [own, other], new Set([own]), 'structure'],
    ['coordinator', 'partnership', [own, other], new Set([own]), 'structure'],
    ['member', 'involved', [own, other], new Set([other]), 'full'],
    ['member', 'partnership', [other], new Set([other]), 'structure'],
    ['coordinator', 'partnership', [other], new Set([other]), 'structure'],
    ['member', 'involved', [other], new Set([other]), 'none'],
    ['coordinator', 'involved', [other], new Set([other]), 'none'],
    ['participant', 'involved', [own, other], new Set([other]), 'full'],
    ['evaluator', 'involved', [own, other], new Set([own]), 'structure'],
    ['member', 'partnership', [other], new Set(), 'full'],
  ])(
    '[X7] after a consent is withdrawn: %s, access %s, involved %j, withdrawn %j: %s',
    (role, access, actors, consentWithdrawn, expected) => {
      expect(mayReadCase(viewer(role), caseWith(access, actors, { consentWithdrawn }))).toBe(expected);
    },
  );

  it('[X7] stays open to whoever represents another involved actor that has its consent still', () => {
    const both = viewer('member', { actors: [own, other] });
    expect(mayReadCase(both, caseWith('involved', [own, other], withdrawn(own)))).toBe('full');
    expect(mayReadCase(both, caseWith('involved', [own, other], withdrawn(own, other)))).toBe('structure');
  });

  it('[X7] can be opened by a coordinator with a reason though the consent is withdrawn', () => {
    const of = caseWith('involved', [own, other], withdrawn(own));
    expect(mayBreakGlass(viewer('coordinator'), of)).toBe(true);
    expect(mayReadCase(viewer('coordinator', { breakGlass: new Set([caseId]) }), of)).toBe('full');
  });

  it('[X7] lets an actor that has lost the consent still answer for what it owes', () => {
    expect(mayRecordInCase(viewer('member'), caseWith('involved', [own], withdrawn(own)))).toBe(true);
  });

  it('[X8] tells a coordinator, and the citizen whose case it is, who opened its personal text', () => {
    const seen = roles.map((role) =>
      [[own], [other]].map((actors) => mayReadAccessRecords(viewer(role), caseWith('involved', actors))),
    );
    expect(seen).toEqual([
      [true, true],
      [false, false],
      [false, false],
      [true, false],
      [false, false],
    ]);
  });
});

describe('a partnership', () => {
  it.each<[Role | undefined, boolean, string, string, boolean, boolean]>([
    ['coordinator', true, 'everything', 'everything', true, true],
    ['member', true, 'own-actor', 'none', true, false],
    ['evaluator', true, 'none', 'none', true, false],
    ['participant', false, 'none', 'none', true, false],
    [undefined, false, 'none', 'none', false, false],
  ])(
    '[X9] [X10] [X11] [X12] %s: reads %s, records %s, without an actor %s, of oneself %s, administers %s',
    (role, reads, records, withoutActor, ofOneself, administers) => {
      expect(mayReadPartnership(viewer(role))).toBe(reads);
      expect(mayRecordInPartnership(viewer(role))).toBe(records);
      expect(mayRecordInPartnership(viewer(role, { actors: [] }))).toBe(withoutActor);
      expect(mayRecordOfOneself(viewer(role))).toBe(ofOneself);
      expect(mayAdminister(viewer(role))).toBe(administers);
    },
  );

  it('[X13] shows what an assessment says as far as the role goes', () => {
    const all = ['coordinator', 'member', 'evaluator', 'participant', undefined] as const;
    expect(all.map((role) => mayReadAssessment(viewer(role)))).toEqual([
      'full',
      'full',
      'structure',
      'none',
      'none',
    ]);
  });
});

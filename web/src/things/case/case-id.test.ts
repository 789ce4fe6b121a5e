import { expect, test } from 'vitest';
import { caseIdIn } from './case-id.ts';

const partnershipId = '01890000-0000-7000-8000-000000000001';
const caseId = '01890000-0000-7000-8000-00000000000a';

test('finds the case in its address, and where it stands alone', () => {
  expect(caseIdIn(`https://handslag.example/p/${partnershipId}/cases/${caseId}?at=2026-01-01`)).toBe(caseId);
  expect(caseIdIn(` ${caseId.toUpperCase()} `)).toBe(caseId);
});

test('finds none in other words', () => {
  expect(caseIdIn('Amina og Elias')).toBeUndefined();
  expect(caseIdIn(caseId.slice(1))).toBeUndefined();
});

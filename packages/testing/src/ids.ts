/** The n-th id of a test; n below 10,000. */
export const testId = (n: number): string => `0198c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** The partnership in which tests take place. */
export const partnershipId = testId(1);

const norwegianWeights = [3, 2, 7, 6, 5, 4, 3, 2] as const;

/** Nine digits; the last makes the weighted sum divisible by 11. Source: Brønnøysundregistrene, organisasjonsnummeret. */
const isNorwegian = (number: string): boolean => {
  if (!/^\d{9}$/.test(number)) return false;
  const sum = norwegianWeights.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
  return (sum + Number(number[8])) % 11 === 0;
};

/**
 * Ten digits, the last by Luhn's rule; the third is 2 or more, which tells it from a personal identity number.
 * Source: Skatteverket, organisationsnummer.
 */
const isSwedish = (number: string): boolean => {
  if (!/^\d\d[2-9]\d{7}$/.test(number)) return false;
  const sum = number.split('').reduce((total, digit, i) => {
    const weighed = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
};

/** The digits of a Norwegian or Swedish organisation number, or undefined where it is neither; spaces and hyphens may part it. */
export const parseOrganisationNumber = (said: string): string | undefined => {
  const number = said.replaceAll(/[\s-]/g, '');
  return isNorwegian(number) || isSwedish(number) ? number : undefined;
};

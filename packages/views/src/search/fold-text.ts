// Norwegian and Swedish write the same two letters differently; å is a letter of its own, and no a with a ring.
const nordic: Readonly<Record<string, string>> = { ä: 'æ', ö: 'ø', å: 'å', æ: 'æ', ø: 'ø' };

const foldUnit = (unit: string): string => {
  const small = unit.toLowerCase();
  if (small.length !== 1) return unit;
  return nordic[small] ?? small.normalize('NFD').charAt(0);
};

/** The spelling of a text in which places are counted: composed letters. */
export const composed = (text: string): string => text.normalize('NFC');

/** A composed text as it is searched in: small letters, ä as æ, ö as ø, no other accents. As long as it was, unit for unit. */
export const foldText = (text: string): string => text.split('').map(foldUnit).join('');

/** The words that somebody searches for, folded, each once; at most eight. */
export const termsOf = (query: string): string[] =>
  [...new Set(foldText(composed(query)).match(/[\p{L}\p{N}]+/gu) ?? [])].slice(0, 8);

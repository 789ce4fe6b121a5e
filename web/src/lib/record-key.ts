/** What every entry's mutation goes by. */
export const recordKey = ['record'] as const;

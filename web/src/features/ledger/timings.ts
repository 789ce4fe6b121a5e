/** The words for how something stood to its due date. */
export const timings = { 'on-time': 'onTime', late: 'late', undated: 'undated' } as const;

import type { View } from '../shared/view.ts';

/** How far each person has read the story; a part of the onboarding that was ticked off is not the story. */
export const desk: View = {
  name: 'desk',
  version: 2,
  types: ['HistoryRead'],
  tables: `CREATE TABLE desk_reads (
    partnership_id TEXT NOT NULL, person_id TEXT NOT NULL, up_to INTEGER NOT NULL,
    PRIMARY KEY (partnership_id, person_id)) STRICT, WITHOUT ROWID;`,
  indexes: '',
  writer(db) {
    const read = db.prepare(`INSERT INTO desk_reads VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET up_to = max(up_to, excluded.up_to)`);
    return (event) => {
      if (event.type !== 'HistoryRead') return;
      const { personId, upToPosition, part } = event.data;
      if (part !== undefined) return;
      read.run(event.meta.partnershipId, personId, BigInt(upToPosition));
    };
  },
};

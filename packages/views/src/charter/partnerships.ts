import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import type { ViewsSource } from '../projector.ts';
import { texts } from '../shared/statements.ts';
import type { Fact } from '../shared/fact.ts';

export interface PartnershipName {
  partnershipId: Id;
  name: string;
  timeZone: string;
  foundedAt: Instant;
}

/** Every partnership in the log, in the order in which they were recorded. */
export const listPartnerships = (views: ViewsSource): PartnershipName[] =>
  views.read((db) =>
    texts(db, `SELECT fact FROM charter_facts WHERE type = 'PartnershipFounded' ORDER BY position`, []).map(
      (text) => {
        const { partnershipId, data, occurredAt }: Fact<'PartnershipFounded'> = JSON.parse(text);
        return { partnershipId, name: data.name, timeZone: data.timeZone, foundedAt: occurredAt };
      },
    ),
  );

import { GrowingMap } from '../shared/growing-map.ts';
import type { Id } from '../shared/id.ts';
import type { Language } from './events.ts';

/** What the rules need to know of a person; name and address are not here. */
export interface PersonState {
  /** Undefined where nobody has registered the person. */
  language: Language | undefined;
  /** The partnership that registered the person. */
  partnershipId: Id | undefined;
  erased: boolean;
  /** Commands that have landed: one that comes again adds nothing. */
  handled: GrowingMap<true>;
}

export const noPerson: PersonState = {
  language: undefined,
  partnershipId: undefined,
  erased: false,
  handled: GrowingMap.empty(),
};

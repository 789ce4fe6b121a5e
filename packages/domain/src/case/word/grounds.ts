import type { DomainEvent } from '../../catalogue.ts';
import type { PartnershipState } from '../../partnership/state.ts';
import type { Circumstance } from '../../shared/decided.ts';
import type { Grounds } from '../../word/ground.ts';
import { groundsFor } from '../../word/grounds.ts';
import type { CaseState } from '../state.ts';
import { speakersOf } from './speakers.ts';

/** On what it rests that a fact of a case is the word of each actor; `state`: the case before it. */
export const groundsInCase = (
  said: DomainEvent,
  state: CaseState,
  circumstance: Circumstance,
  partnership: PartnershipState,
): Grounds | undefined => groundsFor(speakersOf(said, state), circumstance, partnership);

import type { EventName } from '@handslag/domain/catalogue';
import { actorPlans } from './actor.ts';
import { assessmentPlans } from './assessment.ts';
import { casePlans } from './case.ts';
import { commitmentPlans } from './commitment.ts';
import { decisionPlans } from './decision.ts';
import { handoverPlans } from './handover.ts';
import { partnershipPlans } from './partnership.ts';
import { personPlans } from './person.ts';
import { questionPlans } from './question.ts';
import type { Plan } from './place.ts';
import { wordPlans } from './word.ts';

/** How every event type is told. An event type without a plan does not compile. */
export const plans = {
  ...actorPlans,
  ...personPlans,
  ...partnershipPlans,
  ...assessmentPlans,
  ...casePlans,
  ...decisionPlans,
  ...commitmentPlans,
  ...handoverPlans,
  ...questionPlans,
  ...wordPlans,
} as const satisfies Record<EventName, Plan>;

type Plans = typeof plans;
type Variants<N extends EventName> = Plans[N] extends { variants: infer V extends object }
  ? `${N}/${keyof V & string}`
  : never;

/** An event type, or a type and its variant: `CommitmentAccepted/attested`. */
export type SentenceKey = EventName | { [N in EventName]: Variants<N> }[EventName];

/** One language's sentences. `{place}`: filled from the event; `[…]`: left out when a place in it is empty; `{who}`: who said it. */
export type Sentences = Readonly<Record<SentenceKey, string>>;

const isPlanned = (type: string): type is EventName => Object.hasOwn(plans, type);

/** The plan of an event type, or undefined where it is none of ours. */
export const planOf = (type: string): Plan | undefined => (isPlanned(type) ? plans[type] : undefined);

import type { DomainEvent } from '@handslag/domain/catalogue';

/** What a chapter of the story begins with. */
export type TurningPoint =
  | 'founding'
  | 'purpose'
  | 'actor-joined'
  | 'actor-left'
  | 'strategic-decision'
  | 'assessment'
  | 'case-closed';

/** The turn that an event is in the partnership's story, if it is one. */
export const turnOf = (event: DomainEvent): TurningPoint | undefined => {
  if (event.type === 'DecisionMade')
    return event.data.level === 'strategic' ? 'strategic-decision' : undefined;
  if (event.type === 'PartnershipFounded') return 'founding';
  if (event.type === 'PurposeRestated') return 'purpose';
  if (event.type === 'ActorJoined') return 'actor-joined';
  if (event.type === 'ActorLeft') return 'actor-left';
  if (event.type === 'AssessmentClosed') return 'assessment';
  return event.type === 'CaseClosed' ? 'case-closed' : undefined;
};

import type { TurningPoint } from '@handslag/contract/questions/history';
import type { DomainEvent } from '@handslag/domain/catalogue';

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

import type { Onboarding } from '@handslag/contract/questions/onboarding';
import { SayButton } from '../../things/record/say-button.tsx';

/** Leaves a question at an entry, where the reader may. */
export function Ask({
  asking,
  eventId,
  what,
}: Pick<Onboarding, 'asking'> & { eventId: string; what: string }) {
  const entry = asking.find((one) => one.eventId === eventId);
  if (entry === undefined) return null;
  const { caseId } = entry;
  return (
    <div className="no-print">
      <SayButton
        say="AskQuestion"
        about={caseId === null ? { about: eventId } : { about: eventId, caseId }}
        what={what}
      />
    </div>
  );
}

import type { Viewer } from '@handslag/domain/access';

/** Any member; what they get is cut to what they may see, and what they record is for the gate. */
export const anyMember = ({ role }: Viewer): boolean => role !== undefined;

/** A coordinator, of all cases; a participant, of the own. */
export const whoseRecords = ({ role }: Viewer): boolean => role === 'coordinator' || role === 'participant';

/** Whoever takes part in a case of their own, and in nothing else. */
export const participantOnly = ({ role }: Viewer): boolean => role === 'participant';

import type { Duty } from './follow-up.ts';
import type { Notebook } from './notebook.ts';

/** Notes who was ever a member where, and which cases a partnership has. */
export const takeNotes =
  (notebook: Notebook): Duty =>
  async (event) => {
    const { partnershipId, caseId } = event.meta;
    if (event.type === 'MemberAdmitted') notebook.noteMember(event.data.personId, partnershipId);
    if (event.type === 'CaseOpened' && caseId !== undefined) notebook.noteCase(partnershipId, caseId);
    return undefined;
  };

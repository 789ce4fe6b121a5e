const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** The id of a case in what somebody pasted: its address, where the partnership's id stands first, or the id alone. */
export const caseIdIn = (text: string): string | undefined => text.match(uuid)?.at(-1)?.toLowerCase();

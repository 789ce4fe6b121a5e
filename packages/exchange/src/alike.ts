/** A text as whoever reads it sees it: composed letters, single spaces, none around. */
export const asSeen = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** What two spellings of one name have in common: they differ only in capitals, spaces or the form of their letters. */
export const alike = (text: string): string => asSeen(text).toLowerCase();

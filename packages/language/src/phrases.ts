/** Small words that sentences, dates and times are put together with. `{n}`: a number; `{name}`: a name. */
export interface Phrases {
  /** Where no name is known. */
  anActor: string;
  aPerson: string;
  something: string;
  /** Where the name is erased. */
  erasedActor: string;
  erasedPerson: string;
  /** Where nobody in person recorded it. */
  theSystem: string;
  theImport: string;
  /** What stands in the place of a text that is not open. */
  sealedText: string;
  erasedText: string;
  /** Of an event type that these words do not know yet. */
  unknownEvent: string;
  /** Of a problem whose code these words do not know; and where the server could not be reached. */
  unknownProblem: string;
  unreachable: string;
  /** Who wrote it down, and when. */
  recordedBy: string;
  recordedByFor: string;
  recordedLater: string;
  imported: string;
  corrected: string;
  openingQuote: string;
  closingQuote: string;
  today: string;
  yesterday: string;
  tomorrow: string;
  daysAgo: string;
  inDays: string;
  oneDay: string;
  days: string;
}

/** Lifts an event's data from one version to the next. */
type Upcaster = (data: Record<string, unknown>) => Record<string, unknown>;

/** Texts that stood in the clear and are sealed now stay where they stood; what was not said then is not said now. */
const asItWas: Upcaster = (data) => data;

/**
 * For each event type, what lifts version n to n+1. When a type changes: raise its version in its definition, add the
 * lift here, and keep the old golden file.
 */
const upcasters: Readonly<Record<string, Readonly<Record<number, Upcaster>>>> = {
  CaseOpened: { 1: asItWas },
  // On which basis was not said.
  ActorInvolved: { 1: asItWas },
  StepTaken: { 1: asItWas },
  // What was written freely stays as it was written.
  LegalBasisRecorded: { 1: asItWas, 2: asItWas },
  // Whose scores were told was not said.
  MeetingHeld: { 1: asItWas },
  // Nobody but people of the partnership seconded.
  MandateSeconded: { 1: asItWas },
  OutcomeObserved: { 1: asItWas },
  ConsentGiven: { 1: asItWas },
  ConfidentialCaseOpened: {
    // The end was a day: it lasted that day out.
    1: ({ until, ...data }) =>
      typeof until === 'string' ? { ...data, until: `${until}T23:59:59.999999Z` } : data,
  },
};

/** The data in the newest version that this program knows. */
export const upcast = (
  type: string,
  version: number,
  data: Record<string, unknown>,
  lifts: Readonly<Record<string, Readonly<Record<number, Upcaster>>>> = upcasters,
): Record<string, unknown> => {
  const lift = lifts[type]?.[version];
  return lift ? upcast(type, version + 1, lift(data), lifts) : data;
};

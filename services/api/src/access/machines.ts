/**
 * What a key for machines may not say, whatever its role: nobody's identity, membership, mandate or consent is a machine's to
 * change, nor does it erase or open what is shut.
 */
const PEOPLE_ALONE =
  /Person|Member|Representative|Mandate|Consent|LegalBasis|Erase|Confidential|Access|Involve|StandDown|FoundPartnership|JoinActor|ActorLeft|HistoryRead|MarkHistoryRead|Statement|TakeBack|Second|Glass|Guardian|Subject|Responsib|Audience/;

export const mayMachineSay = (type: string): boolean => !PEOPLE_ALONE.test(type);

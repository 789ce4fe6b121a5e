import { named } from '../act.ts';

/** What the family's story is about: the promises, handovers and decisions that recur in it. */

export const promise = {
  housing: named('commitment/bolig'),
  talk: named('commitment/samtale'),
  plan: named('commitment/skoleplan'),
  money: named('commitment/stonad'),
  friend: named('commitment/fotball'),
  report: named('commitment/rapport'),
  letter: named('commitment/brev'),
  course: named('commitment/kurs'),
  driver: named('commitment/skyss'),
  mentor: named('commitment/mentor'),
  note: named('commitment/dagbok'),
};
export const handover = {
  declined: named('handover/avslatt'),
  accepted: named('handover/godtatt'),
  withdrawn: named('handover/trukket'),
  waiting: named('handover/venter'),
};
export const decision = { contact: named('decision/kontakt'), school: named('decision/skole') };

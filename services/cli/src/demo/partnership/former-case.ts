import { type Act, type Calendar } from '../act.ts';
import { actors, formerCaseId, partnershipId } from '../cast.ts';
import { inCase, inPartnership, tellerOf } from '../speak.ts';

const { volunteers, formerFamily } = actors;

/** A family that moved on, and whose case is erased later. */
export const formerCase = (calendar: Calendar): Act[] => {
  const say = tellerOf(calendar, inCase(formerCaseId));
  return [
    tellerOf(calendar, inPartnership)(-165, '09:00', 'kari', { type: 'JoinActor', actorId: formerFamily.id }),
    say(
      -164,
      '09:00',
      'marit',
      {
        type: 'OpenCase',
        partnershipId,
        kind: 'journey',
        title: 'En familie på gjennomreise',
        responsible: volunteers.id,
        access: 'involved',
      },
      { type: 'InvolveActor', actorId: formerFamily.id },
    ),
    say(-163, '10:00', 'marit', {
      type: 'RecordStep',
      activity: 'Samtale på kjøkkenet',
      actorId: volunteers.id,
      note: 'De skal flytte til en annen kommune.',
    }),
    say(-160, '11:00', 'kari', {
      type: 'OpenConfidentialCase',
      reason: 'Den nye kommunen ringte og lurte på om vi kjente familien.',
    }),
    say(-150, '12:00', 'marit', { type: 'CloseCase', why: 'Familien har flyttet.' }),
    say(-120, '10:00', 'kari', {
      type: 'EraseCase',
      reason: 'Familien ba om at det de fortalte, blir slettet.',
      legalBasis: 'Personvernforordningen artikkel 17',
    }),
    tellerOf(calendar, { kind: 'actor', id: formerFamily.id })(-120, '10:05', 'kari', {
      type: 'EraseActor',
      actorId: formerFamily.id,
      reason: 'Familien ba om å bli glemt.',
      legalBasis: 'Personvernforordningen artikkel 17',
    }),
  ];
};

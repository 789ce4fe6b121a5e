import type { texts as nb } from '../../nb/pages/handover-actions.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  proposeLead:
    'The responsibility stays with you until the other side has accepted. Tell them what they need to carry on.',
  acceptLead: 'Say in your own words what you take over. Then {from} sees if anything was lost on the way.',
  comesWith: 'Promises that come with it, and are then yours',
  verifyLead: 'This is how {to} understood it. Is it right?',
  landed: 'Confirm that the citizen has been contacted',
  landedLead: 'The citizen has met whoever is responsible now. The handover is then complete.',
  to: 'To whom?',
  scope: 'What is handed over?',
  situation: 'The situation: what is it about?',
  background: 'The background: what has happened so far?',
  assessment: 'The assessment: what do you make of it?',
  recommendation: 'The recommendation: what should happen now?',
  answerBy: 'Answer by',
  commitments: 'What becomes of your promises?',
  disposition: '“{what}”, promised to {creditor}',
  readBack: 'This is what we have received',
  missed: 'What was lost or misunderstood?',
  asked: 'The question:',
  toCase: 'To the case',
};

import type { CommandName } from '@handslag/contract/form';
import { HandoverLead } from '../leads/handover-lead.tsx';
import { actorsHere, carries, onlyOwn } from '../options.ts';
import { DispositionFields, dispositionsSaid } from '../parts/disposition-fields.tsx';
import type { Given } from '../given.ts';
import type { FormRow } from '../row.ts';

const lead = HandoverLead;
/** Whether the sender may hand over the whole case. */
const handsOverWhole = ({ opened, page }: Given): boolean =>
  page?.choices.wholeCase.some((id) => id === opened.as) ?? false;

export const handoverRows = {
  ProposeHandover: {
    fields: ['to', 'answerBy', 'scope', 'situation', 'commitments'],
    more: ['background', 'assessment', 'recommendation'],
    makes: 'handoverId',
    voice: 'from',
    start: (given) => ({ scope: handsOverWhole(given) ? 'case' : 'task' }),
    asks: { scope: (_values, given) => handsOverWhole(given) },
    among: {
      to: (given) => actorsHere(given).filter((id) => id !== given.opened.as && carries(given, id)),
    },
    draw: { commitments: DispositionFields },
    // A sender that is not responsible has but a task to hand over.
    finish: (said, given, values) => [{ scope: 'task', ...said, ...dispositionsSaid(given, values) }],
    lead,
  },
  AskClarification: { fields: ['question'], lead },
  GiveClarification: { fields: ['answer'], lead },
  AcceptHandover: { fields: ['readBack', 'firstContactBy'], lead },
  DeclineHandover: { fields: ['why'], lead },
  WithdrawHandover: { fields: ['why'], lead },
  VerifyHandover: {
    fields: ['right', 'missed'],
    asks: { missed: ({ right }) => right === 'no' },
    lead,
  },
  ConfirmHandoverLanded: {
    fields: ['firstContactAt', 'confirmedBy'],
    start: (given) => ({
      firstContactAt: given.today,
      confirmedBy: given.opened.ground === 'own' ? onlyOwn(given) : '',
    }),
    among: {
      confirmedBy: (given) => {
        const to = given.page?.handovers.find(
          ({ handoverId }) => handoverId === given.opened.about['handoverId'],
        )?.to;
        return actorsHere(given).filter((id) => id === to || !carries(given, id));
      },
    },
    lead,
  },
} as const satisfies Partial<Record<CommandName, FormRow>>;

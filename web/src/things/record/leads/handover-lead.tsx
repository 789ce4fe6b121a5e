import { Coming } from '../../../features/handover-actions/coming.tsx';
import { Told } from '../../../features/handover-actions/told.tsx';
import { useNames } from '../../../ui/names.tsx';
import { Said } from '../../../ui/said.tsx';
import { type Given, handoverIn } from '../given.ts';
import { textsOf } from '../../../lib/texts.ts';

const useHandoverActionsTexts = textsOf('handover-actions');

/** What a handover has told so far, as far as the answer needs it. */
export function HandoverLead({ given }: { given: Given }) {
  const { opened } = given;
  const t = useHandoverActionsTexts();
  const names = useNames();
  if (opened.say === 'ProposeHandover') return <p>{t('proposeLead')}</p>;
  const row = handoverIn(given);
  if (row === undefined) return null;
  const open = row.questions.find(({ answer }) => answer === null);
  if (opened.say === 'AcceptHandover')
    return (
      <div className="stack">
        <p>{t('acceptLead', { from: names.actor(row.from) })}</p>
        <Told row={row} />
        <Coming row={row} />
      </div>
    );
  if (opened.say === 'GiveClarification' && open !== undefined)
    return (
      <div className="stack">
        <p>{t('asked')}</p>
        <Said text={open.question} quote />
      </div>
    );
  if (opened.say === 'VerifyHandover')
    return (
      <div className="stack">
        <p>{t('verifyLead', { to: names.actor(row.to) })}</p>
        {row.readBack !== null && <Said text={row.readBack} quote />}
      </div>
    );
  if (opened.say === 'ConfirmHandoverLanded') return <p>{t('landedLead')}</p>;
  return (
    <p>
      {names.actor(row.from)} → {names.actor(row.to)}
    </p>
  );
}

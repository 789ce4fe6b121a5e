import type { HandoverRow } from '@handslag/contract/case';
import { Said } from '../../ui/said.tsx';
import css from './handover-actions.module.css';
import { textsOf } from '../../lib/texts.ts';

const useHandoverActionsTexts = textsOf('handover-actions');

const parts = ['situation', 'background', 'assessment', 'recommendation'] as const;

/** What the sender told: situation, background, assessment, recommendation. */
export function Told({ row }: { row: HandoverRow }) {
  const t = useHandoverActionsTexts();
  return (
    <dl className={css.sbar}>
      {parts.map((part) => {
        const said = row[part];
        return (
          said !== null && (
            <div key={part}>
              <dt>{t(part)}</dt>
              <dd>
                <Said text={said} />
              </dd>
            </div>
          )
        );
      })}
    </dl>
  );
}

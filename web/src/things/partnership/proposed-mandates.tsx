import { useLabel } from '../../lib/language.tsx';
import type { DirectoryActor } from '../../lib/partnership.tsx';
import { textsOf } from '../../lib/texts.ts';
import { useNames } from '../../ui/names.tsx';
import { SayButton } from '../record/say-button.tsx';

const useAdministrationTexts = textsOf('administration');

/** Mandates that wait for a second yes, and the yes itself for whoever may say it. */
export function ProposedMandates({ actor: { actorId, proposed } }: { actor: DirectoryActor }) {
  const t = useAdministrationTexts();
  const label = useLabel();
  const names = useNames();
  if (proposed.length === 0) return null;
  return (
    <ul className="plain-list">
      {proposed.map(({ personId, mandate, offers }) => (
        <li key={personId} className="row">
          <span>
            {names.person(personId)}, {label('mandate', mandate)}.{' '}
            <span className="quiet">{t('waitsForSecond')}</span>
          </span>
          {offers.some(({ say }) => say === 'SecondMandate') && (
            <SayButton say="SecondMandate" about={{ actorId, personId }} what={names.person(personId)} />
          )}
        </li>
      ))}
    </ul>
  );
}

import type { OwnJourney } from '@handslag/contract/questions/own-journeys';
import { useDateText } from '../../ui/date-text.tsx';
import { useNames } from '../../ui/names.tsx';
import css from './my-case.module.css';
import { textsOf } from '../../lib/texts.ts';

const useMyCaseTexts = textsOf('my-case');

/** Who helps now, and whom one asks. */
export function Helper({ journey: { case: row, contacts } }: { journey: OwnJourney }) {
  const t = useMyCaseTexts();
  const names = useNames();
  const dateText = useDateText();
  if (row.closedAt !== null) return <p>{t('over', { day: dateText(row.closedAt) })}</p>;
  return (
    <div className={css.helper}>
      <p className={css.who}>{t('responsible', { actor: names.actor(row.responsible) })}</p>
      <p className="quiet">{t('since', { day: dateText(row.responsibleSince) })}</p>
      {contacts.length > 0 && (
        <ul aria-label={t('contacts')} className={css.people}>
          {contacts.map(({ personId, function: job }) => (
            <li key={personId}>
              <strong>{names.person(personId)}</strong>, {job}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

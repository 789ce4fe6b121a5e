import type { Onboarding } from '@handslag/contract/questions/onboarding';
import { DateText } from '../../ui/date-text.tsx';
import { Said } from '../../ui/said.tsx';
import { Ask } from './ask.tsx';
import css from './welcome.module.css';
import { textsOf } from '../../lib/texts.ts';

const useWelcomeTexts = textsOf('welcome');

/** Why the partnership is there: the purpose as it reads now, as it read then and why it changed, the need it answers. */
export function Purpose({ onboarding: { purpose, asking } }: { onboarding: Onboarding }) {
  const t = useWelcomeTexts();
  return (
    <>
      {purpose.purposes.toReversed().map(({ eventId, text, why, at }, nth) => (
        <div key={eventId} className={css.who}>
          <h3 className={css.part}>
            {t(nth === 0 ? 'purposeNow' : 'purposeThen')} <DateText when={at} />
          </h3>
          <Said text={text} quote />
          {why !== null && (
            <p>
              {t('why')}: {why}
            </p>
          )}
          <Ask asking={asking} eventId={eventId} what={text} />
        </div>
      ))}
      <h3 className={css.part}>{t('need')}</h3>
      <p>{purpose.need}</p>
    </>
  );
}

import type { Charter } from '@handslag/contract/questions/charter';
import { DateText } from '../../ui/date-text.tsx';
import css from './charter.module.css';
import { textsOf } from '../../lib/texts.ts';

const useCharterTexts = textsOf('charter');

/** How a text has read over time, the latest first, each with why. */
export function Versions({ versions }: { versions: Charter['purposes'] }) {
  const t = useCharterTexts();
  return (
    <ol className={css.versions}>
      {versions.toReversed().map((version, at) => (
        <li key={version.eventId}>
          <span className="quiet">
            {t(at === versions.length - 1 ? 'agreed' : 'revised')} <DateText when={version.at} />
          </span>
          <span className={css.words}>{version.text}</span>
          {version.why !== null && (
            <span className="quiet">
              {t('why')}: {version.why}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

import css from './lanes.module.css';
import { textsOf } from '../../../lib/texts.ts';

const useCaseTexts = textsOf('case');

/** What the signs of the lanes mean. */
export function Legend() {
  const t = useCaseTexts();
  return (
    <figcaption className={css.legend}>
      <span>
        <svg width="34" height="16" aria-hidden="true">
          <rect className={css.responsible} x="1" y="1" width="32" height="14" rx="7" />
        </svg>
        {t('legendResponsible')}
      </span>
      <span>
        <svg width="14" height="16" aria-hidden="true">
          <circle className={css.step} cx="7" cy="8" r="5" />
        </svg>
        {t('legendStep')}
      </span>
      <span className={css.open}>
        <svg width="34" height="16" aria-hidden="true">
          <line className={css.span} x1="3" x2="31" y1="8" y2="8" />
          <line className={css.due} x1="25" x2="25" y1="3" y2="13" />
        </svg>
        {t('legendOpen')}
      </span>
      <span className={css.kept}>
        <svg width="34" height="16" aria-hidden="true">
          <line className={css.span} x1="3" x2="28" y1="8" y2="8" />
          <circle cx="28" cy="8" r="4.5" />
        </svg>
        {t('legendKept')}
      </span>
      <span className={css.other}>
        <svg width="34" height="16" aria-hidden="true">
          <line className={css.span} x1="3" x2="27" y1="8" y2="8" />
          <path className={css.cross} d="M23 4l8 8M23 12l8 -8" />
        </svg>
        {t('legendOther')}
      </span>
      <span className={css.taken}>
        <svg width="16" height="18" aria-hidden="true">
          <line x1="8" x2="8" y1="1" y2="12" />
          <path d="M2 9L8 17L14 9z" />
        </svg>
        {t('legendHandover')}
      </span>
      <span>
        <svg width="16" height="16" aria-hidden="true">
          <path className={css.decision} d="M8 1l7 7l-7 7l-7 -7z" />
        </svg>
        {t('legendDecision')}
      </span>
    </figcaption>
  );
}

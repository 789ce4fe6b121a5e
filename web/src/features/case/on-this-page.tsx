import css from './case.module.css';
import type { CaseData } from '../../things/case/case-data.ts';
import { textsOf } from '../../lib/texts.ts';

const useCaseTexts = textsOf('case');

/** The parts of the case page, in the order in which they stand; the name is the id of the part too. */
const partsOf = (page: CaseData) =>
  [
    { id: 'commitments', count: page.commitments.length },
    { id: 'timeline', count: undefined },
    { id: 'handovers', count: page.handovers.length },
    { id: 'decisions', count: page.decisions.length },
    { id: 'outcomes', count: page.outcomes.length },
    { id: 'ratings', count: page.ratings.length },
    { id: 'meetings', count: page.meetings.length },
    { id: 'actors', count: page.parts.length },
    { id: 'consents', count: page.consents.length },
    { id: 'log', count: undefined },
  ] as const;

const always: ReadonlySet<string> = new Set(['timeline', 'commitments', 'actors', 'log']);

/** Leads to each part of a long page. */
export function OnThisPage({ page }: { page: CaseData }) {
  const t = useCaseTexts();
  return (
    <nav aria-label={t('onThisPage')} className={css.onThisPage}>
      <span className="quiet" aria-hidden="true">
        {t('onThisPage')}
      </span>
      <ul>
        {partsOf(page)
          .filter(({ id, count }) => always.has(id) || count !== 0)
          .map(({ id, count }) => (
            <li key={id}>
              <a href={`#${id}`}>{t(id)}</a>
              {count !== undefined && <span className="quiet"> {count}</span>}
            </li>
          ))}
      </ul>
    </nav>
  );
}

import { getHistory } from '@handslag/contract/questions/history';
import { Link } from '@tanstack/react-router';
import { usePartnership } from '../../lib/partnership.tsx';
import { Answered } from '../../ui/answered.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { Section } from '../../ui/section.tsx';
import { SentenceView } from '../../ui/sentence-view.tsx';
import css from './overview.module.css';
import { textsOf } from '../../lib/texts.ts';
import { useQuestion } from '../../lib/question.ts';

const useOverviewTexts = textsOf('overview');

const LAST = 6;
/** Positions are shared with other partnerships: so far back there are mostly some of ours. */
const LOOK_BACK = 150n;

const before = (position: string): string => {
  const after = BigInt(position) - LOOK_BACK;
  return String(after > 0n ? after : 0n);
};

/** The latest entries of the partnership's log, as sentences. */
export function Recent({ lastPosition }: { lastPosition: string }) {
  const t = useOverviewTexts();
  const { partnershipId } = usePartnership();
  const history = useQuestion(getHistory, {
    params: { partnershipId },
    query: { after: before(lastPosition), limit: 200 },
  });
  return (
    <Section
      title={t('recent')}
      actions={
        <Link to="/p/$partnershipId/history" params={{ partnershipId }} className="ds-link">
          {t('allHistory')}
        </Link>
      }
    >
      <Answered query={history}>
        {({ events }) => (
          <ol className={css.recent}>
            {events
              .slice(-LAST)
              .reverse()
              .map((event) => (
                <li key={event.id}>
                  <span className="quiet">
                    <DateText when={event.meta.occurredAt} as="short" />
                  </span>
                  <SentenceView event={event} />
                </li>
              ))}
          </ol>
        )}
      </Answered>
    </Section>
  );
}

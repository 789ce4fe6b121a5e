import { getAssessments, type AssessmentRow } from '@handslag/contract/questions/assessments';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { SayButton } from '../../things/record/say-button.tsx';
import { useOffered } from '../../lib/offered.ts';
import { usePartnership } from '../../lib/partnership.tsx';
import { useQuestion } from '../../lib/question.ts';
import { Answered } from '../../ui/answered.tsx';
import { useDateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FilterSelect } from '../../ui/filter-fields.tsx';
import { Page } from '../../ui/page.tsx';
import { Answering } from './answering.tsx';
import { Together } from './together.tsx';
import { textsOf } from '../../lib/texts.ts';

const useAssessmentTexts = textsOf('assessment');

function Over({ rounds }: { rounds: readonly AssessmentRow[] }) {
  const t = useAssessmentTexts();
  const dateText = useDateText();
  const search = useSearch({ from: '/p/$partnershipId/assessment' });
  const navigate = useNavigate({ from: '/p/$partnershipId/assessment' });
  const latest = rounds.at(-1);
  const shown = rounds.find(({ assessmentId }) => assessmentId === search.round) ?? latest;
  if (shown === undefined) return null;
  const before = rounds.slice(0, rounds.indexOf(shown));
  return (
    <>
      {rounds.length > 1 && (
        <div className="no-print">
          <FilterSelect
            label={t('round')}
            value={shown.assessmentId}
            options={rounds.toReversed().map(({ assessmentId, openedAt }) => ({
              value: assessmentId,
              text: dateText(openedAt),
            }))}
            onChange={(round) => void navigate({ search: { round }, replace: true, resetScroll: false })}
          />
        </div>
      )}
      <Together key={shown.assessmentId} round={shown} before={before.toReversed()} />
    </>
  );
}

/** The partnership looks at itself: each answers alone, then all look together. */
export function AssessmentPage() {
  const t = useAssessmentTexts();
  const isOffered = useOffered();
  const { partnershipId } = usePartnership();
  const query = useQuestion(getAssessments, { params: { partnershipId }, query: {} });
  const open = isOffered('OpenAssessment') && <SayButton say="OpenAssessment" variant="secondary" large />;
  return (
    <Page title={t('title')} lead={t('lead')} actions={open}>
      <Answered query={query}>
        {({ rounds }) => {
          const running = rounds.filter(({ over }) => !over);
          const over = rounds
            .filter((round) => round.over)
            .toSorted((one, other) => one.openedAt.localeCompare(other.openedAt));
          if (rounds.length === 0) return <EmptyState title={t('none')}>{t('noneText')}</EmptyState>;
          return (
            <>
              {running.map((round) => (
                <Answering key={round.assessmentId} round={round} />
              ))}
              <Over rounds={over} />
            </>
          );
        }}
      </Answered>
    </Page>
  );
}

import { getLearning, type Learning } from '@handslag/contract/questions/learning';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { momentQuery } from '../../lib/moment.ts';
import { useOffered } from '../../lib/offered.ts';
import { useDirectory, usePartnership } from '../../lib/partnership.tsx';
import { useQuestion } from '../../lib/question.ts';
import { Answered } from '../../ui/answered.tsx';
import { MomentPicker } from '../../ui/moment-picker.tsx';
import { Page } from '../../ui/page.tsx';
import { Conflicts } from './conflicts.tsx';
import { Dilemmas } from './dilemmas.tsx';
import { Feedback } from './feedback.tsx';
import { Lessons } from './lessons.tsx';
import { Reflections } from './reflections.tsx';
import { Results } from './results.tsx';
import { textsOf } from '../../lib/texts.ts';

const useLearningTexts = textsOf('learning');

function Parts({ learning, now }: { learning: Learning; now: boolean }) {
  const isOffered = useOffered();
  return (
    <>
      <Results results={learning.results} mayExpect={now && isOffered('ExpectResult')} now={now} />
      <Lessons lessons={learning.lessons} mayNote={now && isOffered('NoteLesson')} now={now} />
      <Dilemmas dilemmas={learning.dilemmas} mayName={now && isOffered('NameDilemma')} />
      <Conflicts now={now} />
      <Reflections reflections={learning.reflections} mayHold={now && isOffered('HoldReflection')} />
      <Feedback feedback={learning.feedback} mayGive={now && isOffered('GiveFeedback')} />
    </>
  );
}

/** What the partnership has learned, and what became of it. */
export function LearningPage() {
  const t = useLearningTexts();
  const { partnershipId } = usePartnership();
  const { timeZone } = useDirectory().partnership;
  const search = useSearch({ from: '/p/$partnershipId/learning' });
  const navigate = useNavigate({ from: '/p/$partnershipId/learning' });
  const query = momentQuery(search, timeZone);
  const learning = useQuestion(getLearning, { params: { partnershipId }, query }, { keepsLast: true });
  const now = search.at === undefined && search.knownAt === undefined;
  return (
    <Page title={t('title')} lead={t('lead')} width="text">
      <MomentPicker
        search={search}
        onChange={(moment) => void navigate({ search: moment, replace: true, resetScroll: false })}
      />
      <Answered query={learning}>{(found) => <Parts learning={found} now={now} />}</Answered>
    </Page>
  );
}

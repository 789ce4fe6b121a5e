import { getOwnJourneys } from '@handslag/contract/questions/own-journeys';
import { usePartnership } from '../../lib/partnership.tsx';
import { useQuestion } from '../../lib/question.ts';
import { Answered } from '../../ui/answered.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useNames } from '../../ui/names.tsx';
import { Page } from '../../ui/page.tsx';
import { Journey } from './journey.tsx';
import { textsOf } from '../../lib/texts.ts';

const useMyCaseTexts = textsOf('my-case');

/** A citizen's own case: who helps now, what comes next, and whether they did it. */
export function MyCasePage() {
  const t = useMyCaseTexts();
  const names = useNames();
  const { partnershipId, personId } = usePartnership();
  const query = useQuestion(getOwnJourneys, { params: { partnershipId } });
  return (
    <Page title={t('title')} lead={t('lead', { name: names.person(personId) })} width="text">
      <Answered query={query}>
        {({ journeys }) =>
          journeys.length === 0 ? (
            <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
          ) : (
            journeys.map((journey) => <Journey key={journey.case.caseId} journey={journey} />)
          )
        }
      </Answered>
    </Page>
  );
}

import { getCharter } from '@handslag/contract/questions/charter';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { momentQuery } from '../../lib/moment.ts';
import { useDirectory, usePartnership } from '../../lib/partnership.tsx';
import { Answered } from '../../ui/answered.tsx';
import { MomentPicker } from '../../ui/moment-picker.tsx';
import { Page } from '../../ui/page.tsx';
import { Actors } from './actors.tsx';
import { Purpose } from './purpose.tsx';
import { Resources } from './resources.tsx';
import { Rules } from './rules.tsx';
import { textsOf } from '../../lib/texts.ts';
import { useQuestion } from '../../lib/question.ts';
import { useOffered } from '../../lib/offered.ts';

const useCharterTexts = textsOf('charter');

/** The charter now, or as it was: shared purpose, shared resources, shared rules, and what shapes each actor. */
export function CharterPage() {
  const t = useCharterTexts();
  const { partnershipId } = usePartnership();
  const isOffered = useOffered();
  const { timeZone } = useDirectory().partnership;
  const search = useSearch({ from: '/p/$partnershipId/charter' });
  const navigate = useNavigate({ from: '/p/$partnershipId/charter' });
  const query = momentQuery(search, timeZone);
  const charter = useQuestion(getCharter, { params: { partnershipId }, query }, { keepsLast: true });
  const now = search.at === undefined && search.knownAt === undefined;
  return (
    <Page title={t('title')} lead={t('lead')} width="text">
      <MomentPicker
        search={search}
        onChange={(moment) => void navigate({ search: moment, replace: true, resetScroll: false })}
      />
      <Answered query={charter}>
        {(charter) => (
          <>
            <Purpose charter={charter} mayRestate={now && isOffered('RestatePurpose')} />
            <Resources resources={charter.resources} mayPledge={now && isOffered('PledgeResource')} />
            <Rules rules={charter.rules} mayAgree={now && isOffered('AgreeRule')} />
            <Actors charter={charter} now={now} />
          </>
        )}
      </Answered>
    </Page>
  );
}

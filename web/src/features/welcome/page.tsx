import { getOnboarding } from '@handslag/contract/questions/onboarding';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { usePartnership } from '../../lib/partnership.tsx';
import { useQuestion } from '../../lib/question.ts';
import { Answered } from '../../ui/answered.tsx';
import { useActorChoices } from '../../ui/choices-of.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FilterSelect } from '../../ui/filter-fields.tsx';
import { Page } from '../../ui/page.tsx';
import { OnBoard } from './on-board.tsx';
import { Steps } from './steps.tsx';
import { steps, type WelcomeSearch } from './search.ts';
import { textsOf } from '../../lib/texts.ts';

const useWelcomeTexts = textsOf('welcome');

function For({ actorId }: { actorId: string }) {
  const search = useSearch({ from: '/p/$partnershipId/welcome' });
  const { partnershipId } = usePartnership();
  const query = useQuestion(
    getOnboarding,
    { params: { partnershipId, actorId }, query: {} },
    { keepsLast: true },
  );
  return (
    <Answered query={query}>
      {(onboarding) => {
        const unread = steps.find(
          (step) => onboarding.parts.find(({ part }) => part === step)?.readAt === null,
        );
        const chosen = steps.find((step) => step === search.step);
        return <Steps onboarding={onboarding} step={chosen ?? unread ?? steps[0]} />;
      }}
    </Answered>
  );
}

/** What somebody who comes new should know, step by step; and for the coordinator, who is on board. */
export function WelcomePage() {
  const t = useWelcomeTexts();
  const search = useSearch({ from: '/p/$partnershipId/welcome' });
  const navigate = useNavigate({ from: '/p/$partnershipId/welcome' });
  const { actors, asks } = usePartnership();
  const choices = useActorChoices();
  const own = choices.filter(({ value }) => actors.some(({ actorId }) => actorId === value));
  const options = own.length > 0 ? own : choices;
  const actorId = options.find(({ value }) => value === search.actor)?.value ?? options[0]?.value;
  const change = (part: Partial<WelcomeSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  return (
    <Page title={t('title')} lead={t('lead')}>
      {options.length > 1 && (
        <div className="no-print">
          <FilterSelect
            label={t('forActor')}
            value={actorId}
            options={options}
            onChange={(actor) => change({ actor })}
          />
        </div>
      )}
      {actorId === undefined ? <EmptyState title={t('nobody')} /> : <For actorId={actorId} />}
      {asks.includes('getOnBoard') && <OnBoard />}
    </Page>
  );
}

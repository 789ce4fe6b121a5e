import { Details, DetailsContent, DetailsSummary } from '@digdir/designsystemet-react';
import type { Charter } from '@handslag/contract/questions/charter';
import { OfferedButtons, SayButton } from '../../things/record/say-button.tsx';
import { useLabel } from '../../lib/language.tsx';
import { useDateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useNames } from '../../ui/names.tsx';
import { Section } from '../../ui/section.tsx';
import css from './charter.module.css';
import { textsOf } from '../../lib/texts.ts';

const useCharterTexts = textsOf('charter');

type Resource = Charter['resources'][number];

/** What each actor has put in; what was withdrawn stands folded away. */
export function Resources({ resources, mayPledge }: { resources: Resource[]; mayPledge: boolean }) {
  const t = useCharterTexts();
  const held = resources.filter(({ withdrawnAt }) => withdrawnAt === null);
  const withdrawn = resources.filter(({ withdrawnAt }) => withdrawnAt !== null);
  const pledge = mayPledge && <SayButton say="PledgeResource" variant="secondary" />;
  return (
    <Section title={t('resources')} count={held.length} lead={t('resourcesLead')} actions={pledge}>
      {resources.length === 0 && (
        <EmptyState title={t('noResources')} level={3}>
          {t('noResourcesText')}
        </EmptyState>
      )}
      {held.length > 0 && (
        <ul className={css.cards}>
          {held.map((resource) => (
            <li key={resource.resourceId} className={css.card}>
              <About resource={resource} />
              <OfferedButtons
                offers={resource.offers}
                says={['WithdrawResource']}
                about={{ resourceId: resource.resourceId }}
                what={resource.what}
              />
            </li>
          ))}
        </ul>
      )}
      {withdrawn.length > 0 && (
        <Details>
          <DetailsSummary>
            {t('earlierResources')} ({withdrawn.length})
          </DetailsSummary>
          <DetailsContent>
            <ul className={css.cards}>
              {withdrawn.map((resource) => (
                <li key={resource.resourceId} className={css.card}>
                  <About resource={resource} />
                </li>
              ))}
            </ul>
          </DetailsContent>
        </Details>
      )}
    </Section>
  );
}

function About({ resource }: { resource: Resource }) {
  const t = useCharterTexts();
  const label = useLabel();
  const dateText = useDateText();
  const { actor } = useNames();
  const { amount, from, until, withdrawnAt, withdrawnWhy } = resource;
  const facts = [
    label('resourceKind', resource.kind),
    ...(amount === null ? [] : [amount]),
    ...(from === null ? [] : [t('fromDate', { date: dateText(from) })]),
    ...(until === null ? [] : [t('untilDate', { date: dateText(until) })]),
  ];
  return (
    <>
      <strong>{actor(resource.actorId)}</strong>
      <span className={css.words}>{resource.what}</span>
      <span className="quiet">{facts.join(', ')}</span>
      {withdrawnAt !== null && (
        <span className="quiet">
          {t('withdrawn', { date: dateText(withdrawnAt) })}
          {withdrawnWhy !== null && `: ${withdrawnWhy}`}
        </span>
      )}
    </>
  );
}

import { Button, Details, DetailsContent, DetailsSummary } from '@digdir/designsystemet-react';
import type { Charter } from '@handslag/contract/questions/charter';
import { useState } from 'react';
import { useLabel } from '../../lib/language.tsx';
import { useDateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useNames } from '../../ui/names.tsx';
import { Section } from '../../ui/section.tsx';
import css from './charter.module.css';
import { PledgeDialog, WithdrawDialog } from './resource-dialogs.tsx';
import { textsOf } from '../../lib/texts.ts';

const useCharterTexts = textsOf('charter');

type Resource = Charter['resources'][number];

/** What each actor has put in; what was withdrawn stands folded away. */
export function Resources({ resources, mayRecord }: { resources: Resource[]; mayRecord: boolean }) {
  const t = useCharterTexts();
  const [doing, setDoing] = useState<'pledge' | Resource>();
  const held = resources.filter(({ withdrawnAt }) => withdrawnAt === null);
  const withdrawn = resources.filter(({ withdrawnAt }) => withdrawnAt !== null);
  const pledge = mayRecord && (
    <Button variant="secondary" data-size="sm" className="no-print" onClick={() => setDoing('pledge')}>
      {t('pledge')}
    </Button>
  );
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
              {mayRecord && (
                <Button
                  variant="tertiary"
                  data-size="sm"
                  className="no-print"
                  aria-label={t('withdrawOf', { what: resource.what })}
                  onClick={() => setDoing(resource)}
                >
                  {t('withdraw')}
                </Button>
              )}
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
      {doing === 'pledge' && <PledgeDialog onClose={() => setDoing(undefined)} />}
      {doing !== undefined && doing !== 'pledge' && (
        <WithdrawDialog resource={doing} onClose={() => setDoing(undefined)} />
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

import { Details, DetailsContent, DetailsSummary, Link as DsLink } from '@digdir/designsystemet-react';
import type { Charter } from '@handslag/contract/questions/charter';
import { Link } from '@tanstack/react-router';
import { OfferedButtons, SayButton } from '../../things/record/say-button.tsx';
import { useDirectory, usePartnership } from '../../lib/partnership.tsx';
import { useDateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useSaidText } from '../../ui/said.tsx';
import { Section } from '../../ui/section.tsx';
import css from './charter.module.css';
import { useDecisions } from '../../things/partnership/use-decisions.ts';
import { Versions } from './versions.tsx';
import { textsOf } from '../../lib/texts.ts';

const useCharterTexts = textsOf('charter');

type Rule = Charter['rules'][number];
const says = ['ReviseRule', 'RetireRule'] as const;

/** The rules in force, each with what lies behind it and how it has read; those retired stand folded away. */
export function Rules({ rules, mayAgree }: { rules: Rule[]; mayAgree: boolean }) {
  const t = useCharterTexts();
  const inForce = rules.filter(({ retiredAt }) => retiredAt === null);
  const retired = rules.filter(({ retiredAt }) => retiredAt !== null);
  const agree = mayAgree && <SayButton say="AgreeRule" variant="secondary" />;
  return (
    <Section title={t('rules')} count={inForce.length} lead={t('rulesLead')} actions={agree}>
      {rules.length === 0 && (
        <EmptyState title={t('noRules')} level={3}>
          {t('noRulesText')}
        </EmptyState>
      )}
      {inForce.length > 0 && (
        <ol className={css.rules}>
          {inForce.map((rule) => (
            <li key={rule.ruleId} className={css.rule}>
              <About rule={rule} />
              <OfferedButtons
                offers={rule.offers}
                says={says}
                about={{ ruleId: rule.ruleId }}
                what={rule.text}
              />
            </li>
          ))}
        </ol>
      )}
      {retired.length > 0 && (
        <Details>
          <DetailsSummary>
            {t('earlierRules')} ({retired.length})
          </DetailsSummary>
          <DetailsContent>
            <ul className={css.rules}>
              {retired.map((rule) => (
                <li key={rule.ruleId} className={css.rule}>
                  <About rule={rule} />
                </li>
              ))}
            </ul>
          </DetailsContent>
        </Details>
      )}
    </Section>
  );
}

function About({ rule }: { rule: Rule }) {
  const t = useCharterTexts();
  const dateText = useDateText();
  return (
    <>
      <p className={css.ruleText}>{rule.text}</p>
      <p>
        {t('why')}: {rule.why}
      </p>
      <Behind rule={rule} />
      <p className="quiet">
        {t('since', { date: dateText(rule.since) })}
        {rule.retiredAt !== null && `. ${t('retired', { date: dateText(rule.retiredAt) })}`}
        {rule.retiredWhy !== null && `: ${rule.retiredWhy}`}
      </p>
      {rule.versions.length > 1 && (
        <Details>
          <DetailsSummary>{t('history')}</DetailsSummary>
          <DetailsContent>
            <Versions versions={rule.versions} />
          </DetailsContent>
        </Details>
      )}
    </>
  );
}

/** The decision, or the lesson, that a rule rests on. */
function Behind({ rule }: { rule: Rule }) {
  const t = useCharterTexts();
  const { partnershipId } = usePartnership();
  const { steeringCaseId } = useDirectory().partnership;
  const saidText = useSaidText();
  const decisions = useDecisions();
  const decision = decisions.find(({ decisionId }) => decisionId === rule.decisionId);
  return (
    <>
      {decision && (
        <p>
          <DsLink asChild>
            <Link to="/p/$partnershipId/cases/$caseId" params={{ partnershipId, caseId: steeringCaseId }}>
              {t('behindDecision', { title: saidText(decision.title) })}
            </Link>
          </DsLink>
        </p>
      )}
      {rule.lessonId !== null && <p>{t('behindLesson')}</p>}
    </>
  );
}

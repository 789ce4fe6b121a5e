import { getActors, type GoalConflict } from '@handslag/contract/questions/actors';
import { useSearch } from '@tanstack/react-router';
import { localesOf } from '@handslag/language/languages';
import { OfferedButtons, SayButton } from '../../things/record/say-button.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { momentQuery } from '../../lib/moment.ts';
import { useOffered } from '../../lib/offered.ts';
import { useDirectory, usePartnership } from '../../lib/partnership.tsx';
import { useQuestion } from '../../lib/question.ts';
import { Answered } from '../../ui/answered.tsx';
import { DateText, useDateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Item, Items } from '../../ui/item.tsx';
import { useNames } from '../../ui/names.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { textsOf } from '../../lib/texts.ts';

const useLearningTexts = textsOf('learning');

const says = ['SettleGoalConflict'] as const;

function Conflict({ conflict, now }: { conflict: GoalConflict; now: boolean }) {
  const t = useLearningTexts();
  const names = useNames();
  const dateText = useDateText();
  const { language } = useLanguage();
  const { conflictId, actors, text, at, settled, offers } = conflict;
  return (
    <Item
      title={text}
      status={
        settled === null ? (
          <StatusTag tone="waiting">{t('unsettled')}</StatusTag>
        ) : (
          <StatusTag tone="done">{t('settled')}</StatusTag>
        )
      }
      meta={
        <>
          <span>{new Intl.ListFormat(localesOf(language)).format(actors.map((id) => names.actor(id)))}</span>
          <DateText when={at} />
        </>
      }
      actions={now && <OfferedButtons offers={offers} says={says} about={{ conflictId }} what={text} />}
    >
      {settled !== null && <p>{t('settledHow', { day: dateText(settled.at), how: settled.how })}</p>}
    </Item>
  );
}

/** Where the goals of actors pull against each other, and how it was settled. */
export function Conflicts({ now }: { now: boolean }) {
  const t = useLearningTexts();
  const isOffered = useOffered();
  const { partnershipId } = usePartnership();
  const { timeZone } = useDirectory().partnership;
  const search = useSearch({ from: '/p/$partnershipId/learning' });
  const actors = useQuestion(
    getActors,
    { params: { partnershipId }, query: momentQuery(search, timeZone) },
    { keepsLast: true },
  );
  return (
    <Section
      title={t('conflicts')}
      lead={t('conflictsLead')}
      actions={
        now && isOffered('SurfaceGoalConflict') && <SayButton say="SurfaceGoalConflict" variant="secondary" />
      }
    >
      <Answered query={actors}>
        {({ conflicts }) =>
          conflicts.length === 0 ? (
            <EmptyState title={t('noConflicts')} level={3} />
          ) : (
            <Items>
              {conflicts.map((conflict) => (
                <Conflict key={conflict.conflictId} conflict={conflict} now={now} />
              ))}
            </Items>
          )
        }
      </Answered>
    </Section>
  );
}

import type { Adoption, Lesson } from '@handslag/contract/questions/learning';
import { Link } from '@tanstack/react-router';
import { OfferedButtons, SayButton } from '../../things/record/say-button.tsx';
import { useLabel } from '../../lib/language.tsx';
import { usePartnership } from '../../lib/partnership.tsx';
import { DateText, useDateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Item, Items } from '../../ui/item.tsx';
import { useNames } from '../../ui/names.tsx';
import { Said } from '../../ui/said.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { textsOf } from '../../lib/texts.ts';

const useLearningTexts = textsOf('learning');

const says = ['AdoptLesson'] as const;

/** What a lesson went into, and when. */
function Went({ of: { into, rule, decision, note, at } }: { of: Adoption }) {
  const t = useLearningTexts();
  const label = useLabel();
  const dateText = useDateText();
  const { partnershipId } = usePartnership();
  return (
    <p>
      {t('wentInto', { into: label('adoptedInto', into), day: dateText(at) })}
      {rule !== null && (
        <>
          {': '}
          <Link to="/p/$partnershipId/charter" params={{ partnershipId }}>
            {rule.text}
          </Link>
          {rule.retired && ` (${t('ruleRetired')})`}
        </>
      )}
      {decision !== null && (
        <>
          {': '}
          <Link
            to="/p/$partnershipId/cases/$caseId"
            params={{ partnershipId, caseId: decision.caseId }}
            hash="decisions"
          >
            <Said text={decision.title} />
          </Link>
        </>
      )}
      {note !== null && ` – ${note}`}
    </p>
  );
}

function LessonItem({ lesson, now }: { lesson: Lesson; now: boolean }) {
  const t = useLearningTexts();
  const label = useLabel();
  const names = useNames();
  const { lessonId, text, dimension, origin, from, link, at, recordedBy, adopted, offers } = lesson;
  return (
    <Item
      title={text}
      status={adopted.length === 0 && <StatusTag tone="waiting">{t('notUsed')}</StatusTag>}
      meta={
        <>
          <DateText when={at} />
          <span>{names.person(recordedBy)}</span>
          <span>{label('lessonOrigin', origin)}</span>
          {dimension !== null && <span>{label('dimension', dimension)}</span>}
          {from !== null && <span>{t('from', { from })}</span>}
        </>
      }
      actions={now && <OfferedButtons offers={offers} says={says} about={{ lessonId }} what={text} />}
    >
      {link !== null && /^https?:\/\//.test(link) && (
        <p>
          <a href={link} rel="noreferrer noopener">
            {link}
          </a>
        </p>
      )}
      {adopted.map((one) => (
        <Went key={one.eventId} of={one} />
      ))}
    </Item>
  );
}

/** The lessons, the newest first, each with what became of it. */
export function Lessons({
  lessons,
  mayNote,
  now,
}: {
  lessons: readonly Lesson[];
  mayNote: boolean;
  now: boolean;
}) {
  const t = useLearningTexts();
  return (
    <Section
      title={t('lessons')}
      count={lessons.length}
      lead={t('lessonsLead')}
      actions={mayNote && <SayButton say="NoteLesson" variant="secondary" />}
    >
      {lessons.length === 0 ? (
        <EmptyState title={t('noLessons')} level={3}>
          {t('noLessonsText')}
        </EmptyState>
      ) : (
        <Items>
          {lessons.toReversed().map((lesson) => (
            <LessonItem key={lesson.lessonId} lesson={lesson} now={now} />
          ))}
        </Items>
      )}
    </Section>
  );
}

import { getCommitments } from '@handslag/contract/questions/commitments';
import { Heading } from '@digdir/designsystemet-react';
import { getCharter, type Charter } from '@handslag/contract/questions/charter';
import type { ReactNode } from 'react';
import { usePartnership } from '../../lib/partnership.tsx';
import { Answered } from '../../ui/answered.tsx';
import { DateText, useDateText } from '../../ui/date-text.tsx';
import { useNames } from '../../ui/names.tsx';
import { Said } from '../../ui/said.tsx';
import type { Turn } from './chapters.ts';
import { useChapterTitle } from './chapter-title.ts';
import css from './history.module.css';
import { textsOf } from '../../lib/texts.ts';
import { useQuestion } from '../../lib/question.ts';

const useHistoryTexts = textsOf('history');

/** How many turning points, and promises ahead, lead into the story. */
const AT_MOST = 4;

interface Props {
  chapters: readonly Turn[];
  total: number;
}

/** The three questions that lead the story: the thought from the start, how it developed, where it is heading. */
export function ThreeQuestions({ chapters, total }: Props) {
  const { partnershipId } = usePartnership();
  const charter = useQuestion(getCharter, { params: { partnershipId } });
  return (
    <Answered query={charter}>
      {(charter) => (
        <div className={css.questions}>
          <Beginning charter={charter} />
          <Development chapters={chapters} total={total} />
          <Direction charter={charter} />
        </div>
      )}
    </Answered>
  );
}

function Question({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={css.question}>
      <Heading level={2} data-size="2xs">
        {title}
      </Heading>
      {children}
    </section>
  );
}

function Beginning({ charter }: { charter: Charter }) {
  const t = useHistoryTexts();
  const dateText = useDateText();
  return (
    <Question title={t('begin')}>
      <Said text={charter.purposes[0]?.text ?? charter.purpose} quote />
      <p>
        {t('need')}: {charter.need}
      </p>
      <p className="quiet">{t('founded', { date: dateText(charter.foundedAt) })}</p>
    </Question>
  );
}

function Development({ chapters, total }: Props) {
  const t = useHistoryTexts();
  const title = useChapterTitle();
  return (
    <Question title={t('developed')}>
      <p>{t('entriesSince', { count: total })}</p>
      <ul className={css.plain}>
        {chapters.slice(-AT_MOST).map((turn) => (
          <li key={turn.eventId}>
            {title(turn)}, <DateText when={turn.at} as="short" />
          </li>
        ))}
      </ul>
    </Question>
  );
}

function Direction({ charter }: { charter: Charter }) {
  const t = useHistoryTexts();
  const same = charter.purposes.length <= 1;
  return (
    <Question title={t('heading')}>
      {same ? <p>{t('purposeSame')}</p> : <Said text={charter.purpose} quote />}
      <Ahead />
    </Question>
  );
}

function Ahead() {
  const t = useHistoryTexts();
  const { partnershipId } = usePartnership();
  const { actor } = useNames();
  const dateText = useDateText();
  const open = useQuestion(getCommitments, {
    params: { partnershipId },
    query: { verdict: 'open', limit: 200 },
  });
  const due = (open.data?.rows ?? [])
    .filter((row) => row.dueAt !== null)
    .sort((a, b) => (a.dueAt ?? '').localeCompare(b.dueAt ?? ''))
    .slice(0, AT_MOST);
  if (open.data === undefined) return null;
  if (due.length === 0) return <p>{t('nothingDue')}</p>;
  return (
    <>
      <p>{t('dueNext')}:</p>
      <ul className={css.plain}>
        {due.map((row) => (
          <li key={row.commitmentId}>
            {actor(row.debtor)}: <Said text={row.what} />, {t('dueBy', { date: dateText(row.due ?? '') })}
          </li>
        ))}
      </ul>
    </>
  );
}

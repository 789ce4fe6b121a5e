import type { AskedQuestion } from '@handslag/contract/questions/onboarding';
import { OfferedButtons } from '../../things/record/say-button.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { Item, Items } from '../../ui/item.tsx';
import { useNames } from '../../ui/names.tsx';
import { Said, useSaidText } from '../../ui/said.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { textsOf } from '../../lib/texts.ts';

const useWelcomeTexts = textsOf('welcome');
const says = ['AnswerQuestion'] as const;

/** What was asked at entries, with the answers; what waits for one first. */
export function Questions({ questions }: { questions: readonly AskedQuestion[] }) {
  const t = useWelcomeTexts();
  const names = useNames();
  const said = useSaidText();
  if (questions.length === 0) return null;
  return (
    <Section title={t('questions')} count={questions.length}>
      <Items>
        {questions.map(({ questionId, eventId, caseId, text, at, askedBy, answer, offers }) => (
          <Item
            key={questionId}
            title={<Said text={text} />}
            status={answer === null && <StatusTag tone="waiting">{t('unanswered')}</StatusTag>}
            meta={
              <>
                <span>{names.person(askedBy)}</span>
                <DateText when={at} />
              </>
            }
            actions={
              <OfferedButtons
                offers={offers}
                says={says}
                about={{ questionId, eventId, ...(caseId === null ? {} : { caseId }) }}
                what={said(text)}
              />
            }
          >
            {answer !== null && (
              <p>
                {t('answeredBy', { person: names.person(answer.answeredBy) })}: <Said text={answer.text} />
              </p>
            )}
          </Item>
        ))}
      </Items>
    </Section>
  );
}

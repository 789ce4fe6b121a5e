import { Details, DetailsContent, DetailsSummary } from '@digdir/designsystemet-react';
import {
  getAssessment,
  type AssessmentPage,
  type DimensionAnswers,
} from '@handslag/contract/questions/assessment';
import type { AssessmentRow, Spread } from '@handslag/contract/questions/assessments';
import { Heading } from '@digdir/designsystemet-react';
import { SayButton } from '../../things/record/say-button.tsx';
import { useLabel } from '../../lib/language.tsx';
import { useNumbers } from '../../lib/numbers.ts';
import { usePartnership } from '../../lib/partnership.tsx';
import { useQuestion } from '../../lib/question.ts';
import { useWording } from '../../lib/wording.ts';
import { Answered } from '../../ui/answered.tsx';
import { DateText, useDateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useNames } from '../../ui/names.tsx';
import { Section } from '../../ui/section.tsx';
import css from './assessment.module.css';
import { Strip } from './strip.tsx';
import { textsOf } from '../../lib/texts.ts';

const useAssessmentTexts = textsOf('assessment');

function SpreadRow({ name, spread }: { name: string; spread: Spread }) {
  const t = useAssessmentTexts();
  const { number } = useNumbers();
  return (
    <li className={css.rowOf}>
      <span>{name}</span>
      <Strip
        scores={spread.scores}
        median={spread.median}
        text={t('scores', { scores: spread.scores.join(', ') })}
      />
      <span className="quiet">{t('median', { median: number(spread.median), n: spread.n })}</span>
    </li>
  );
}

/** One dimension: all, by actor, and the rounds before it on the same axis. */
function Dimension({
  of: answers,
  before,
  page,
}: {
  of: DimensionAnswers;
  before: readonly AssessmentRow[];
  page: AssessmentPage;
}) {
  const t = useAssessmentTexts();
  const label = useLabel();
  const names = useNames();
  const dateText = useDateText();
  const { assessment } = useWording().prompts;
  const { dimension, spread, byActor, withheld, comments, answers: named } = answers;
  const earlier = before.flatMap((round) => {
    const past = round.spreads?.find((one) => one.dimension === dimension);
    return past === undefined ? [] : [{ round, past }];
  });
  // Where answers carry names, what was written carries them, too.
  const written =
    named.length === 0
      ? comments
      : named.flatMap(({ comment, actorId }) =>
          typeof comment === 'string' ? [`${names.actor(actorId)}: ${comment}`] : [],
        );
  const talks = page.conversations.filter((one) => one.dimension === dimension);
  return (
    <li className={css.dimension}>
      <Heading level={3} data-size="2xs">
        {label('dimension', dimension)}
      </Heading>
      <p className="quiet">{assessment[dimension]}</p>
      <ul className={css.rows}>
        <SpreadRow name={t('everybody')} spread={spread} />
        {byActor.map((one) => (
          <SpreadRow key={one.actorId} name={names.actor(one.actorId)} spread={one} />
        ))}
      </ul>
      {withheld > 0 && <p className="quiet">{t('withheld', { n: withheld })}</p>}
      {earlier.length > 0 && (
        <Details>
          <DetailsSummary>{t('earlier')}</DetailsSummary>
          <DetailsContent>
            <ul className={css.rows}>
              {earlier.map(({ round, past }) => (
                <SpreadRow key={round.assessmentId} name={dateText(round.openedAt)} spread={past} />
              ))}
            </ul>
          </DetailsContent>
        </Details>
      )}
      {written.length > 0 && (
        <ul aria-label={t('comments')}>
          {written.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {talks.map(({ eventId, text, at }) => (
        <p key={eventId}>
          <strong>{t('talked')}</strong> (<DateText when={at} as="short" />
          ): {text}
        </p>
      ))}
      {page.round.offers.some(({ say }) => say === 'NoteConversation') && (
        <div className="no-print">
          <SayButton
            say="NoteConversation"
            about={{ assessmentId: page.round.assessmentId, dimension }}
            variant="secondary"
            what={label('dimension', dimension)}
          />
        </div>
      )}
    </li>
  );
}

const width = ({ spread: { max, min } }: DimensionAnswers): number => max - min;

/** A round that is over, looked at together: where the answers lie furthest apart comes first. */
export function Together({ round, before }: { round: AssessmentRow; before: readonly AssessmentRow[] }) {
  const t = useAssessmentTexts();
  const label = useLabel();
  const dateText = useDateText();
  const { lowest, highest } = useWording().prompts;
  const { partnershipId } = usePartnership();
  const { assessmentId } = round;
  const query = useQuestion(getAssessment, { params: { partnershipId, assessmentId }, query: {} });
  return (
    <Section
      title={t('together', { day: dateText(round.openedAt) })}
      lead={`${t('answered', { n: round.answered, total: round.expected })} ${label('naming', round.naming)}.`}
    >
      <Answered query={query}>
        {(page) => {
          if (page.dimensions === null || page.dimensions.length === 0)
            return (
              <EmptyState title={t('notShown')} level={3}>
                {t('notShownText')}
              </EmptyState>
            );
          const inOrder = page.dimensions.toSorted((one, other) => width(other) - width(one));
          return (
            <>
              <p className={css.ends}>
                <span>0: {lowest}</span>
                <span>10: {highest}</span>
              </p>
              <p>{t('widestFirst')}</p>
              <ul className={css.dimensions}>
                {inOrder.map((one) => (
                  <Dimension key={one.dimension} of={one} before={before} page={page} />
                ))}
              </ul>
            </>
          );
        }}
      </Answered>
    </Section>
  );
}

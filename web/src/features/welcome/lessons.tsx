import type { Onboarding } from '@handslag/contract/questions/onboarding';
import { Link } from '@tanstack/react-router';
import { useLabel } from '../../lib/language.tsx';
import { usePartnership } from '../../lib/partnership.tsx';
import { DateText, useDateText } from '../../ui/date-text.tsx';
import { Item, Items } from '../../ui/item.tsx';
import { Ask } from './ask.tsx';
import { textsOf } from '../../lib/texts.ts';

const useLearningTexts = textsOf('learning');
const useWelcomeTexts = textsOf('welcome');

const MOST = 8;

/** What the partnership has learned, the newest first, with where it went. */
export function Lessons({ onboarding: { lessons, asking } }: { onboarding: Onboarding }) {
  const t = useWelcomeTexts();
  const learning = useLearningTexts();
  const label = useLabel();
  const dateText = useDateText();
  const { partnershipId } = usePartnership();
  if (lessons.length === 0) return <p className="quiet">{t('noLessons')}</p>;
  return (
    <>
      <Items>
        {lessons
          .toReversed()
          .slice(0, MOST)
          .map(({ lessonId, eventId, text, at, adopted }) => (
            <Item key={lessonId} title={text} meta={<DateText when={at} />}>
              {adopted.map((one) => (
                <p key={one.eventId}>
                  {learning('wentInto', { into: label('adoptedInto', one.into), day: dateText(one.at) })}
                </p>
              ))}
              <Ask asking={asking} eventId={eventId} what={text} />
            </Item>
          ))}
      </Items>
      <Link to="/p/$partnershipId/learning" params={{ partnershipId }}>
        {t('allLessons')}
      </Link>
    </>
  );
}

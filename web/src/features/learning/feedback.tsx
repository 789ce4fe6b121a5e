import type { Learning } from '@handslag/contract/questions/learning';
import { SayButton } from '../../things/record/say-button.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Item, Items } from '../../ui/item.tsx';
import { useNames } from '../../ui/names.tsx';
import { Section } from '../../ui/section.tsx';
import { textsOf } from '../../lib/texts.ts';

const useLearningTexts = textsOf('learning');

/** What actors have said to each other of how it works. */
export function Feedback({ feedback, mayGive }: { feedback: Learning['feedback']; mayGive: boolean }) {
  const t = useLearningTexts();
  const names = useNames();
  return (
    <Section
      title={t('feedback')}
      count={feedback.length}
      actions={mayGive && <SayButton say="GiveFeedback" variant="secondary" />}
    >
      {feedback.length === 0 ? (
        <EmptyState title={t('noFeedback')} level={3} />
      ) : (
        <Items>
          {feedback.toReversed().map(({ eventId, fromActor, toActor, text, at }) => (
            <Item
              key={eventId}
              title={t('fromTo', { from: names.actor(fromActor), to: names.actor(toActor) })}
              meta={<DateText when={at} />}
            >
              <p>{text}</p>
            </Item>
          ))}
        </Items>
      )}
    </Section>
  );
}

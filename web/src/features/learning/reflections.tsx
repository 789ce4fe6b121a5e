import { Button, Details, DetailsContent, DetailsSummary } from '@digdir/designsystemet-react';
import type { Learning } from '@handslag/contract/questions/learning';
import { useState } from 'react';
import { SayButton } from '../../things/record/say-button.tsx';
import { useWording } from '../../lib/wording.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Item, Items } from '../../ui/item.tsx';
import { useNames } from '../../ui/names.tsx';
import { Section } from '../../ui/section.tsx';
import css from './learning.module.css';
import { textsOf } from '../../lib/texts.ts';

const useLearningTexts = textsOf('learning');

type Reflection = Learning['reflections'][number];

/** One question at a time to talk about; those that the group has not talked about come first. */
function Prompt({ held }: { held: ReadonlySet<string> }) {
  const t = useLearningTexts();
  const { questions } = useWording().prompts;
  const [nth, setNth] = useState(0);
  const inOrder = Object.entries(questions).sort(
    ([one], [other]) => Number(held.has(one)) - Number(held.has(other)),
  );
  const [promptId, text] = inOrder[nth % inOrder.length] ?? ['', ''];
  return (
    <div className={`${css.prompt ?? ''} no-print`}>
      <p className={css.question} aria-live="polite">
        {text}
      </p>
      <div className="row">
        <SayButton say="HoldReflection" about={{ promptId }} variant="secondary" what={text} />
        <Button variant="tertiary" data-size="sm" onClick={() => setNth(nth + 1)}>
          {t('another')}
        </Button>
      </div>
    </div>
  );
}

/** What the group has talked about, and a question to talk about now. */
export function Reflections({
  reflections,
  mayHold,
}: {
  reflections: readonly Reflection[];
  mayHold: boolean;
}) {
  const t = useLearningTexts();
  const names = useNames();
  const texts = new Map(Object.entries(useWording().prompts.questions));
  const held = new Set(reflections.map(({ promptId }) => promptId));
  return (
    <Section title={t('reflections')} count={reflections.length} lead={t('reflectionsLead')}>
      {mayHold && <Prompt held={held} />}
      {reflections.length > 0 && (
        <Details>
          <DetailsSummary>{t('heldReflections', { n: reflections.length })}</DetailsSummary>
          <DetailsContent>
            <Items>
              {reflections.toReversed().map(({ eventId, promptId, text, at, recordedBy }) => (
                <Item
                  key={eventId}
                  title={texts.get(promptId) ?? promptId}
                  meta={
                    <>
                      <DateText when={at} />
                      <span>{names.person(recordedBy)}</span>
                    </>
                  }
                >
                  <p>{text}</p>
                </Item>
              ))}
            </Items>
          </DetailsContent>
        </Details>
      )}
    </Section>
  );
}

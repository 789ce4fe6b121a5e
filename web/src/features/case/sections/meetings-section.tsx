import { localesOf } from '@handslag/language/languages';
import { useLanguage } from '../../../lib/language.tsx';
import { DateText } from '../../../ui/date-text.tsx';
import { Item, Items } from '../../../ui/item.tsx';
import { useNames } from '../../../ui/names.tsx';
import { Said } from '../../../ui/said.tsx';
import { Section } from '../../../ui/section.tsx';
import type { CaseData } from '../../../things/case/case-data.ts';
import { textsOf } from '../../../lib/texts.ts';

const useCaseTexts = textsOf('case');

/** The meetings of the case: who was there, what it was about. */
export function MeetingsSection({ page }: { page: CaseData }) {
  const t = useCaseTexts();
  const names = useNames();
  const { language } = useLanguage();
  if (page.meetings.length === 0) return null;
  const list = new Intl.ListFormat(localesOf(language));
  return (
    <Section title={t('meetings')} count={page.meetings.length} id="meetings">
      <Items>
        {page.meetings.map(({ meetingId, at, about, note, participants, actors }) => (
          <Item
            key={meetingId}
            title={about === null ? <DateText when={at} /> : <Said text={about} />}
            meta={
              <>
                {about !== null && <DateText when={at} />}
                <span>{list.format(actors.map((id) => names.actor(id)))}</span>
                {participants.length > 0 && (
                  <span>{list.format(participants.map((id) => names.person(id)))}</span>
                )}
              </>
            }
          >
            {note !== null && <Said text={note} />}
          </Item>
        ))}
      </Items>
    </Section>
  );
}

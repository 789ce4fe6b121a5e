import { Page } from '../../ui/page.tsx';
import { CalendarLinks } from './calendar-links.tsx';
import { Reminders } from './reminders.tsx';
import { textsOf } from '../../lib/texts.ts';

const useSettingsTexts = textsOf('settings');

/** What each person chooses for this partnership: how often to be reminded, and due dates in an own calendar. */
export function SettingsPage() {
  const t = useSettingsTexts();
  return (
    <Page title={t('title')} lead={t('lead')} width="text">
      <Reminders />
      <CalendarLinks />
    </Page>
  );
}

import { Button, Textfield } from '@digdir/designsystemet-react';
import { createCalendarLink } from '@handslag/contract/acts/create-calendar-link';
import { revokeCalendarLink } from '@handslag/contract/acts/revoke-calendar-link';
import { call } from '@handslag/contract/client';
import { type CalendarLink, getCalendarLinks } from '@handslag/contract/questions/calendar-links';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { usePartnership } from '../../lib/partnership.tsx';
import { keyOf, useQuestion } from '../../lib/question.ts';
import { Answered } from '../../ui/answered.tsx';
import { useDateText } from '../../ui/date-text.tsx';
import { Item, Items } from '../../ui/item.tsx';
import { Problem } from '../../ui/problem.tsx';
import { Section } from '../../ui/section.tsx';
import { textsOf } from '../../lib/texts.ts';

const useSettingsTexts = textsOf('settings');

/** The address of a new link: shown this once. */
function Made({ href }: { href: string }) {
  const t = useSettingsTexts();
  const [copied, setCopied] = useState(false);
  return (
    <div className="stack">
      <Textfield
        label={t('address')}
        description={t('addressOnce')}
        value={href}
        readOnly
        onFocus={(event) => event.target.select()}
      />
      <div className="row">
        <Button
          variant="secondary"
          onClick={() => void navigator.clipboard.writeText(href).then(() => setCopied(true))}
        >
          {t(copied ? 'copied' : 'copy')}
        </Button>
      </div>
    </div>
  );
}

function Link({ link, onEnd, busy }: { link: CalendarLink; onEnd: () => void; busy: boolean }) {
  const t = useSettingsTexts();
  const dateText = useDateText();
  const made = t('made', { day: dateText(link.madeAt) });
  return (
    <Item
      title={made}
      meta={
        <span>
          {link.lastUsedAt === null
            ? t('unused')
            : t('used', { moment: dateText(link.lastUsedAt, 'moment') })}
        </span>
      }
      actions={
        <div>
          <Button
            variant="tertiary"
            data-size="sm"
            data-color="danger"
            disabled={busy}
            aria-label={`${t('end')}: ${made}`}
            onClick={onEnd}
          >
            {t('end')}
          </Button>
        </div>
      }
    />
  );
}

/** Secret addresses at which a calendar reads the own due dates. */
export function CalendarLinks() {
  const t = useSettingsTexts();
  const client = useQueryClient();
  const { partnershipId } = usePartnership();
  const at = { params: { partnershipId } };
  const query = useQuestion(getCalendarLinks, at);
  const making = useMutation({
    mutationFn: () => call(createCalendarLink, at),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(getCalendarLinks, at) }),
  });
  const ending = useMutation({
    mutationFn: (linkId: string) => call(revokeCalendarLink, { params: { partnershipId, linkId } }),
    onSuccess: (answer) => client.setQueryData(keyOf(getCalendarLinks, at), answer),
  });
  return (
    <Section
      title={t('calendar')}
      lead={t('calendarLead')}
      actions={
        <Button variant="secondary" data-size="sm" loading={making.isPending} onClick={() => making.mutate()}>
          {t('make')}
        </Button>
      }
    >
      {making.data !== undefined && <Made href={new URL(making.data.href, location.href).href} />}
      <Problem error={making.error ?? ending.error} />
      <Answered query={query}>
        {({ links }) =>
          links.length === 0 ? (
            <p className="quiet">{t('noLinks')}</p>
          ) : (
            <Items label={t('calendar')}>
              {links.map((link) => (
                <Link
                  key={link.linkId}
                  link={link}
                  busy={ending.isPending}
                  onEnd={() => ending.mutate(link.linkId)}
                />
              ))}
            </Items>
          )
        }
      </Answered>
    </Section>
  );
}

import { fieldText } from '@handslag/language/commands';
import { localesOf } from '@handslag/language/languages';
import { useLanguage } from '../../../lib/language.tsx';
import { useDateText } from '../../../ui/date-text.tsx';
import { Item, Items } from '../../../ui/item.tsx';
import { useNames } from '../../../ui/names.tsx';
import { OriginMark } from '../../../ui/origin-mark.tsx';
import { Said } from '../../../ui/said.tsx';
import { Section } from '../../../ui/section.tsx';
import type { CaseData } from '../../../things/case/case-data.ts';
import { SayButton } from '../../../things/record/say-button.tsx';
import { textsOf } from '../../../lib/texts.ts';
import { useWording } from '../../../lib/wording.ts';

const useCaseTexts = textsOf('case');

const hasEnded = (until: string, { moment }: CaseData): boolean => until <= moment.at;

function Consents({ page, mayAnswer }: { page: CaseData; mayAnswer: boolean }) {
  const t = useCaseTexts();
  const names = useNames();
  const dateText = useDateText();
  const { language } = useLanguage();
  if (page.consents.length === 0) return null;
  return (
    <Section title={t('consents')} count={page.consents.length} id="consents">
      <Items>
        {page.consents.map(({ consentId, by, actors, scope, at, until, withdrawnAt, origin, offers }) => (
          <Item
            key={consentId}
            title={<Said text={scope} />}
            meta={
              <>
                <span>{t('saidBy', { actor: names.actor(by), day: dateText(at) })}</span>
                <OriginMark origin={origin} />
                <span>
                  {new Intl.ListFormat(localesOf(language)).format(actors.map((id) => names.actor(id)))}
                </span>
                {withdrawnAt === null && hasEnded(until, page) ? (
                  <strong>{t('ended', { day: dateText(until) })}</strong>
                ) : (
                  withdrawnAt === null && <span>{t('lastsUntil', { day: dateText(until) })}</span>
                )}
                {withdrawnAt !== null && <strong>{t('withdrawn', { day: dateText(withdrawnAt) })}</strong>}
              </>
            }
            actions={
              mayAnswer &&
              offers.some(({ say }) => say === 'WithdrawConsent') && (
                <SayButton say="WithdrawConsent" about={{ caseId: page.case.caseId, consentId }} />
              )
            }
          />
        ))}
      </Items>
    </Section>
  );
}

function WhatWasTold({ page }: { page: CaseData }) {
  const wording = useWording();
  const names = useNames();
  const dateText = useDateText();
  if (page.told.length === 0) return null;
  return (
    <Section title={fieldText('InformActor', 'text', wording).label} count={page.told.length} id="told">
      <Items>
        {page.told.map(({ eventId, actorId, channel, text, at }) => (
          <Item
            key={eventId}
            title={<Said text={text} />}
            meta={
              <>
                <span>{names.actor(actorId)}</span>
                <Said text={channel} />
                <span>{dateText(at)}</span>
              </>
            }
          />
        ))}
      </Items>
    </Section>
  );
}

/** Who takes part in the case with which part, and what may be shared. */
export function PartsSection({ page, mayAnswer }: { page: CaseData; mayAnswer: boolean }) {
  const t = useCaseTexts();
  const names = useNames();
  const dateText = useDateText();
  return (
    <>
      <Section title={t('actors')} count={page.parts.length} id="actors">
        <Items>
          {page.parts.map(({ actorId, part, since }) => (
            <Item
              key={actorId}
              title={names.actor(actorId)}
              meta={
                <>
                  {part !== null && <Said text={part} />}
                  <span>{t('since', { day: dateText(since) })}</span>
                </>
              }
            />
          ))}
        </Items>
      </Section>
      <Consents page={page} mayAnswer={mayAnswer} />
      <WhatWasTold page={page} />
    </>
  );
}

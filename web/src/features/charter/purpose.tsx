import { Details, DetailsContent, DetailsSummary } from '@digdir/designsystemet-react';
import type { Charter } from '@handslag/contract/questions/charter';
import { SayButton } from '../../things/record/say-button.tsx';
import { useDateText } from '../../ui/date-text.tsx';
import { Said } from '../../ui/said.tsx';
import { Section } from '../../ui/section.tsx';
import css from './charter.module.css';
import { Versions } from './versions.tsx';
import { textsOf } from '../../lib/texts.ts';

const useCharterTexts = textsOf('charter');

/** The purpose as it reads now and has read before, and the need it answers. */
export function Purpose({ charter, mayRestate }: { charter: Charter; mayRestate: boolean }) {
  const t = useCharterTexts();
  const dateText = useDateText();
  const latest = charter.purposes.at(-1);
  return (
    <Section
      title={t('purpose')}
      actions={mayRestate && <SayButton say="RestatePurpose" variant="secondary" />}
    >
      <div className={css.purpose}>
        <Said text={charter.purpose} quote />
      </div>
      <p className="quiet">
        {charter.purposes.length > 1 && latest
          ? t('purposeSince', { date: dateText(latest.at) })
          : t('founded', { date: dateText(charter.foundedAt) })}
      </p>
      {charter.purposes.length > 1 && (
        <Details>
          <DetailsSummary>{t('purposeHistory')}</DetailsSummary>
          <DetailsContent>
            <Versions versions={charter.purposes} />
          </DetailsContent>
        </Details>
      )}
      <h3 className={css.small}>{t('need')}</h3>
      <p className={css.words}>{charter.need}</p>
    </Section>
  );
}

import { Button } from '@digdir/designsystemet-react';
import type { LoggedEvent } from '@handslag/contract/logged-event';
import { getCaseLog } from '@handslag/contract/questions/case-log';
import { useState } from 'react';
import { type MomentSearch, momentQuery } from '../../../lib/moment.ts';
import { useDirectory, usePartnership } from '../../../lib/partnership.tsx';
import { useQuestion } from '../../../lib/question.ts';
import { usePrinting } from '../../../lib/printing.ts';
import { Answered } from '../../../ui/answered.tsx';
import { DateText } from '../../../ui/date-text.tsx';
import { Section } from '../../../ui/section.tsx';
import { BylineView, type MoreNames, SentenceView } from '../../../ui/sentence-view.tsx';
import css from '../case.module.css';
import type { CaseData } from '../../../things/case/case-data.ts';
import type { CommandName } from '@handslag/contract/form';
import { aboutEntry } from '../../../things/record/about-entry.ts';
import { SayButton } from '../../../things/record/say-button.tsx';
import { textsOf } from '../../../lib/texts.ts';

const useCaseTexts = textsOf('case');

/** How many entries show at first. */
const AT_FIRST = 8;

/** What the things of the case are called in its sentences. */
const namesIn = (page: CaseData): MoreNames => {
  const commitments = new Map(page.commitments.map(({ commitmentId, what }) => [commitmentId, what]));
  const decisions = new Map(page.decisions.map(({ decisionId, title }) => [decisionId, title]));
  return { commitment: (id) => commitments.get(id), decision: (id) => decisions.get(id) };
};

function Entry({
  event,
  names,
  offers,
}: {
  event: LoggedEvent;
  names: MoreNames;
  offers: readonly CommandName[];
}) {
  return (
    <li className={css.entry} id={`event-${event.id}`}>
      <span className={css.day}>
        <DateText when={event.meta.occurredAt} as="short" />
      </span>
      <div className={css.text}>
        <SentenceView event={event} names={names} />
        <div>
          <BylineView event={event} />
        </div>
      </div>
      <div className={css.says}>
        {offers.map((say) => (
          <SayButton key={say} say={say} about={aboutEntry(say, event)} />
        ))}
      </div>
    </li>
  );
}

/** Everything recorded in the case, as sentences, the newest first. */
export function LogSection({ page, search }: { page: CaseData; search: MomentSearch }) {
  const t = useCaseTexts();
  const { partnershipId } = usePartnership();
  const { timeZone } = useDirectory().partnership;
  const { caseId } = page.case;
  const [all, setAll] = useState(false);
  const printing = usePrinting();
  const query = momentQuery(search, timeZone);
  const log = useQuestion(getCaseLog, { params: { partnershipId, caseId }, query }, { keepsLast: true });
  const names = namesIn(page);
  return (
    <Section title={t('log')} lead={t('logLead')} id="log">
      <Answered query={log}>
        {({ events }) => {
          const newest = [...events].reverse();
          const shown = all || printing ? newest : newest.slice(0, AT_FIRST);
          return (
            <>
              <ol className={css.log} reversed>
                {shown.map((event) => (
                  <Entry
                    key={event.id}
                    event={event}
                    names={names}
                    offers={[...new Set(event.offers.map(({ say }) => say))]}
                  />
                ))}
              </ol>
              {shown.length < events.length && (
                <div className="row">
                  <span className="quiet">{t('onlyNewest', { n: shown.length, total: events.length })}</span>
                  <Button variant="secondary" data-size="sm" onClick={() => setAll(true)}>
                    {t('showAll')}
                  </Button>
                </div>
              )}
            </>
          );
        }}
      </Answered>
    </Section>
  );
}

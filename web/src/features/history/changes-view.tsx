import { getStateAt } from '@handslag/contract/questions/state-at';
import type { LoggedEvent } from '@handslag/contract/logged-event';
import { type ReactNode, useMemo } from 'react';
import { useNumbers } from '../../lib/numbers.ts';
import { useDirectory, usePartnership } from '../../lib/partnership.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterDate } from '../../ui/filter-fields.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useNames } from '../../ui/names.tsx';
import { useSaidText } from '../../ui/said.tsx';
import { Section } from '../../ui/section.tsx';
import { Entry } from './entry.tsx';
import css from './history.module.css';
import { namesTold } from './names-told.ts';
import type { HistorySearch } from './search.ts';
import { Few } from './state-then.tsx';
import { useWholeStory } from './story-query.ts';
import { between, dayAfter, timelineOf } from './timeline.ts';
import { type Changes, changesBetween } from './what-changed.ts';
import { textsOf } from '../../lib/texts.ts';
import { useQuestion } from '../../lib/question.ts';
import { useToday } from '../../lib/today.ts';

const useHistoryTexts = textsOf('history');

interface Props {
  search: HistorySearch;
  onChange: (part: Partial<HistorySearch>) => void;
}

/** How far back the comparison looks where no day is chosen. */
const DAYS = 30;

/** What is different from one day to another, and the entries that made it so. */
export function ChangesView({ search, onChange }: Props) {
  const t = useHistoryTexts();
  const { query, events, first, done } = useWholeStory(search);
  const today = useToday();
  const to = search.to ?? today;
  const from = search.from ?? dayAfter(to, -DAYS);
  return (
    <div className={css.replay}>
      <p className="quiet">{t('changesLead')}</p>
      <div className={css.days}>
        <FilterDate
          lies="behind"
          label={t('dayFrom')}
          value={from}
          onChange={(day) => onChange({ from: day })}
        />
        <FilterDate lies="behind" label={t('dayTo')} value={to} onChange={(day) => onChange({ to: day })} />
      </div>
      {from > to && <p role="alert">{t('wrongOrder')}</p>}
      {first === undefined && query.isError && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {!done && !query.isError && <Loading lines={6} />}
      {done && from <= to && <Between events={events} from={from} to={to} />}
    </div>
  );
}

function Between({ events, from, to }: { events: readonly LoggedEvent[]; from: string; to: string }) {
  const t = useHistoryTexts();
  const { number } = useNumbers();
  const { timeZone } = useDirectory().partnership;
  const names = useMemo(() => namesTold(events), [events]);
  const found = useMemo(() => between(events, from, to, timeZone), [events, from, to, timeZone]);
  const stops = useMemo(() => timelineOf(events, timeZone), [events, timeZone]);
  const before = stops.findLast(({ day }) => day < from)?.event.position;
  const after = stops.findLast(({ day }) => day <= to)?.event.position;
  if (found.length === 0) return <EmptyState title={t('noEntries')}>{t('noEntriesText')}</EmptyState>;
  return (
    <>
      <Section title={t('summary')}>
        {after !== undefined && <Summary before={before} after={after} />}
      </Section>
      <Section title={t('entriesBetween')} count={found.length}>
        <ol className={css.entries}>
          {found.slice(0, SHOWN).map((event) => (
            <li key={event.id} className={css.entry}>
              <Entry event={event} names={names} />
            </li>
          ))}
        </ol>
        {found.length > SHOWN && <p>{t('andMore', { count: number(found.length - SHOWN) })}</p>}
      </Section>
    </>
  );
}

/** More sentences than these, nobody reads; the period is then better made shorter. */
const SHOWN = 500;

function Summary({ before, after }: { before: string | undefined; after: string }) {
  const { partnershipId } = usePartnership();
  const was = useQuestion(
    getStateAt,
    { params: { partnershipId, position: before ?? '0' } },
    { enabled: before !== undefined },
  );
  const is = useQuestion(getStateAt, { params: { partnershipId, position: after } });
  if (is.isError || was.isError) return <ErrorState error={is.error ?? was.error} />;
  if (is.data === undefined || (before !== undefined && was.data === undefined)) return <Loading />;
  return <Differences changes={changesBetween(was.data ?? null, is.data)} />;
}

function Differences({ changes }: { changes: Changes }) {
  const t = useHistoryTexts();
  const { actor } = useNames();
  const text = useSaidText();
  const lists: { title: string; texts: string[] }[] = [
    { title: t('joined'), texts: changes.actorsJoined.map(actor) },
    { title: t('left'), texts: changes.actorsLeft.map(actor) },
    { title: t('rulesNew'), texts: changes.rulesAdded },
    { title: t('rulesGone'), texts: changes.rulesGone },
    { title: t('casesOpened'), texts: changes.casesOpened.map((one) => text(one.title)) },
    { title: t('casesClosed'), texts: changes.casesClosed.map((one) => text(one.title)) },
    { title: t('promised'), texts: changes.promised.map((row) => `${actor(row.debtor)}: ${text(row.what)}`) },
    { title: t('settled'), texts: changes.settled.map((row) => `${actor(row.debtor)}: ${text(row.what)}`) },
  ].filter(({ texts }) => texts.length > 0);
  if (changes.purpose === null && lists.length === 0) return <p>{t('nothingElse')}</p>;
  return (
    <dl className={css.differences}>
      {changes.purpose !== null && changes.purpose.was !== '' && (
        <Difference title={t('purposeWas')}>{changes.purpose.was}</Difference>
      )}
      {changes.purpose !== null && <Difference title={t('purposeIs')}>{changes.purpose.is}</Difference>}
      {lists.map(({ title, texts }) => (
        <Difference key={title} title={title}>
          <Few of={texts.map((text, at) => ({ text, at }))} keyOf={({ at }) => String(at)}>
            {({ text }) => text}
          </Few>
        </Difference>
      ))}
    </dl>
  );
}

function Difference({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

import type { CommitmentRow } from '@handslag/contract/commitment';
import type { OwnJourney } from '@handslag/contract/questions/own-journeys';
import { Link } from '@tanstack/react-router';
import { usePartnership } from '../../lib/partnership.tsx';
import { useDateText } from '../../ui/date-text.tsx';
import { Folded } from '../../ui/folded.tsx';
import { Items } from '../../ui/item.tsx';
import { useNames } from '../../ui/names.tsx';
import { Said } from '../../ui/said.tsx';
import { Section } from '../../ui/section.tsx';
import { CommitmentActions } from '../commitment-actions/commitment-actions.tsx';
import { ChangeSummary } from '../commitment-actions/summary.tsx';
import css from './my-case.module.css';
import { textsOf } from '../../lib/texts.ts';

const useMyCaseTexts = textsOf('my-case');

/** How many come next at first sight. */
const NEXT = 3;

/** What somebody says is done, or asks: the citizen answers in place. */
export function Asked({ rows }: { rows: readonly CommitmentRow[] }) {
  const t = useMyCaseTexts();
  const names = useNames();
  if (rows.length === 0) return null;
  return (
    <Section title={t('asked')} level={3}>
      <ul className={css.asked}>
        {rows.map((row) => (
          <li key={row.commitmentId} className={css.ask}>
            <p>
              {row.waitsOn === 'report'
                ? t('saysDone', { actor: names.actor(row.debtor) })
                : t('waits', { actor: names.actor(row.debtor) })}
            </p>
            <p className={css.what}>
              <Said text={row.what} />
            </p>
            <ChangeSummary row={row} />
            <CommitmentActions row={row} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Row({ row }: { row: CommitmentRow }) {
  const t = useMyCaseTexts();
  const names = useNames();
  const dateText = useDateText();
  const { partnershipId } = usePartnership();
  const { commitmentId, debtor, due, what, fulfilledAt } = row;
  const when =
    fulfilledAt !== null && row.verdict === 'kept'
      ? t('wasDone', { day: dateText(fulfilledAt) })
      : due === null
        ? t('noDay')
        : t(row.verdict === 'overdue' ? 'wasDue' : 'due', { day: dateText(due) });
  return (
    <li className={css.promise}>
      <Link to="/p/$partnershipId/commitments/$commitmentId" params={{ partnershipId, commitmentId }}>
        <Said text={what} />
      </Link>
      <span className="quiet">
        {names.actor(debtor)} · {when}
      </span>
    </li>
  );
}

function Rows({ rows, label }: { rows: readonly CommitmentRow[]; label: string }) {
  return (
    <Items label={label}>
      {rows.map((row) => (
        <Row key={row.commitmentId} row={row} />
      ))}
    </Items>
  );
}

/** What comes next; how it went with what was promised; what the citizen has promised. */
export function Promised({ journey: { toCome, overdue, kept, own } }: { journey: OwnJourney }) {
  const t = useMyCaseTexts();
  const rest = toCome.slice(NEXT);
  return (
    <>
      <Section title={t('next')} level={3}>
        {toCome.length === 0 ? (
          <p className="quiet">{t('nothingNext')}</p>
        ) : (
          <Rows rows={toCome.slice(0, NEXT)} label={t('next')} />
        )}
        {rest.length > 0 && (
          <Folded show={t('showRest', { n: rest.length })} hide={t('hide')}>
            <Rows rows={rest} label={t('next')} />
          </Folded>
        )}
      </Section>
      <Section title={t('promised')} level={3}>
        <ul className={css.counts}>
          <li>{t('kept', { n: kept.length })}</li>
          <li>{t('coming', { n: toCome.length - overdue })}</li>
          {overdue > 0 && <li>{t('late', { n: overdue })}</li>}
        </ul>
        {kept.length > 0 && (
          <Folded show={t('showKept')} hide={t('hide')}>
            <Rows rows={kept} label={t('showKept')} />
          </Folded>
        )}
      </Section>
      {own.length > 0 && (
        <Section title={t('own')} level={3}>
          <Rows rows={own} label={t('own')} />
        </Section>
      )}
    </>
  );
}

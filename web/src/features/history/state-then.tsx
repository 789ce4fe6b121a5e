import { Heading } from '@digdir/designsystemet-react';
import { getStateAt, type StateAt } from '@handslag/contract/questions/state-at';
import { type ReactNode, useEffect, useState } from 'react';
import { usePartnership } from '../../lib/partnership.tsx';
import { Answered } from '../../ui/answered.tsx';
import { useNames } from '../../ui/names.tsx';
import { Said } from '../../ui/said.tsx';
import { Section } from '../../ui/section.tsx';
import { useStanding } from '../../things/commitment/standing.ts';
import { VerdictTag } from '../../things/commitment/verdict-tag.tsx';
import css from './history.module.css';
import { textsOf } from '../../lib/texts.ts';
import { useQuestion } from '../../lib/question.ts';

const useHistoryTexts = textsOf('history');

/** How many things of a kind are shown; the replay is an overview. */
const AT_MOST = 6;

/** A value that has stayed the same for a while: so that dragging does not ask for every day it passes. */
const useSettled = <T,>(value: T, after: number): T => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const pause = setTimeout(() => setSettled(value), after);
    return () => clearTimeout(pause);
  }, [value, after]);
  return settled;
};

/** The partnership as it stood after one entry. */
export function StateThen({ position }: { position: string }) {
  const t = useHistoryTexts();
  const { partnershipId } = usePartnership();
  const settled = useSettled(position, 150);
  const state = useQuestion(
    getStateAt,
    { params: { partnershipId, position: settled } },
    { keepsLast: true, staleTime: 300_000 },
  );
  return (
    <Section title={t('stateThen')}>
      <div className={css.state} aria-busy={state.isPlaceholderData}>
        <Answered query={state}>{(state) => <State state={state} />}</Answered>
      </div>
    </Section>
  );
}

function State({ state }: { state: StateAt }) {
  const t = useHistoryTexts();
  const { actor } = useNames();
  const standing = useStanding();
  return (
    <>
      <Part title={t('purpose')}>
        <p>{state.purpose}</p>
      </Part>
      <Part title={t('actors')} count={state.actors.length}>
        <p>{state.actors.length === 0 ? t('none') : state.actors.map(actor).join(', ')}</p>
      </Part>
      <Part title={t('rules')} count={state.rules.length}>
        <Few of={state.rules} keyOf={(rule) => rule}>
          {(rule) => rule}
        </Few>
      </Part>
      <Part title={t('openCases')} count={state.cases.length}>
        <Few of={state.cases} keyOf={(one) => one.caseId}>
          {(one) => (
            <>
              <Said text={one.title} />
              <span className={css.aside}>{t('responsible', { actor: actor(one.responsible) })}</span>
            </>
          )}
        </Few>
      </Part>
      <Part title={t('openCommitments')} count={state.commitments.length}>
        <Few of={state.commitments} keyOf={(row) => row.commitmentId}>
          {(row) => (
            <>
              <Said text={row.what} />
              <span className={css.aside}>
                {actor(row.debtor)} → {actor(row.creditor)}. {standing(row)}
              </span>
              <VerdictTag row={row} />
            </>
          )}
        </Few>
      </Part>
    </>
  );
}

function Part({ title, count, children }: { title: string; count?: number; children: ReactNode }) {
  return (
    <div className={css.part}>
      <Heading level={3} data-size="2xs">
        {title}
        {count !== undefined && <span className="quiet"> {count}</span>}
      </Heading>
      {children}
    </div>
  );
}

/** The first few of a list, and how many more there are. */
export function Few<T>(props: {
  of: readonly T[];
  keyOf: (one: T) => string;
  children: (one: T) => ReactNode;
}) {
  const { of, keyOf, children } = props;
  const t = useHistoryTexts();
  if (of.length === 0) return <p className="quiet">{t('none')}</p>;
  return (
    <ul className={css.plain}>
      {of.slice(0, AT_MOST).map((one) => (
        <li key={keyOf(one)}>{children(one)}</li>
      ))}
      {of.length > AT_MOST && <li className="quiet">{t('andMore', { count: of.length - AT_MOST })}</li>}
    </ul>
  );
}

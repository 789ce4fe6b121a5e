import type { DecisionRow } from '@handslag/contract/case';
import { Link } from '@tanstack/react-router';
import { localesOf } from '@handslag/language/languages';
import type { ReactNode } from 'react';
import { useLabel, useLanguage } from '../../lib/language.tsx';
import { usePartnership } from '../../lib/partnership.tsx';
import { DateText, useDateText } from '../../ui/date-text.tsx';
import { Item } from '../../ui/item.tsx';
import { useNames } from '../../ui/names.tsx';
import { OriginMark } from '../../ui/origin-mark.tsx';
import { Said, useSaidText } from '../../ui/said.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import { DecisionActions } from './decision-actions.tsx';
import css from './decision-item.module.css';
import { textsOf } from '../../lib/texts.ts';

const useDecisionsTexts = textsOf('decisions');

function Mark({ origin }: Pick<DecisionRow['positions'][number], 'origin'>) {
  return origin === 'own' ? null : (
    <span className="quiet">
      {' · '}
      <OriginMark origin={origin} />
    </span>
  );
}

/** What each actor said of a decision: where it stands, how it reads it, where it was anchored. */
function Voices({ row }: { row: DecisionRow }) {
  const t = useDecisionsTexts();
  const label = useLabel();
  const names = useNames();
  const said = useSaidText();
  const dateText = useDateText();
  return (
    <ul className={css.voices}>
      {row.state === 'proposed' &&
        row.positions.map(({ actorId, position, note, at, origin }) => (
          <li key={`position-${actorId}-${at}`}>
            <strong>{names.actor(actorId)}</strong>: {label('stand', position)}
            {note !== null && <> – {said(note)}</>}
            <Mark origin={origin} />
          </li>
        ))}
      {row.interpretations.map(({ actorId, meaning, note, at, origin }) => (
        <li key={`reading-${actorId}-${at}`}>
          <strong>{names.actor(actorId)}</strong>: {label('meaning', meaning)}
          {note !== null && <> – {said(note)}</>}
          <Mark origin={origin} />
        </li>
      ))}
      {row.anchored.map(({ actorId, where, on, origin }) => (
        <li key={`anchored-${actorId}-${on}`}>
          <strong>{names.actor(actorId)}</strong>:{' '}
          {t('anchoredAt', { where: said(where), day: dateText(on) })}
          <Mark origin={origin} />
        </li>
      ))}
    </ul>
  );
}

interface Props {
  row: DecisionRow;
  mayAnswer: boolean;
  /** What a list beyond one case says more of it: where it belongs, what it waits for. */
  more?: ReactNode;
}

/** A decision with its reasons, and what each actor said of it. */
export function DecisionItem({ row, mayAnswer, more }: Props) {
  const t = useDecisionsTexts();
  const label = useLabel();
  const names = useNames();
  const dateText = useDateText();
  const { language } = useLanguage();
  const { partnershipId } = usePartnership();
  const list = (ids: readonly string[]) =>
    new Intl.ListFormat(localesOf(language)).format(ids.map((id) => names.actor(id)));
  const when = row.madeAt ?? row.proposedAt;
  return (
    <Item
      title={<Said text={row.title} />}
      status={
        <span className="row">
          {row.readDifferently && <StatusTag tone="attention">{t('readDifferently')}</StatusTag>}
          <StatusTag tone={row.state === 'made' ? 'done' : row.state === 'proposed' ? 'waiting' : 'ended'}>
            {label('decisionState', row.state)}
          </StatusTag>
        </span>
      }
      meta={
        <>
          {when !== null && <DateText when={when} />}
          {row.decidedBy.length > 0 && <span>{t('decidedBy', { actors: list(row.decidedBy) })}</span>}
          <span>{label('level', row.level)}</span>
          {row.reviewOn !== null && <span>{t('reviewOn', { day: dateText(row.reviewOn) })}</span>}
          {row.madeAt !== null && (
            <Link
              to="/p/$partnershipId/cases/$caseId"
              params={{ partnershipId, caseId: row.caseId }}
              search={{ at: row.madeAt, knownAt: row.madeAt }}
              className="no-print"
            >
              {t('knownThen')}
            </Link>
          )}
        </>
      }
      actions={mayAnswer && <DecisionActions row={row} />}
    >
      {row.what !== null && <Said text={row.what} />}
      {row.why !== null && <Said text={row.why} quote />}
      {Array.isArray(row.alternatives) && row.alternatives.length > 0 && (
        <p className="quiet">
          {t('alternatives')}: {row.alternatives.join('; ')}
        </p>
      )}
      {row.overridden.length > 0 && (
        <p>
          {t('overridden', { actors: list(row.overridden) })}{' '}
          {row.overrideReason !== null && <Said text={row.overrideReason} />}
        </p>
      )}
      <Voices row={row} />
      {more}
    </Item>
  );
}

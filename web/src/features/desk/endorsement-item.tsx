import { Button } from '@digdir/designsystemet-react';
import type { Desk } from '@handslag/contract/questions/desk';
import { Link } from '@tanstack/react-router';
import { useLabel } from '../../lib/language.tsx';
import { usePartnership } from '../../lib/partnership.tsx';
import { useRecord } from '../../lib/record.ts';
import { textsOf } from '../../lib/texts.ts';
import css from './desk.module.css';
import { useOpenForm } from '../../things/record/open-form.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Item } from '../../ui/item.tsx';
import { useNames } from '../../ui/names.tsx';
import { Problem } from '../../ui/problem.tsx';
import { SentenceView } from '../../ui/sentence-view.tsx';

const useDeskTexts = textsOf('desk');
interface Waiting {
  told: Desk['toEndorse'][number];
}
type Promised = Desk['toEndorse'][number]['about'][number];

/** The promise that a statement is about: what one says yes or no to. */
function Terms({ of: { debtor, creditor, due } }: { of: Promised }) {
  const t = useDeskTexts();
  const names = useNames();
  return (
    <p className="quiet">
      {t('promiseBetween', { debtor: names.actor(debtor), creditor: names.actor(creditor) })}
      {due !== null && (
        <>
          {' · '}
          {t('promiseDue')} <DateText when={due} />
        </>
      )}
    </p>
  );
}

/** What somebody told for one of my actors, a whole meeting's at once: is it right? */
export function EndorsementItem({ told: { actorId, caseId, by, how, at, statements, about } }: Waiting) {
  const t = useDeskTexts();
  const label = useLabel();
  const names = useNames();
  const record = useRecord();
  const { partnershipId } = usePartnership();
  const open = useOpenForm();
  const promises = new Map(about.map((one) => [one.commitmentId, one]));
  const naming = { commitment: (id: string) => promises.get(id)?.what };
  const promiseIn = (data: Record<string, unknown>) => promises.get(String(data['commitmentId']));
  const contest = (eventId: string) =>
    open({ say: 'ContestStatement', as: actorId, ground: 'own', about: { caseId, eventId } });
  const confirm = (ids: readonly string[]) =>
    record.mutate({
      in: 'case',
      caseId,
      commands: ids.map((eventId) => ({ type: 'ConfirmStatement', eventId, onBehalfOf: actorId })),
    });
  return (
    <Item
      title={
        <Link to="/p/$partnershipId/cases/$caseId" params={{ partnershipId, caseId }}>
          {t('toldBy', { person: names.person(by), actor: names.actor(actorId) })}
        </Link>
      }
      meta={
        <>
          <DateText when={at} />
          {how !== null && <span>{label('how', how)}</span>}
        </>
      }
      actions={
        statements.length > 1 && (
          <Button
            data-size="sm"
            disabled={record.isPending}
            onClick={() => confirm(statements.map(({ id }) => id))}
          >
            {t('allRight')}
          </Button>
        )
      }
    >
      <ul className={css.statements}>
        {statements.map((event) => {
          const promise = promiseIn(event.data);
          return (
            <li key={event.id} className={css.statement}>
              <SentenceView event={event} names={naming} unmarked />
              {promise !== undefined && <Terms of={promise} />}
              <div className={css.answers}>
                <Button
                  data-size="sm"
                  variant="secondary"
                  disabled={record.isPending}
                  onClick={() => confirm([event.id])}
                >
                  {label('toldWords', 'confirm')}
                </Button>
                <Button data-size="sm" variant="secondary" onClick={() => contest(event.id)}>
                  {label('toldWords', 'contest')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {record.error !== null && <Problem error={record.error} />}
    </Item>
  );
}

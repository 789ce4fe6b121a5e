import { Button } from '@digdir/designsystemet-react';
import type { Desk } from '@handslag/contract/questions/desk';
import { Link } from '@tanstack/react-router';
import { useLabel } from '../../lib/language.tsx';
import { usePartnership } from '../../lib/partnership.tsx';
import { useRecord } from '../../lib/record.ts';
import { textsOf } from '../../lib/texts.ts';
import { useOpenForm } from '../../things/record/open-form.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Item } from '../../ui/item.tsx';
import { useNames } from '../../ui/names.tsx';
import { Problem } from '../../ui/problem.tsx';
import { SentenceView } from '../../ui/sentence-view.tsx';

const useDeskTexts = textsOf('desk');
type Told = Desk['toEndorse'][number];

/** What somebody told for one of my actors, a whole meeting's at once: is it right? */
export function EndorsementItem({ told: { actorId, caseId, by, at, statements } }: { told: Told }) {
  const t = useDeskTexts();
  const label = useLabel();
  const names = useNames();
  const record = useRecord();
  const { partnershipId } = usePartnership();
  const open = useOpenForm();
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
      meta={<DateText when={at} />}
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
      <ul>
        {statements.map((event) => (
          <li key={event.id}>
            <SentenceView event={event} />{' '}
            <Button
              data-size="sm"
              variant="secondary"
              disabled={record.isPending}
              onClick={() => confirm([event.id])}
            >
              {label('toldWords', 'confirm')}
            </Button>{' '}
            <Button data-size="sm" variant="secondary" onClick={() => contest(event.id)}>
              {label('toldWords', 'contest')}
            </Button>
          </li>
        ))}
      </ul>
      {record.error !== null && <Problem error={record.error} />}
    </Item>
  );
}

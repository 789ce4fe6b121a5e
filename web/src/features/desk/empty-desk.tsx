import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { usePartnership } from '../../lib/partnership.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { textsOf } from '../../lib/texts.ts';

const useDeskTexts = textsOf('desk');

/** An empty desk: why it is empty, and what to do first. */
export function EmptyDesk({ hasCases }: { hasCases: boolean }) {
  const t = useDeskTexts();
  const { partnershipId, personId, mayRepresent, actors, directory } = usePartnership();
  const mayAppointOneself = directory.persons.some(
    (one) => one.personId === personId && one.offers.some(({ say }) => say === 'AppointRepresentative'),
  );
  const toCases = (
    <Button asChild>
      <Link to="/p/$partnershipId/cases" params={{ partnershipId }}>
        {t('openCases')}
      </Link>
    </Button>
  );
  if (!mayRepresent)
    return (
      <EmptyState
        title={t('clear')}
        action={
          <Button asChild>
            <Link to="/p/$partnershipId/ledger" params={{ partnershipId }}>
              {t('openLedger')}
            </Link>
          </Button>
        }
      >
        {t('evaluatorText')}
      </EmptyState>
    );
  if (actors.length === 0 && mayAppointOneself)
    return (
      <EmptyState
        title={t('notRepresenting')}
        action={
          <Button asChild>
            <Link to="/p/$partnershipId/people" params={{ partnershipId }}>
              {t('openPeople')}
            </Link>
          </Button>
        }
      >
        {t('representYourself')}
      </EmptyState>
    );
  if (actors.length === 0)
    return (
      <EmptyState title={t('notRepresenting')} action={toCases}>
        {t('notRepresentingText')}
      </EmptyState>
    );
  return hasCases ? (
    <EmptyState title={t('clear')}>{t('clearText')}</EmptyState>
  ) : (
    <EmptyState title={t('begin')} action={toCases}>
      {t('beginText')}
    </EmptyState>
  );
}

import { Button, Paragraph } from '@digdir/designsystemet-react';
import { ChevronRightIcon } from '@navikt/aksel-icons';
import { Link, Navigate } from '@tanstack/react-router';
import { homeOf } from '../../lib/may-open.ts';
import { useSession } from '../../lib/session.ts';
import { Page } from '../../ui/page.tsx';
import css from './start.module.css';
import { textsOf } from '../../lib/texts.ts';

const useSessionTexts = textsOf('session');

function NotSetUp() {
  const t = useSessionTexts();
  return (
    <Page title={t('notSetUp')} lead={t('notSetUpText')} width="text">
      <div className="stack">
        <Paragraph>{t('notSetUpSample')}</Paragraph>
        <code className={css.command}>pnpm handslag demo</code>
      </div>
    </Page>
  );
}

/** The front door: leads each to where they belong. */
export function StartPage() {
  const t = useSessionTexts();
  const { person, memberships, needsSetUp, mayFound } = useSession();
  if (person === null) return needsSetUp ? <NotSetUp /> : <Navigate to="/sign-in" replace />;
  const [only, ...others] = memberships;
  if (only !== undefined && others.length === 0)
    return <Navigate to={homeOf(only.asks)} params={{ partnershipId: only.partnershipId }} replace />;
  if (only === undefined)
    return (
      <Page title={t('noneYet')} lead={t('noneYetText')} width="text">
        {mayFound && (
          <div>
            <Button asChild>
              <Link to="/found">{t('found')}</Link>
            </Button>
          </div>
        )}
      </Page>
    );
  return (
    <Page
      title={t('choose')}
      width="text"
      actions={
        mayFound && (
          <Button asChild variant="secondary">
            <Link to="/found">{t('found')}</Link>
          </Button>
        )
      }
    >
      <ul className={css.list}>
        {memberships.map((one) => (
          <li key={one.partnershipId}>
            <Link to={homeOf(one.asks)} params={{ partnershipId: one.partnershipId }} className={css.choice}>
              {one.name}
              <ChevronRightIcon aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}

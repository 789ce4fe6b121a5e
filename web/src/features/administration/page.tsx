import { Link, useSearch } from '@tanstack/react-router';
import { usePartnership } from '../../lib/partnership.tsx';
import { Page } from '../../ui/page.tsx';
import css from './administration.module.css';
import { Erasure } from './erasure.tsx';
import { Keys } from './keys.tsx';
import { LegalBases } from './legal-bases.tsx';
import { Members } from './members.tsx';
import { Records } from './records.tsx';
import { Part } from './search.ts';
import { textsOf } from '../../lib/texts.ts';

const useAdministrationTexts = textsOf('administration');

const parts = { members: Members, keys: Keys, records: Records, bases: LegalBases, erasure: Erasure };

/** What coordinators look after. */
export function AdministrationPage() {
  const t = useAdministrationTexts();
  const { partnershipId } = usePartnership();
  const { part = 'members' } = useSearch({ from: '/p/$partnershipId/administration' });
  const Shown = parts[part];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <nav aria-label={t('parts')} className={css.parts}>
        {Part.options.map((one) => (
          <Link
            key={one}
            to="/p/$partnershipId/administration"
            params={{ partnershipId }}
            search={{ part: one }}
            className={css.part}
            aria-current={one === part ? 'page' : undefined}
          >
            {t(one)}
          </Link>
        ))}
      </nav>
      <Shown />
    </Page>
  );
}

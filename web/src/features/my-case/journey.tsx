import { Button } from '@digdir/designsystemet-react';
import { getCase } from '@handslag/contract/questions/case';
import type { OwnJourney } from '@handslag/contract/questions/own-journeys';
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { usePartnership } from '../../lib/partnership.tsx';
import { useQuestion } from '../../lib/question.ts';
import { Said } from '../../ui/said.tsx';
import { Section } from '../../ui/section.tsx';
import { Helper } from './helper.tsx';
import css from './my-case.module.css';
import { Asked, Promised } from './promised.tsx';
import { Words } from './words.tsx';
import { textsOf } from '../../lib/texts.ts';

const useMyCaseTexts = textsOf('my-case');

/** One case: the helper first, then what is asked of the citizen, what comes, what was promised, and the own words. */
export function Journey({ journey }: { journey: OwnJourney }) {
  const t = useMyCaseTexts();
  const { partnershipId } = usePartnership();
  const { caseId, title } = journey.case;
  const page = useQuestion(getCase, { params: { partnershipId, caseId }, query: {} });
  const to = { to: '/p/$partnershipId/cases/$caseId', params: { partnershipId, caseId } } as const;
  return (
    <article className={css.journey} aria-label={typeof title === 'string' ? title : t('title')}>
      <h2 className={css.name}>
        <Said text={title} />
      </h2>
      <Helper journey={journey} />
      <Asked rows={journey.asked} />
      <Promised journey={journey} />
      {page.data !== undefined && <Words page={page.data} />}
      <Section title={t('more')} level={3}>
        <ul className={css.links}>
          <li>
            <Link {...to}>{t('whole')}</Link>
          </li>
          <li>
            <Link {...to} hash="readers">
              {t('whoHasRead')}
            </Link>
          </li>
          <li>
            <Link {...to} hash="consents">
              {t('consents')}
            </Link>
          </li>
          <li>
            <Link to="/account">{t('download')}</Link>
          </li>
        </ul>
        <div className="row no-print">
          <Button variant="secondary" data-size="sm" onClick={() => window.print()}>
            <PrinterSmallIcon aria-hidden="true" />
            {t('print')}
          </Button>
        </div>
      </Section>
    </article>
  );
}

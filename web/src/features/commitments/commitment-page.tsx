import { Button, Link as DsLink } from '@digdir/designsystemet-react';
import { getCommitment, type Conversation } from '@handslag/contract/questions/commitment';
import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { z } from 'zod';
import { momentQuery } from '../../lib/moment.ts';
import { useDirectory, usePartnership } from '../../lib/partnership.tsx';
import { Answered } from '../../ui/answered.tsx';
import { MomentPicker } from '../../ui/moment-picker.tsx';
import { useNames } from '../../ui/names.tsx';
import { Page } from '../../ui/page.tsx';
import { Said, useSaidText } from '../../ui/said.tsx';
import { Section } from '../../ui/section.tsx';
import { CommitmentActions } from '../commitment-actions/commitment-actions.tsx';
import css from './commitments.module.css';
import { Talk } from './talk.tsx';
import { useStanding } from '../../things/commitment/standing.ts';
import { ProposedChange, Terms } from './terms.tsx';
import { VerdictTag } from '../../things/commitment/verdict-tag.tsx';
import { textsOf } from '../../lib/texts.ts';
import { useQuestion } from '../../lib/question.ts';

const useCommitmentsTexts = textsOf('commitments');

const from = '/p/$partnershipId/commitments/$commitmentId';

/** One commitment: how it stands, what holds, and everything that was said about it. */
export function CommitmentPage() {
  const { partnershipId, commitmentId } = useParams({ from });
  const search = useSearch({ from });
  const { timeZone } = useDirectory().partnership;
  const query = momentQuery(search, timeZone);
  const conversation = useQuestion(getCommitment, { params: { partnershipId, commitmentId }, query });
  return <Answered query={conversation}>{(told) => <Told told={told} />}</Answered>;
}

function Told({ told }: { told: z.infer<typeof Conversation> }) {
  const t = useCommitmentsTexts();
  const { partnershipId } = usePartnership();
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  const saidText = useSaidText();
  const { actor } = useNames();
  const standing = useStanding();
  const row = told.commitment;
  const now = search.at === undefined && search.knownAt === undefined;
  return (
    <Page
      title={saidText(row.what)}
      kicker={
        <DsLink asChild>
          <Link to="/p/$partnershipId/commitments" params={{ partnershipId }}>
            <ArrowLeftIcon aria-hidden="true" />
            {t('backToAll')}
          </Link>
        </DsLink>
      }
      lead={t('pair', { debtor: actor(row.debtor), creditor: actor(row.creditor) })}
      actions={
        <Button asChild variant="secondary" data-size="sm">
          <Link
            to="/p/$partnershipId/cases/$caseId"
            params={{ partnershipId, caseId: row.caseId }}
            search={{ at: search.at, knownAt: search.knownAt }}
          >
            {t('toCase')}: <Said text={row.caseTitle} />
          </Link>
        </Button>
      }
      width="text"
    >
      <MomentPicker
        search={search}
        onChange={(moment) => void navigate({ search: moment, replace: true, resetScroll: false })}
      />
      <section className={css.lead} aria-label={t('standing')}>
        <VerdictTag row={row} />
        <p className={css.leadText}>{standing(row)}</p>
        {row.proposedChange !== null && <ProposedChange change={row.proposedChange} />}
        {now && <CommitmentActions row={row} inSight={3} />}
      </section>
      <Terms row={row} />
      <Section title={t('conversation')} lead={t('conversationLead')}>
        <Talk events={told.events} row={row} />
      </Section>
    </Page>
  );
}

import type { CommitmentRow } from '@handslag/contract/commitment';
import { getDesk, type Desk } from '@handslag/contract/questions/desk';
import { Link } from '@tanstack/react-router';
import { localesOf } from '@handslag/language/languages';
import { useLanguage } from '../../lib/language.tsx';
import { usePartnership } from '../../lib/partnership.tsx';
import { Answered } from '../../ui/answered.tsx';
import { useDateText } from '../../ui/date-text.tsx';
import { Items } from '../../ui/item.tsx';
import { useNames } from '../../ui/names.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { SentenceView } from '../../ui/sentence-view.tsx';
import { CaseItem } from '../../things/case/case-item.tsx';
import { CommitmentItem } from '../commitment-actions/commitment-item.tsx';
import { HandoverItem } from '../handover-actions/handover-item.tsx';
import { DecisionAskItem } from './decision-ask-item.tsx';
import { EndorsementItem } from './endorsement-item.tsx';
import { EmptyDesk } from './empty-desk.tsx';
import { asksByDecision, gather } from './gather.ts';
import { NewSince } from './new-since.tsx';
import { textsOf } from '../../lib/texts.ts';
import { useQuestion } from '../../lib/question.ts';

const useDeskTexts = textsOf('desk');

type Texts = 'due' | 'iOwe' | 'owedToUs';

const waitText = {
  proposal: 'proposalWaits',
  counter: 'counterWaits',
  change: 'changeWaits',
  report: 'reportWaits',
  release: 'releaseWaits',
} as const;

function Promises({ title, lead, rows }: { title: Texts; lead?: 'dueLead'; rows: readonly CommitmentRow[] }) {
  const t = useDeskTexts();
  if (rows.length === 0) return null;
  return (
    <Section title={t(title)} count={rows.length} {...(lead === undefined ? {} : { lead: t(lead) })}>
      <Items>
        {rows.map((row) => (
          <CommitmentItem key={row.commitmentId} row={row} showCase />
        ))}
      </Items>
    </Section>
  );
}

/** What somebody has asked and waits for. */
function Waiting({ desk, answers }: { desk: Desk; answers: readonly CommitmentRow[] }) {
  const t = useDeskTexts();
  const count = answers.length + desk.handoversToAnswer.length;
  if (count === 0) return null;
  return (
    <Section title={t('answers')} count={count}>
      <Items>
        {desk.handoversToAnswer.map((row) => (
          <HandoverItem key={row.handoverId} row={row} showCase />
        ))}
        {answers.map((row) => (
          <CommitmentItem
            key={row.commitmentId}
            row={row}
            showCase
            because={row.waitsOn === null ? undefined : t(waitText[row.waitsOn])}
          />
        ))}
      </Items>
    </Section>
  );
}

/** What decisions ask of my actors: nobody is kept waiting by the day, so it stands below what has one. */
function Decisions({ desk }: { desk: Desk }) {
  const t = useDeskTexts();
  const asks = asksByDecision(desk.decisions);
  if (asks.length === 0) return null;
  return (
    <Section title={t('decisions')} count={asks.length}>
      <Items>
        {asks.map((ask) => (
          <DecisionAskItem key={`${ask.actorId}-${ask.decision.decisionId}`} {...ask} />
        ))}
      </Items>
    </Section>
  );
}

/** What was told for my actors: it counts, and waits for them to say whether it is right. */
function Told({ desk }: { desk: Desk }) {
  const t = useDeskTexts();
  if (desk.toEndorse.length === 0) return null;
  return (
    <Section title={t('endorse')} count={desk.toEndorse.length} lead={t('endorseLead')}>
      <Items>
        {desk.toEndorse.map((told) => (
          <EndorsementItem key={`${told.actorId} ${told.statements[0]?.id}`} told={told} />
        ))}
      </Items>
    </Section>
  );
}

/** Consents that end soon: what they opened is shut then. */
function ConsentsEnding({ desk }: { desk: Desk }) {
  const t = useDeskTexts();
  const names = useNames();
  const dateText = useDateText();
  const { partnershipId } = usePartnership();
  if (desk.consentsEnding.length === 0) return null;
  return (
    <Section title={t('consentsEnding')} count={desk.consentsEnding.length} lead={t('consentsEndingLead')}>
      <ul>
        {desk.consentsEnding.map(({ caseId, consentId, by, until }) => (
          <li key={consentId}>
            {t('consentEnds', { actor: names.actor(by), day: dateText(until) })}{' '}
            <Link to="/p/$partnershipId/cases/$caseId" params={{ partnershipId, caseId }}>
              {t('toOpened')}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Who has come to read cases of my actors: told, not asked. */
function Openings({ desk }: { desk: Desk }) {
  const t = useDeskTexts();
  const { partnershipId } = usePartnership();
  if (desk.openings.length === 0) return null;
  return (
    <Section title={t('openings')} count={desk.openings.length} lead={t('openingsLead')}>
      <ul>
        {desk.openings.map(({ caseId, event }) => (
          <li key={event.id}>
            <SentenceView event={event} />{' '}
            <Link to="/p/$partnershipId/cases/$caseId" params={{ partnershipId, caseId }}>
              {t('toOpened')}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OnTheDesk({ desk }: { desk: Desk }) {
  const t = useDeskTexts();
  const { answers, due, iOwe, owedToUs } = gather(desk);
  const nothing =
    answers.length +
      due.length +
      iOwe.length +
      owedToUs.length +
      desk.handoversToAnswer.length +
      desk.handoversSent.length +
      desk.decisions.length +
      desk.toEndorse.length +
      desk.openings.length +
      desk.consentsEnding.length ===
    0;
  return (
    <>
      {nothing && <EmptyDesk hasCases={desk.responsibleFor.length > 0} />}
      <Waiting desk={desk} answers={answers} />
      <Told desk={desk} />
      <ConsentsEnding desk={desk} />
      <Openings desk={desk} />
      <Promises title="due" lead="dueLead" rows={due} />
      <Decisions desk={desk} />
      <Promises title="iOwe" rows={iOwe} />
      <Promises title="owedToUs" rows={owedToUs} />
      {desk.handoversSent.length > 0 && (
        <Section title={t('sent')} count={desk.handoversSent.length}>
          <Items>
            {desk.handoversSent.map((row) => (
              <HandoverItem key={row.handoverId} row={row} showCase />
            ))}
          </Items>
        </Section>
      )}
      {desk.responsibleFor.length > 0 && (
        <Section title={t('responsible')} count={desk.responsibleFor.length}>
          <Items>
            {desk.responsibleFor.map((row) => (
              <CaseItem key={row.caseId} row={row} />
            ))}
          </Items>
        </Section>
      )}
      <NewSince count={desk.newSince} position={desk.position} />
    </>
  );
}

/** What waits for the signed-in person, through the actors they represent; answered in place. */
export function DeskPage() {
  const t = useDeskTexts();
  const names = useNames();
  const { language } = useLanguage();
  const { partnershipId, personId, actors } = usePartnership();
  const desk = useQuestion(getDesk, { params: { partnershipId } });
  const list = new Intl.ListFormat(localesOf(language)).format(
    actors.map(({ actorId }) => names.actor(actorId)),
  );
  const name = names.person(personId);
  return (
    <Page
      title={t('title')}
      lead={actors.length === 0 ? t('leadNobody', { name }) : t('lead', { name, actors: list })}
    >
      <Answered query={desk}>{(data) => <OnTheDesk desk={data} />}</Answered>
    </Page>
  );
}

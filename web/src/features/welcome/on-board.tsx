import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeaderCell,
  TableRow,
} from '@digdir/designsystemet-react';
import { getOnBoard } from '@handslag/contract/questions/on-board';
import { CheckmarkIcon } from '@navikt/aksel-icons';
import { useLabel } from '../../lib/language.tsx';
import { usePartnership } from '../../lib/partnership.tsx';
import { useQuestion } from '../../lib/question.ts';
import { Answered } from '../../ui/answered.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { useNames } from '../../ui/names.tsx';
import { Scroller } from '../../ui/scroller.tsx';
import { Section } from '../../ui/section.tsx';
import { steps } from './search.ts';
import { textsOf } from '../../lib/texts.ts';

const useWelcomeTexts = textsOf('welcome');

/** For the coordinator: every member with what they have read. */
export function OnBoard() {
  const t = useWelcomeTexts();
  const label = useLabel();
  const names = useNames();
  const { partnershipId } = usePartnership();
  const query = useQuestion(getOnBoard, { params: { partnershipId }, query: {} });
  return (
    <Section title={t('onBoard')} lead={t('onBoardLead')}>
      <Answered query={query}>
        {({ people }) => (
          <Scroller label={t('whatEachRead')}>
            <Table data-size="sm">
              <TableHead>
                <TableRow>
                  <TableHeaderCell>{t('person')}</TableHeaderCell>
                  <TableHeaderCell>{t('since')}</TableHeaderCell>
                  {steps.map((step) => (
                    <TableHeaderCell key={step}>{label('onboardingPart', step)}</TableHeaderCell>
                  ))}
                </TableRow>
              </TableHead>
              <TableBody>
                {people.map(({ personId, role, since, parts }) => (
                  <TableRow key={personId}>
                    <TableHeaderCell scope="row">
                      {names.person(personId)}, {label('role', role)}
                    </TableHeaderCell>
                    <TableCell>
                      <DateText when={since} as="short" />
                    </TableCell>
                    {steps.map((step) => (
                      <TableCell key={step}>
                        {parts.some(({ part, readAt }) => part === step && readAt !== null) ? (
                          <CheckmarkIcon title={t('read')} fontSize="1.25rem" />
                        ) : (
                          <span className="visually-hidden">{t('notRead')}</span>
                        )}
                      </TableCell>
                    ))}
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </Scroller>
        )}
      </Answered>
    </Section>
  );
}

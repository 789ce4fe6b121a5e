import {
  Button,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeaderCell,
  TableRow,
} from '@digdir/designsystemet-react';
import { getAccessRecords, type AccessRecord } from '@handslag/contract/questions/access-records';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useNumbers } from '../../lib/numbers.ts';
import { useDirectory, usePartnership } from '../../lib/partnership.tsx';
import { Answered } from '../../ui/answered.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FilterSelect } from '../../ui/filter-fields.tsx';
import { useNames } from '../../ui/names.tsx';
import { Pages } from '../../ui/pages.tsx';
import { Scroller } from '../../ui/scroller.tsx';
import { Section } from '../../ui/section.tsx';
import css from './administration.module.css';
import { ConfidentialDialog } from '../../things/case/confidential-dialog.tsx';
import { pageNamed } from './page-named.ts';
import { useCaseTitles } from './use-case-titles.ts';
import { textsOf } from '../../lib/texts.ts';
import { useQuestion } from '../../lib/question.ts';

const useAdministrationTexts = textsOf('administration');

const PER_PAGE = 50;

function Rows({ rows }: { rows: readonly AccessRecord[] }) {
  const t = useAdministrationTexts();
  const names = useNames();
  const titles = useCaseTitles();
  const { number } = useNumbers();
  const { partnershipId } = usePartnership();
  const headings = ['recordsWhen', 'recordsPerson', 'recordsCase', 'recordsPage', 'recordsTimes'] as const;
  return (
    <Scroller label={t('recordsTable')}>
      <Table data-color="neutral" data-size="sm">
        <caption className="visually-hidden">{t('recordsTable')}</caption>
        <TableHead>
          <TableRow>
            {headings.map((heading) => (
              <TableHeaderCell key={heading} scope="col">
                {t(heading)}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ personId, caseId, route, first, last, times }) => (
            <TableRow key={`${personId} ${caseId} ${route} ${first}`}>
              <TableCell>
                <DateText when={last} as="moment" />
              </TableCell>
              <TableCell>{names.person(personId)}</TableCell>
              <TableCell>
                <Link to="/p/$partnershipId/cases/$caseId" params={{ partnershipId, caseId }}>
                  {titles.get(caseId) ?? t('closedToYou')}
                </Link>
              </TableCell>
              <TableCell>{t(pageNamed(route))}</TableCell>
              <TableCell>{number(times)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Scroller>
  );
}

/** Who was shown personal text, and the way to open a confidential case with a reason. */
export function Records() {
  const t = useAdministrationTexts();
  const names = useNames();
  const { partnershipId } = usePartnership();
  const { persons } = useDirectory();
  const { person, page = 1 } = useSearch({ from: '/p/$partnershipId/administration' });
  const navigate = useNavigate({ from: '/p/$partnershipId/administration' });
  const [opening, setOpening] = useState(false);
  const { number } = useNumbers();
  const query = useQuestion(
    getAccessRecords,
    {
      params: { partnershipId },
      query: {
        limit: PER_PAGE,
        offset: (page - 1) * PER_PAGE,
        ...(person === undefined ? {} : { personId: person }),
      },
    },
    { keepsLast: true },
  );
  return (
    <Section
      title={t('records')}
      lead={t('recordsLead')}
      actions={
        <Button variant="secondary" onClick={() => setOpening(true)}>
          {t('confidentialAction')}
        </Button>
      }
    >
      <div className={css.narrow}>
        <FilterSelect
          label={t('recordsPerson')}
          value={person}
          all={t('everybody')}
          options={persons.map(({ personId }) => ({ value: personId, text: names.person(personId) }))}
          onChange={(value) => void navigate({ search: { part: 'records', person: value }, replace: true })}
        />
      </div>
      <Answered query={query}>
        {({ total, rows }) =>
          total === 0 ? (
            <EmptyState title={t('noRecords')} level={3} />
          ) : (
            <>
              <Rows rows={rows} />
              <Pages
                label={t('pages')}
                previous={t('previous')}
                next={t('next')}
                shown={t('shown', {
                  from: number((page - 1) * PER_PAGE + 1),
                  to: number((page - 1) * PER_PAGE + rows.length),
                  total: number(total),
                })}
                page={page}
                last={Math.ceil(total / PER_PAGE)}
                onChange={(next) =>
                  void navigate({ search: (before) => ({ ...before, page: next }), replace: true })
                }
              />
            </>
          )
        }
      </Answered>
      {opening && <ConfidentialDialog onClose={() => setOpening(false)} />}
    </Section>
  );
}

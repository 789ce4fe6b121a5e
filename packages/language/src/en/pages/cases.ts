import { icu } from '../../icu.ts';
import type { texts as nb } from '../../nb/pages/cases.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  title: 'Cases',
  lead: 'A case is something you follow together: a family’s way through the services, an initiative, or the steering of the partnership.',
  open: 'Open a case',
  state: 'Show',
  openOnes: 'Open cases',
  closedOnes: 'Closed cases',
  all: 'All',
  kind: 'Kind of case',
  actor: 'Actor',
  search: 'Search the titles',
  filters: 'Narrow down the cases',
  responsible: 'Responsible: {actor} since {day}',
  closed: 'Closed {day}',
  openCommitments: icu('{n, plural, one {one open promise} other {# open promises}}'),
  overdue: '{n} past due',
  handoverWaits: 'a handover waits for an answer',
  lastAt: 'Last updated {day}',
  imported: 'Imported',
  none: 'No cases here',
  noneFiltered: 'No cases fit what you have chosen.',
  clearFilters: 'Show all open cases',
  first: 'Open the first case',
  firstText:
    'Begin with one citizen or one task. Write what it is about, who is responsible now, and what the citizen says they need.',
  more: 'Show more',
  count: 'Showing {n} of {total}',
};

import { icu } from '../../icu.ts';
import type { texts as nb } from '../../nb/pages/digest.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  subject: icu('Handslag: {n, plural, one {en sak} other {# saker}} väntar på dig'),
  lead: 'Detta väntar på dig {date}.',
  due: 'Tidsfrister som har gått ut, eller går ut inom 14 dagar',
  unanswered: 'Väntar på svar från dig',
  decisions: 'Beslut som väntar på dig',
  promise: 'Löfte från {debtor} till {creditor}, ärende {case}: {status}',
  handover: 'Överlämning från {from} till {to}, ärende {case}',
  handoverBy: 'Överlämning från {from} till {to}, ärende {case}: svara senast {date}',
  decision: 'Beslut för {who}, ärende {case}: {ask}',
  more: 'Och {n} till, som finns under ”Att göra”.',
  desk: 'Öppna ”Att göra”',
  sealed: 'Rubriker och texter skickas inte i e-post. Logga in för att läsa dem.',
  choice: 'I Handslag väljer du om du vill ha påminnelser varje arbetsdag, en gång i veckan eller aldrig.',
};

/** The words that a day is said with, in all four languages at once: whoever writes may mix them. */

/** Monday first. */
export const weekdays: readonly string[][] = [
  ['man', 'mandag', 'mån', 'måndag', 'månd', 'mon', 'monday'],
  ['tir', 'tirs', 'tirsdag', 'tys', 'tysdag', 'tis', 'tisdag', 'tue', 'tues', 'tuesday'],
  ['ons', 'onsdag', 'wed', 'wednesday'],
  ['tor', 'tors', 'torsdag', 'thu', 'thur', 'thurs', 'thursday'],
  ['fre', 'fredag', 'fri', 'friday'],
  ['lør', 'lørdag', 'laurdag', 'lau', 'lör', 'lördag', 'sat', 'saturday'],
  ['søn', 'søndag', 'sundag', 'sön', 'söndag', 'sun', 'sunday'],
];

export const months: readonly string[][] = [
  ['jan', 'januar', 'januari', 'january'],
  ['feb', 'februar', 'februari', 'february'],
  ['mar', 'mars', 'march'],
  ['apr', 'april'],
  ['mai', 'maj', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'august', 'augusti'],
  ['sep', 'sept', 'september'],
  ['okt', 'oct', 'oktober', 'october'],
  ['nov', 'november'],
  ['des', 'dec', 'desember', 'december'],
];

export const numbers: readonly string[][] = [
  ['en', 'ei', 'ein', 'ett', 'eitt', 'one', 'a'],
  ['to', 'två', 'tvo', 'two'],
  ['tre', 'three'],
  ['fire', 'fyra', 'four'],
  ['fem', 'five'],
  ['seks', 'sex', 'six'],
  ['sju', 'syv', 'seven'],
  ['åtte', 'åtta', 'eight'],
  ['ni', 'nio', 'nine'],
  ['ti', 'tio', 'ten'],
  ['elleve', 'elva', 'eleven'],
  ['tolv', 'twelve'],
];

/** Days from today. */
export const nearDays: Readonly<Record<string, number>> = {
  'i dag': 0,
  idag: 0,
  today: 0,
  'i morgen': 1,
  'i morgon': 1,
  imorgen: 1,
  imorgon: 1,
  tomorrow: 1,
  overmorgen: 2,
  'i overmorgen': 2,
  'i overmorgon': 2,
  'i övermorgon': 2,
  'i går': -1,
  igår: -1,
  yesterday: -1,
  'i forgårs': -2,
  'i førgår': -2,
  'i förrgår': -2,
};

/** What a length of time is counted in. */
export const units = {
  day: ['dag', 'dager', 'dagar', 'day', 'days', 'd'],
  week: ['uke', 'uker', 'veke', 'veker', 'vecka', 'veckor', 'week', 'weeks', 'u'],
  month: ['måned', 'måneder', 'månad', 'månader', 'månadar', 'month', 'months'],
} as const;

/** Said in front of the last day: the day itself is meant. */
export const untilWords = /^(innen|innan|inom|senest|seinast|senast|til og med|til|t\.o\.m\.|by|until)\s+/;
export const beforeWords = /^(før|före|before)\s+/;
export const inWords = /^(om|in|innen|innan|inom|within)\s+/;
export const agoWords = /^(?:for|før)\s+(.+?)\s+(?:siden|sidan)$|^för\s+(.+?)\s+sedan$|^(.+?)\s+ago$/;
export const weekWords = /^(?:uke|uka|veke|veka|vecka|v\.?|week)\s*(\d{1,2})$/;
export const monthEnd =
  /^(?:ut måneden|ut månaden|månaden ut|måneden ut|end of (?:the )?month|slutten av måneden|slutten av månaden|slutet av månaden)$/;
export const endOfMonth = /^(?:ut|utgangen av|slutten av|slutet av|utgången av|end of)\s+(\p{L}+)$/u;
export const clock =
  /(?:^|\s)(?:kl\.?|klokka|klokken|klockan|at)\s*(\d{1,2})(?:[.:](\d\d))?$|(?:^|\s)(\d{1,2}):(\d\d)$/;

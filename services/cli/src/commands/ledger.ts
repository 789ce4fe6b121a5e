import { openHouse } from '@handslag/api/house';
import type { Id } from '@handslag/domain/shared/id';
import { type Instant, parseInstant } from '@handslag/domain/shared/time';
import { ledgerFigures } from '@handslag/views/ledger';
import { listPartnerships } from '@handslag/views/partnerships';
import type { Views } from '@handslag/views/projector';
import { fullSight } from '@handslag/views/sight';
import type { Command } from 'commander';
import { Unusable } from '../explain.ts';
import { settingsFor } from '../settings.ts';

interface Options {
  data?: string;
  at?: string;
  knownAt?: string;
  partnership?: string;
  json?: boolean;
  all?: boolean;
}

const instant = (text: string | undefined): Instant | undefined => {
  if (text === undefined) return undefined;
  const parsed = parseInstant(text);
  if (parsed) return parsed;
  throw new Unusable(`«${text}» is no date and time with offset, such as 2012-01-23T23:59:59+01:00`);
};

const chosen = (views: Views, asked: string | undefined): Id => {
  const all = listPartnerships(views);
  const list = all.map(({ partnershipId, name }) => `  ${partnershipId}  ${name}`).join('\n');
  const found =
    asked === undefined
      ? all
      : all.filter(({ partnershipId, name }) => partnershipId === asked || name === asked);
  const [only, another] = found;
  if (only && !another) return only.partnershipId;
  if (all.length === 0) throw new Unusable('There is no partnership here yet.');
  throw new Unusable(`Say which partnership with --partnership:\n${list}`);
};

/** The figures in the order in which the ledger is read. */
const report = (views: Views, { at, knownAt, partnership, all }: Options) => {
  const query = { at: instant(at), knownAt: instant(knownAt) };
  const answer = ledgerFigures(views, { sight: fullSight }, chosen(views, partnership), query);
  if (!answer) throw new Unusable('There is no such partnership here.');
  const { moment, figures } = answer;
  const { cases, steps, handovers, commitments, verdicts, keptRate, ...rest } = figures;
  return {
    at: at ?? moment.at,
    knownAt: knownAt ?? moment.knownAt,
    cases,
    steps,
    handovers,
    commitments,
    verdicts,
    keptRate,
    ...(all ? rest : {}),
  };
};

const percent = (rate: number | null): string => (rate === null ? '–' : `${(rate * 100).toFixed(1)} %`);

const inWords = ({
  at,
  cases,
  steps,
  commitments,
  handovers,
  verdicts,
  keptRate,
}: ReturnType<typeof report>): string =>
  [
    `At ${at}: ${cases} cases, ${steps} steps, ${handovers.accepted} accepted handovers, ${handovers.imported} imported ones, ${commitments} commitments`,
    `kept on time ${verdicts.kept.onTime}, kept late ${verdicts.kept.late}, claimed ${verdicts.claimed.onTime + verdicts.claimed.late}, without a due date ${verdicts.kept.undated + verdicts.claimed.undated}`,
    `open ${verdicts.open}, waiting ${verdicts.waiting}, pending ${verdicts.pending}, overdue ${verdicts.overdue}, broken ${verdicts.broken}`,
    `declined ${verdicts.declined}, released ${verdicts.released}, expired ${verdicts.expired}, contested ${verdicts.contested}`,
    `kept on time: ${keptRate.x} of ${keptRate.n}${keptRate.n < 5 ? '' : ` = ${percent(keptRate.rate)} (95 %: ${percent(keptRate.lower)} to ${percent(keptRate.upper)})`}`,
  ].join('\n');

export const addLedger = (program: Command): void => {
  program
    .command('ledger')
    .description('How each commitment stands at a date, in figures')
    .option('--data <directory>', 'where this node keeps its files (HANDSLAG_DATA)')
    .option('--at <time>', 'judge at this date, by when things happened (default: now)')
    .option('--known-at <time>', 'count only what the log had recorded by then (default: now)')
    .option('--partnership <id or name>', 'which partnership, where there are several')
    .option('--json', 'print JSON')
    .option('--all', 'with --json: every figure of the ledger page too')
    .action(async (options: Options) => {
      const house = await openHouse(settingsFor(options.data));
      try {
        const answer = report(house.views, options);
        process.stdout.write(`${options.json ? JSON.stringify(answer) : inWords(answer)}\n`);
      } finally {
        await house.close();
      }
    });
};

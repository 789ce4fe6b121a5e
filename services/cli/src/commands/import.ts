import { createReadStream, readFileSync } from 'node:fs';
import { openGround } from '@handslag/api/ground';
import { type House, openHouse } from '@handslag/api/house';
import { noteImported } from '@handslag/api/imported';
import { letOperatorIn } from '@handslag/api/let-operator-in';
import type { Settings } from '@handslag/api/settings';
import { type Journeys, readJourneys } from '@handslag/exchange/journeys';
import { JourneyMapping } from '@handslag/exchange/journeys/mapping';
import { pastStreams } from '@handslag/exchange/journeys/streams';
import type { Command } from 'commander';
import type { Id } from '@handslag/domain/shared/id';
import { Unusable } from '../explain.ts';
import { askedIn } from '../journeys/asked-in.ts';
import { type Contradicted, recordPast } from '../journeys/record-past.ts';
import { progressBar } from '../progress.ts';
import { settingsFor } from '../settings.ts';

const LISTED = 20;

const readMapping = (file: string): JourneyMapping => {
  const text = readFileSync(file, 'utf8');
  try {
    return JourneyMapping.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Unusable(`${file} is no JSON: ${error.message}`);
    throw error;
  }
};

const means: Record<Journeys['oddities'][number]['kind'], string> = {
  'no-actor': 'no step names an actor',
  'step-after-end': 'a step comes after the end',
  'step-before-start': 'a step comes before the start',
  'ends-before-start': 'it ends before it starts',
  'no-debtor': 'nobody is named who should keep the promise',
  'owes-itself': 'the promise is made to the one who makes it',
  'ends-ahead': 'its end lies ahead, so it is taken as open',
  'clock-went-back': 'the clock showed a time twice that day; the first is taken',
  'rows-disagree': 'its rows disagree on what is said of the case; the first row counts',
};

/** What is odd in the file: counted by kind, and the first of each named with its line. */
const tellOddities = ({ oddities }: Journeys): string =>
  Object.entries(Object.groupBy(oddities, ({ kind }) => kind))
    .map(([, found]) => {
      const some = found.slice(0, LISTED).map((oddity) => `${oddity.case} (line ${oddity.line})`);
      const more = found.length > LISTED ? `, and ${found.length - LISTED} more` : '';
      return `  ${found.length}: ${means[found[0]?.kind ?? 'no-actor']}: ${some.join(', ')}${more}`;
    })
    .join('\n');

const listed = (lines: readonly string[]): string =>
  [...lines.slice(0, LISTED), ...(lines.length > LISTED ? [`and ${lines.length - LISTED} more`] : [])]
    .map((line) => `  ${line}\n`)
    .join('');

const stands: Readonly<Record<string, string>> = {
  CaseOpened: 'how it was opened',
  CommitmentMade: 'what was promised, by whom and by when',
  FulfilmentReported: 'when it was fulfilled',
  FulfilmentConfirmed: 'that it was confirmed',
  CaseClosed: 'when it was closed',
  StepTaken: 'steps that are not in the file any more',
};

/** Where the file says otherwise than what stands: a line each. Nothing of it was changed. */
const tellContradicted = (contradicted: readonly Contradicted[]): string =>
  contradicted.length === 0
    ? ''
    : `Stands otherwise, and was left as it stands:\n${listed(
        contradicted.map(
          ({ name, kinds }) =>
            `${name ?? 'the partnership'}: ${kinds.map((kind) => stands[kind] ?? kind).join('; ')}`,
        ),
      )}`;

/** Names that are written in more than one way, a line each. */
const tellSpellings = ({ spelledTwice }: Journeys): string =>
  spelledTwice.length === 0
    ? ''
    : `Written in more than one way, and taken for one:\n${listed(
        spelledTwice.map((spellings) => spellings.map((one) => `«${one}»`).join(', ')),
      )}`;

interface Options {
  mapping: string;
  key?: string;
  data?: string;
}

/** Whoever runs the node coordinates what an import has made: at once, or from when the set-up link is used. */
const tellWhoComesIn = async (house: House, partnershipId: Id): Promise<void> => {
  const opened = await letOperatorIn(house);
  const { members } = await house.kinds.partnership.load(partnershipId);
  if (opened.includes(partnershipId))
    process.stdout.write('You coordinate the partnership from now on: sign in as usual.\n');
  else if (members.size === 0)
    process.stdout.write(
      'Nobody takes part in it yet: start the server, and the link that it prints lets you in as its coordinator.\n',
    );
};

// The views follow after the import, in one sweep: both are faster alone.
const catchUp = async (settings: Settings, partnershipId: Id): Promise<void> => {
  const bar = progressBar('updating the views', 'events');
  const house = await openHouse(settings, { progress: bar.to });
  bar.end();
  try {
    await tellWhoComesIn(house, partnershipId);
  } finally {
    await house.close();
  }
};

const importJourneys = async (file: string, { mapping: mappingFile, key, data }: Options): Promise<void> => {
  const mapping = readMapping(mappingFile);
  const journeys = await readJourneys(createReadStream(file), mapping);
  const streams = [...pastStreams(journeys, mapping)];
  const { partnershipId } = journeys;
  const settings = settingsFor(data);
  const ground = await openGround(settings);
  const bar = progressBar(
    'importing',
    'events',
    streams.reduce((sum, { events }) => sum + events.length, 0),
  );
  try {
    const started = performance.now();
    const recordedBy = await askedIn(ground, partnershipId, streams, key);
    await noteImported(ground.secrets, partnershipId, ground.now());
    const { events, known, grown, contradicted } = await recordPast(ground, streams, bar.to, recordedBy);
    bar.end();
    const seconds = (performance.now() - started) / 1000;
    const found = `${journeys.journeys.length} cases, ${journeys.rows} steps`;
    const before = known > 0 ? `; ${known} streams were there already` : '';
    const more = grown > 0 ? `; ${grown} that were there have grown` : '';
    process.stdout.write(`${found}: ${events} events recorded in ${seconds.toFixed(1)} s${before}${more}\n`);
    process.stdout.write(tellContradicted(contradicted));
    process.stdout.write(tellSpellings(journeys));
    if (journeys.oddities.length > 0)
      process.stdout.write(`Odd, and imported as it stands:\n${tellOddities(journeys)}\n`);
  } finally {
    bar.end();
    await ground.close();
  }
  await catchUp(settings, partnershipId);
};

export const addImport = (program: Command): void => {
  program
    .command('import')
    .description('Bring in history from elsewhere')
    .command('journeys <file>')
    .description('An event log in CSV, one row a step; the same file again adds nothing')
    .requiredOption('--mapping <file>', 'JSON that says what the columns mean')
    .option('--key <key>', 'a coordinator’s key, where the partnership has people of its own: it says yes')
    .option('--data <directory>', 'where this node keeps its files (HANDSLAG_DATA)')
    .action(importJourneys);
};

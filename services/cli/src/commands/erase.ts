import { previewErasure } from '@handslag/api/erasure-preview';
import { type House, openHouse } from '@handslag/api/house';
import type { Outcome } from '@handslag/api/outcome';
import { streamOf } from '@handslag/domain/shared/envelope';
import { Id } from '@handslag/domain/shared/id';
import { Title, Words as SomeWords } from '@handslag/domain/shared/text';
import type { Command } from 'commander';
import { Unusable } from '../explain.ts';
import { settingsFor } from '../settings.ts';

interface Options {
  case?: string;
  person?: string;
  actor?: string;
  reason: string;
  legalBasis: string;
  by?: string;
  partnership?: string;
  dryRun?: boolean;
  data?: string;
}
type Kind = 'case' | 'person' | 'actor';
interface Subject {
  kind: Kind;
  id: Id;
}

const idOf = (text: string, what: string): Id => {
  const id = Id.safeParse(text.toLowerCase());
  if (id.success) return id.data;
  throw new Unusable(`«${text}» is no id of ${what}`);
};

function subjectOf(options: Options): Subject {
  const kinds: readonly Kind[] = ['case', 'person', 'actor'];
  const named = kinds.flatMap((kind) => {
    const id = options[kind];
    return id === undefined ? [] : [{ kind, id: idOf(id, `a ${kind}`) }];
  });
  const [subject, another] = named;
  if (subject && !another) return subject;
  throw new Unusable('Name one: --case, --person or --actor, with its id');
}

/** The partnership in which it is erased: the one that says it, or else the only one that knows it. */
async function partnershipOf({ log, notebook }: House, { kind, id }: Subject, asked: string | undefined) {
  if (asked !== undefined) return idOf(asked, 'a partnership');
  if (kind === 'person') {
    const [only, another] = notebook.partnershipsOf(id);
    if (only !== undefined && another === undefined) return only;
    if (another !== undefined)
      throw new Unusable('This person is known in several partnerships: say in which with --partnership');
  }
  for await (const event of log.read(streamOf(kind, id))) return event.meta.partnershipId;
  throw new Unusable(`There is no ${kind} ${id} in this log`);
}

/** Who erases: a coordinator, since only they may, and since it stands in the log for ever who did. */
async function coordinatorOf({ kinds, invitations }: House, partnershipId: Id, by: string | undefined) {
  if (by?.includes('@')) {
    const found = await invitations.personAt(partnershipId, by);
    if (found === undefined) throw new Unusable(`The partnership knows nobody as ${by}`);
    return found;
  }
  if (by !== undefined) return idOf(by, 'a person');
  const { members } = await kinds.partnership.load(partnershipId);
  const coordinators = [...members].filter(([, role]) => role === 'coordinator').map(([id]) => id);
  const [only, another] = coordinators;
  if (only !== undefined && another === undefined) return only;
  throw new Unusable(
    `Say with --by which coordinator erases (address or id):\n${coordinators.map((id) => `  ${id}`).join('\n')}`,
  );
}

async function printPreview(house: House, { kind, id }: Subject, partnershipId: Id): Promise<void> {
  const preview = await previewErasure(house, kind, id, partnershipId);
  if (!preview) throw new Unusable(`There is no ${kind} ${id} in partnership ${partnershipId}`);
  const goes = preview.goes.map(({ type, field, times }) => `  ${times} × ${type}: ${field}`);
  const stays = preview.stays.map(({ type, times }) => `  ${times} × ${type}`);
  const lines = [
    preview.erased ? 'Erased already. It held:' : 'What can never be read again:',
    ...(goes.length > 0 ? goes : ['  nothing']),
    'What stays, with ids, dates and states:',
    ...stays,
    '',
  ];
  process.stdout.write(lines.join('\n'));
}

function record(house: House, subject: Subject, partnershipId: Id, by: Id, words: Words): Promise<Outcome> {
  const { kind, id } = subject;
  const ask = { partnershipId, by, key: house.newId() };
  const { kinds } = house;
  if (kind === 'case') return house.record(ask, kinds.case, id, [{ type: 'EraseCase', ...words }]);
  if (kind === 'person')
    return house.record(ask, kinds.person, id, [{ type: 'ErasePerson', personId: id, ...words }]);
  return house.record(ask, kinds.actor, id, [{ type: 'EraseActor', actorId: id, ...words }]);
}
interface Words {
  reason: string;
  legalBasis: string;
}

const why = (outcome: Exclude<Outcome, { outcome: 'recorded' }>): string => {
  if (outcome.outcome === 'refused') return outcome.refusal.code;
  return outcome.outcome === 'closed' ? outcome.code : 'somebody else wrote there meanwhile: try again';
};

const erase = async (options: Options): Promise<void> => {
  const subject = subjectOf(options);
  const words = { reason: SomeWords.parse(options.reason), legalBasis: Title.parse(options.legalBasis) };
  const house = await openHouse(settingsFor(options.data));
  try {
    const partnershipId = await partnershipOf(house, subject, options.partnership);
    await printPreview(house, subject, partnershipId);
    if (options.dryRun) {
      process.stdout.write('Nothing has been erased: this was only a look.\n');
      return;
    }
    const by = await coordinatorOf(house, partnershipId, options.by);
    const outcome = await record(house, subject, partnershipId, by, words);
    if (outcome.outcome !== 'recorded') throw new Unusable(`Nothing has been erased: ${why(outcome)}`);
    const key = await house.vault.keyOf(streamOf(subject.kind, subject.id));
    if (key !== 'erased')
      throw new Unusable('It is recorded as erased, but the key is still there: run handslag doctor');
    process.stdout.write(
      'Erased: the key is destroyed. Backups of the keys from before can still open it: let them run out.\n',
    );
  } finally {
    await house.close();
  }
};

export const addErase = (program: Command): void => {
  program
    .command('erase')
    .description(
      'Forget a case, a person or a citizen: what was written can never be read again, the rest stays',
    )
    .option('--case <id>', 'a case')
    .option('--person <id>', 'a person of a partnership')
    .option('--actor <id>', 'a citizen as an actor')
    .requiredOption('--reason <text>', 'why: stands in the log, so without personal details')
    .requiredOption('--legal-basis <text>', 'what it rests on, such as GDPR article 17(1)(b)')
    .option('--by <address or id>', 'which coordinator erases, where there are several')
    .option('--partnership <id>', 'in which partnership, where a person is in several')
    .option('--dry-run', 'only show what would go and what would stay')
    .option('--data <directory>', 'where this node keeps its files (HANDSLAG_DATA)')
    .action(erase);
};

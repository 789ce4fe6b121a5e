import { type House, openHouse } from '@handslag/api/house';
import type { Outcome } from '@handslag/api/outcome';
import { Id } from '@handslag/domain/shared/id';
import { SYSTEM_PERSON } from '@handslag/domain/shared/nobody';
import type { Command } from 'commander';
import { Unusable } from '../explain.ts';
import { settingsFor } from '../settings.ts';

interface Options {
  partnership: string;
  actor?: string;
  person?: string;
  data?: string;
}

const idOf = (text: string, what: string): Id => {
  const id = Id.safeParse(text.toLowerCase());
  if (id.success) return id.data;
  throw new Unusable(`«${text}» is no id of ${what}`);
};

const why = (outcome: Exclude<Outcome, { outcome: 'recorded' }>): string => {
  if (outcome.outcome !== 'refused') return 'somebody wrote there meanwhile: try again';
  const reasons: Readonly<Record<string, string>> = {
    'second-yes-within': 'somebody in the partnership can give the second yes: ask them',
    'second-yes-of-another-person': 'it was proposed by, or is for, whoever runs this node',
    'not-found': 'nothing like that waits for a second yes',
  };
  const { code } = outcome.refusal;
  return reasons[code] ?? code;
};

/** What waits for a second yes, a line each, with what it takes to give it. */
async function printWaiting({ kinds }: House, partnershipId: Id): Promise<void> {
  const { id, proposedMandates } = await kinds.partnership.load(partnershipId);
  if (id === undefined) throw new Unusable(`There is no partnership ${partnershipId} in this log`);
  const lines = [...proposedMandates].flatMap(([actor, people]) =>
    [...people].map(
      ([person, { mandate, proposedBy }]) =>
        `--actor ${actor} --person ${person}  mandate: ${mandate}  proposed by: ${proposedBy}\n`,
    ),
  );
  process.stdout.write(lines.length > 0 ? lines.join('') : 'Nothing waits for a second yes.\n');
}

const second = async ({ partnership, actor, person, data }: Options): Promise<void> => {
  const partnershipId = idOf(partnership, 'a partnership');
  const house = await openHouse(settingsFor(data));
  try {
    if (actor === undefined || person === undefined) {
      await printWaiting(house, partnershipId);
      return;
    }
    const actorId = idOf(actor, 'an actor');
    const personId = idOf(person, 'a person');
    const operator = new Set(await house.accounts.operatorPersons());
    const ask = { partnershipId, by: SYSTEM_PERSON, key: house.newId(), operator };
    const outcome = await house.record(ask, house.kinds.partnership, partnershipId, [
      { type: 'SecondMandate', actorId, personId },
    ]);
    if (outcome.outcome !== 'recorded') throw new Unusable(`Nothing has been recorded: ${why(outcome)}`);
    process.stdout.write('Recorded: the second yes is the operator’s, and the log says so.\n');
  } finally {
    await house.close();
  }
};

export const addSecond = (program: Command): void => {
  program
    .command('second')
    .description(
      'Give the second yes to a mandate where a partnership has nobody who can; without --actor and --person it lists what waits',
    )
    .requiredOption('--partnership <id>', 'in which partnership: the id stands in the address of its pages')
    .option('--actor <id>', 'for which actor the person is to speak')
    .option('--person <id>', 'who is to speak')
    .option('--data <directory>', 'where this node keeps its files (HANDSLAG_DATA)')
    .action(second);
};

import { idInStream, type StreamName } from '@handslag/domain/shared/envelope';
import type { Accounts } from '../identity/accounts.ts';
import type { Duty } from './follow-up.ts';
import type { Notebook } from './notebook.ts';

export interface ErasureParts {
  notebook: Pick<Notebook, 'noteErased' | 'erased'>;
  accounts: Pick<Accounts, 'untie'>;
  /** Destroys the key of a subject; once more changes nothing. */
  destroy: (subject: StreamName) => Promise<void>;
}

/** Destroys the key; of a person, nobody's account is that person any more. The account is its holder's, and stays. Once more changes nothing. */
async function eraseAll(
  { accounts, destroy }: Omit<ErasureParts, 'notebook'>,
  subject: StreamName,
): Promise<void> {
  await destroy(subject);
  const personId = subject.startsWith('person-') ? idInStream(subject) : undefined;
  if (personId === undefined) return;
  await accounts.untie(personId);
}

/** What was erased loses its key. */
export const carryOutErasures =
  ({ accounts, destroy, notebook }: ErasureParts): Duty =>
  async (event) => {
    if (event.type !== 'CaseErased' && event.type !== 'ActorErased' && event.type !== 'PersonErased')
      return undefined;
    notebook.noteErased(event.stream);
    await eraseAll({ accounts, destroy }, event.stream);
    return undefined;
  };

/** Erases again whatever was erased and holds a key: somebody has put an older key store back. Answers how many it was. */
export async function eraseAgain(
  parts: ErasureParts,
  keyOf: (subject: StreamName) => Promise<string>,
): Promise<number> {
  let again = 0;
  for (const subject of parts.notebook.erased()) {
    if ((await keyOf(subject)) === 'erased') continue;
    await eraseAll(parts, subject);
    again += 1;
  }
  return again;
}

import type { StoredEvent } from '@handslag/domain/codec';
import { z } from 'zod';
import type { Chance } from './chance.ts';
import type { Witness } from './witness.ts';
import type { Someone, World } from './world.ts';

/** What a stranger to it must never see: whether this person may know that the case is there at all. */
function isShut(witness: Witness, { personId }: Someone, caseId: string): boolean {
  const known = witness.cases.get(caseId);
  const place = witness.partnerships.get(known?.partnershipId ?? '');
  const role = place?.members.get(personId);
  if (!known || !place || role === undefined) return true;
  if (role === 'evaluator') return false;
  // Every actor of the partnership is in its steering; participants come for their own case alone.
  const theirs = known.kind === 'steering' && role !== 'participant' ? place.actors : known.involved;
  if ([...theirs].some((actor) => place.mandates.get(actor)?.has(personId) === true)) return false;
  if (role === 'participant') return true;
  const until = role === 'coordinator' ? known.glasses.get(personId) : undefined;
  return known.access === 'involved' && (until === undefined || until < new Date().toISOString());
}

const Rows = z.object({ rows: z.array(z.looseObject({ caseId: z.string().optional() })) });

/** What one reads of things, case by case; ages and moments are left out, for they change by themselves. */
async function rowsByCase(reader: Someone): Promise<ReadonlyMap<string, string> | undefined> {
  const params = { partnershipId: reader.partnershipId };
  const byCase = new Map<string, string>();
  for (const name of ['getCommitments', 'getDecisions'] as const) {
    const answer = await reader.browser.send(name, { params });
    if (answer.statusCode !== 200) return undefined;
    const { rows } = Rows.parse(answer.json());
    for (const row of rows)
      byCase.set(row.caseId ?? '', `${byCase.get(row.caseId ?? '') ?? ''}${JSON.stringify(row)}\n`);
  }
  return byCase;
}

/**
 * Looks at the world as people see it: who is signed in as whom, who reads which case, and whether anything is shown
 * otherwise in a partnership in which nothing has been recorded.
 */
export async function looksIn(world: World, witness: Witness, chance: Chance) {
  const readers = world.people.filter(({ name }) => name === 'Eva' || name === 'Liv');
  // Who is made something else meanwhile reads something else: that is not looked at.
  const read = async (one: Someone) =>
    witness.partnerships.get(one.partnershipId)?.members.get(one.personId) === 'evaluator'
      ? rowsByCase(one)
      : undefined;
  let before = await Promise.all(readers.map(read));

  return async function* look(events: readonly StoredEvent[]): AsyncIterable<string> {
    if (events.length > 0) {
      const touched = new Set(events.map(({ meta }) => meta.caseId));
      const now = await Promise.all(readers.map(read));
      for (const [place, rows] of now.entries())
        for (const [caseId, was] of rows === undefined ? [] : (before[place] ?? []))
          if (!touched.has(caseId) && rows?.get(caseId) !== was)
            yield `a case in which nothing was recorded is shown otherwise:\n${was}${rows?.get(caseId)}`;
      before = now;
    }
    const person = chance.one(world.people.filter(({ key }) => key === undefined));
    if (!person) return;
    const caseId = chance.one([...witness.cases.keys()]);
    // Asked for where it is, or where the person is.
    const where = caseId === undefined ? undefined : witness.cases.get(caseId)?.partnershipId;
    const partnershipId = chance.is(0.3) ? person.partnershipId : where;
    if (caseId !== undefined && partnershipId !== undefined && isShut(witness, person, caseId)) {
      const { statusCode } = await person.browser.send('getCase', { params: { partnershipId, caseId } });
      if (statusCode === 200) yield `${person.name} reads a case that is shut`;
    }
    const { memberships } = await person.browser.call('getSession', {});
    for (const one of memberships) {
      const role = witness.partnerships.get(one.partnershipId)?.members.get(one.personId);
      if (role === undefined || role !== one.role)
        yield `${person.name} is signed in as what the log knows nothing of`;
      if (one.partnershipId === person.partnershipId && one.personId !== person.personId)
        yield `${person.name} is signed in as somebody else`;
    }
    const isMember = witness.partnerships.get(person.partnershipId)?.members.has(person.personId) === true;
    if (isMember && memberships.length === 0) yield `${person.name} has lost a place that nobody took`;
  };
}

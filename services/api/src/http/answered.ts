import type { RouteName } from '@handslag/contract/routes';
import { Counter } from '@handslag/contract/text';
import { type Answered, answers, type Asker } from '@handslag/views/answers';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { House } from '../house.ts';
import type { Seat } from './asking.ts';
import { there } from './fault.ts';
import { etagOf } from './revision.ts';

// A method's parameter may be narrower than what is asked of it: what the question declares has been checked before.
type AnyAnswer = { answer(asking: Asker & { params: unknown; query: unknown }): unknown }['answer'];

/** Whether the views answer a route alone. */
export const isAnswered = (name: RouteName): name is Answered => Object.hasOwn(answers, name);

/** Asks the views. Throws `access/not-found`. */
export async function askViews(
  { views, search }: House,
  { reader, viewer, partnershipId }: Seat,
  name: Answered,
  { params, query }: { params: unknown; query: unknown },
): Promise<unknown> {
  const answer: AnyAnswer = answers[name];
  return there(await answer({ views, search, reader, viewer, partnershipId, params, query }));
}

const Revised = z.object({ revision: Counter });

/** Says which revision was read, as the answer's tag. */
export const tagRevision = (reply: FastifyReply, answered: unknown): void =>
  void reply.header('etag', etagOf(Revised.parse(answered).revision));

import type { AccessRecords } from '@handslag/contract/questions/access-records';
import type { ErasurePreview } from '@handslag/contract/erasure-preview';
import { mayReadAccessRecords } from '@handslag/domain/access';
import { accessFacts, knownOf } from '@handslag/domain/case/access-facts';
import { lesser } from '@handslag/domain/partnership/narrowed';
import type { Id } from '@handslag/domain/shared/id';
import type { z } from 'zod';
import type { Seat, SomeHandlers } from '../http/asking.ts';
import { Fault } from '../http/fault.ts';
import type { House } from '../house.ts';
import { previewErasure } from '../record/erasure-preview.ts';

type Names =
  | 'getAccessRecords'
  | 'previewCaseErasure'
  | 'previewPersonErasure'
  | 'previewActorErasure'
  | 'getTokens'
  | 'makeToken'
  | 'revokeToken';

/** The cases whose access records a viewer may read; undefined: all of the partnership. */
async function casesOfRecords(house: House, { viewer, partnershipId }: Seat, asked: Id | undefined) {
  if (viewer.role === 'coordinator') return asked === undefined ? undefined : [asked];
  const ids = asked === undefined ? house.notebook.casesOf(partnershipId) : [asked];
  const own = await Promise.all(
    ids.map(async (id) => {
      const known = knownOf(await house.kinds.case.load(id));
      return known && mayReadAccessRecords(viewer, accessFacts(known, viewer, house.now())) ? [id] : [];
    }),
  );
  return own.flat();
}

/** What only administrators do: see who was shown what, look before erasing, hand out keys for machines. */
export function administrationHandlers(house: House): SomeHandlers<Names> {
  async function previewOf(
    kind: ErasurePreview['subject'],
    id: Id,
    partnershipId: Id,
  ): Promise<ErasurePreview> {
    const preview = await previewErasure(house, kind, id, partnershipId);
    if (!preview) throw new Fault('access/not-found');
    return preview;
  }
  const tokensOf = async (partnershipId: Id) => ({ tokens: await house.tokens.of(partnershipId) });

  return {
    async getAccessRecords({ seat, query }): Promise<z.output<typeof AccessRecords>> {
      const { partnershipId } = seat;
      const { caseId, personId, limit = 100, offset = 0 } = query;
      const cases = await casesOfRecords(house, seat, caseId);
      return house.accessRecords.find({ partnershipId, cases, personId, limit, offset });
    },
    previewCaseErasure: ({ params, seat }) => previewOf('case', params.caseId, seat.partnershipId),
    previewPersonErasure: ({ params, seat }) => previewOf('person', params.personId, seat.partnershipId),
    previewActorErasure: ({ params, seat }) => previewOf('actor', params.actorId, seat.partnershipId),
    getTokens: ({ seat }) => tokensOf(seat.partnershipId),
    async makeToken({ seat, person, account, body, request }) {
      const role = lesser(body.role, seat.viewer.role ?? 'participant');
      const { name, days } = body;
      const { partnershipId } = seat;
      const made = await house.tokens.make({ partnershipId, madeBy: person, name, role, days });
      if (!made) throw new Fault('account/too-many');
      if (account !== undefined) await house.trail.note(account, 'key-made', request.ip);
      return made;
    },
    async revokeToken({ seat, params }) {
      if (!(await house.tokens.revoke(seat.partnershipId, params.tokenId)))
        throw new Fault('access/not-found');
      return tokensOf(seat.partnershipId);
    },
  };
}

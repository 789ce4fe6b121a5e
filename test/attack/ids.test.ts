import { aJourney, aPartnership } from '@handslag/api/fixtures/partnership';
import { openService } from '@handslag/api/fixtures/open-service';
import type { Browser } from '@handslag/api/fixtures/service';
import { newId } from '@handslag/api/ids';
import { expect, test } from 'vitest';

/** A stranger to a confidential journey opens a case of his own under the ids that he has seen of it. */
async function setting() {
  const service = await openService();
  const partnership = await aPartnership(service);
  const { partnershipId, actors, member, outsider } = partnership;
  const caseId = await aJourney(partnership);
  const [commitmentId, decisionId, handoverId, forgery] = [newId(), newId(), newId(), newId()];
  await member.call('commandCase', {
    params: { partnershipId, caseId },
    body: {
      commands: [
        {
          type: 'MakeCommitment',
          commitmentId,
          debtor: actors.voluntary,
          creditor: actors.family,
          what: 'Følge til treningen',
        },
        { type: 'ProposeDecision', decisionId, level: 'operative', question: 'Hvem følger?' },
        {
          type: 'ProposeHandover',
          handoverId,
          from: actors.voluntary,
          to: actors.municipality,
          scope: 'task',
          situation: 'Følget',
          commitments: [{ commitmentId, disposition: 'stays' }],
        },
      ],
    },
  });
  const forge = () =>
    outsider.call('commandCase', {
      params: { partnershipId, caseId: forgery },
      body: {
        commands: [
          {
            type: 'OpenCase',
            partnershipId,
            kind: 'initiative',
            responsible: actors.welfare,
            access: 'partnership',
            title: 'Forfalskning',
          },
          { type: 'InvolveActor', actorId: actors.voluntary },
          { type: 'InvolveActor', actorId: actors.family },
          {
            type: 'MakeCommitment',
            commitmentId,
            debtor: actors.welfare,
            creditor: actors.family,
            what: 'FORGED',
          },
          { type: 'RevokeCommitment', commitmentId, why: 'FORGED' },
          {
            type: 'MakeDecision',
            decisionId,
            decidedBy: [actors.welfare],
            level: 'operative',
            title: 'FORGED',
            what: 'FORGED',
          },
          {
            type: 'ProposeHandover',
            handoverId,
            from: actors.welfare,
            to: actors.voluntary,
            scope: 'task',
            situation: 'FORGED',
            commitments: [],
          },
          { type: 'WithdrawHandover', handoverId, why: 'FORGED' },
        ],
      },
    });
  return { ...partnership, caseId, forgery, commitmentId, decisionId, handoverId, forge };
}

test('[AU80] an id said again in another case is another thing, to everybody and in every view', async () => {
  const { partnershipId, caseId, forgery, commitmentId, decisionId, citizen, member, evaluator, forge } =
    await setting();
  const params = { partnershipId };
  const seen = async (browser: Browser) => {
    const page = await browser.call('getCase', { params: { ...params, caseId } });
    const commitments = await browser.call('getCommitments', { params, query: {} });
    const conversation = await browser.call('getCommitment', {
      params: { ...params, commitmentId },
      query: {},
    });
    return {
      commitments: page.commitments.map(({ verdict, what, debtor }) => ({ verdict, what, debtor })),
      decisions: page.decisions.map(({ state, title }) => ({ state, title })),
      handovers: page.handovers.map(({ state, from, to }) => ({ state, from, to })),
      listed: commitments.rows.filter((row) => row.caseId === caseId).map(({ verdict }) => verdict),
      said: conversation.events.map(({ type }) => type),
      of: conversation.commitment.caseId,
    };
  };
  const readers = [member, citizen, evaluator];
  const before = await Promise.all(readers.map(seen));
  await forge();
  expect(await Promise.all(readers.map(seen))).toEqual(before);
  const at = new Date(Date.now() + 60_000).toISOString();
  const later = await member.call('getCase', { params: { ...params, caseId }, query: { at } });
  expect(later.commitments.map(({ verdict }) => verdict)).toEqual(['open']);
  expect(later.decisions.map(({ state }) => state)).toEqual(['proposed']);
  const ledger = await evaluator.call('getLedger', { params, query: {} });
  const rows = ledger.rows.filter((row) => row.commitmentId === commitmentId);
  expect(new Map(rows.map((row) => [row.caseId, row.verdict]))).toEqual(
    new Map([
      [caseId, 'open'],
      [forgery, 'broken'],
    ]),
  );
  const decisions = await member.call('getDecisions', { params, query: {} });
  expect(decisions.rows.filter((row) => row.decisionId === decisionId)).toHaveLength(2);
});

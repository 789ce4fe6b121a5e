import type { Language } from '@handslag/domain/person/events';
import { describe, expect, test } from 'vitest';
import { ORIGIN, postBox, whereSomethingWaits } from '../fixtures/reminding.ts';
import { newId } from '../ids.ts';
import { caseReference } from './addresses.ts';

describe('a reminder', () => {
  test('[R12] tells what is due, from the desk of whom it goes to, and where to read more', async () => {
    const { remind, member, caseId, commitmentId, partnershipId } = await whereSomethingWaits();
    const post = postBox();
    await remind(post);
    const [mail, ...others] = post.mails;
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: member.email, date: '2027-06-15', language: 'nb' });
    expect(mail?.subject).toBe('Handslag: én ting venter på deg');
    const line = `Løfte fra Frivilligsentralen til en aktør, sak ${caseReference(caseId)}: skal være gjort innen 20. juni`;
    expect(mail?.text).toContain(line);
    expect(mail?.text).toContain(`${ORIGIN}/p/${partnershipId}/commitments/${commitmentId}`);
    expect(mail?.text).toContain(`${ORIGIN}/p/${partnershipId}/desk`);
    expect(mail?.html).toContain('<html lang="nb">');
    expect(mail?.html).toContain(
      `<a href="${ORIGIN}/p/${partnershipId}/commitments/${commitmentId}">${line}</a>`,
    );
  });

  test('[R12] tells what waits for an answer, once, and which decisions wait', async () => {
    const { remind, coordinator, params, steeringCaseId, actors, outsider } = await whereSomethingWaits();
    const inSteering = { ...params, caseId: steeringCaseId };
    const promise = { commitmentId: newId(), debtor: actors.welfare, creditor: actors.municipality };
    const handover = {
      handoverId: newId(),
      from: actors.municipality,
      to: actors.welfare,
      scope: 'task' as const,
    };
    const decision = { decisionId: newId(), level: 'operative' as const, question: 'Hemmelig spørsmål?' };
    await coordinator.call('commandCase', {
      params: inSteering,
      body: {
        commands: [
          { type: 'ProposeCommitment', ...promise, what: 'Hemmelig løfte', due: '2027-06-18' },
          { type: 'ProposeHandover', ...handover, situation: 'Hemmelig', commitments: [] },
          { type: 'ProposeDecision', ...decision },
        ],
      },
    });
    const post = postBox();
    await remind(post);
    const mail = post.mails.find(({ to }) => to === outsider.email);
    const ref = caseReference(steeringCaseId);
    expect(mail?.subject).toBe('Handslag: 3 ting venter på deg');
    const lines = mail?.text.split('\n').filter((line) => line.startsWith('- '));
    expect(lines).toEqual([
      `- Løfte fra NAV til Trygg oppvekst kommune, sak ${ref}: svar på forslag`,
      expect.stringMatching(
        `^- Overlevering fra Trygg oppvekst kommune til NAV, sak ${ref}: svar innen \\d+\\. juni$`,
      ),
      `- Beslutning for NAV, sak ${ref}: ta stilling`,
    ]);
  });

  test('[R13] holds no title, no text, and no name of a person or a citizen', async () => {
    const { remind } = await whereSomethingWaits();
    const post = postBox();
    await remind(post);
    const { to: _to, ...rest } = post.mails[0] ?? { to: '' };
    expect(JSON.stringify(rest)).not.toMatch(/Hemmelig|Berg|Vera|Kari|Mona|example\.no"/);
  });

  test.each([
    ['nb', 'venter på deg', 'Løfte fra'],
    ['nn', 'ventar på deg', 'Løfte frå'],
    ['sv', 'väntar på dig', 'Löfte från'],
    ['en', 'waits for you', 'Promise from'],
  ] as const)(
    '[R13] is in the language of whom it goes to: %s',
    async (language: Language, subject, line) => {
      const { remind, member } = await whereSomethingWaits();
      await member.call('changeAccount', { body: { language } });
      const post = postBox();
      await remind(post);
      expect(post.mails).toMatchObject([{ language }]);
      expect(post.mails[0]?.subject).toContain(subject);
      expect(post.mails[0]?.text).toContain(line);
      expect(post.mails[0]?.html).toContain(`<html lang="${language}">`);
    },
  );
});

import { describe, expect, test } from 'vitest';
import { ORIGIN, postBox, whereSomethingWaits } from '../fixtures/reminding.ts';
import { NotSent, type Post } from './post.ts';
import { startRounds } from './rounds.ts';

describe('the rounds of a server', () => {
  test('[R18] begin at the hour that is set, where the partnership is, and are made once a day', async () => {
    const { house, moveTo } = await whereSomethingWaits('2027-06-15T04:59:00Z');
    const post = postBox();
    const said: string[] = [];
    const rounds = startRounds(house, { origin: ORIGIN, say: (line) => void said.push(line) }, post);
    await rounds.look();
    expect(post.mails).toEqual([]);
    moveTo('2027-06-15T05:00:00Z');
    await Promise.all([rounds.look(), rounds.look()]);
    moveTo('2027-06-15T09:00:00Z');
    await rounds.look();
    expect(post.mails).toHaveLength(1);
    expect(said).toEqual(['reminders: 1 sent']);
    await rounds.close();
    const again = startRounds(house, { origin: ORIGIN, say: () => undefined }, post);
    await again.look();
    await again.close();
    expect(post.mails).toHaveLength(1);
  });

  test('[R18] try again after a quarter of an hour where something failed, and name nobody', async () => {
    const { house, moveTo } = await whereSomethingWaits();
    const said: string[] = [];
    let tries = 0;
    const failing: Post = {
      send: () => {
        tries += 1;
        return Promise.reject(new NotSent('ESOCKET', true));
      },
      close: () => undefined,
    };
    const rounds = startRounds(house, { origin: ORIGIN, say: (line) => void said.push(line) }, failing);
    await rounds.look();
    moveTo('2027-06-15T05:44:00Z');
    await rounds.look();
    expect(tries).toBe(1);
    moveTo('2027-06-15T05:45:00Z');
    await rounds.look();
    expect(tries).toBe(2);
    expect(said[0]).toBe('reminders: 1 failed (ESOCKET)');
    await rounds.close();
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHouse } from '@handslag/api/house';
import { catalogue } from '@handslag/domain/catalogue';
import { afterAll, describe, expect, it } from 'vitest';
import { settingsFor } from '../settings.ts';
import { story } from './story.ts';
import { createStoryClock, tell } from './tell.ts';

const folder = mkdtempSync(join(tmpdir(), 'handslag-story-'));
afterAll(() => rmSync(folder, { recursive: true }));

const told = async (today: number): Promise<string[]> => {
  const clock = createStoryClock();
  const house = await openHouse(settingsFor(join(folder, String(today))), { clock: clock.read });
  await tell(house, story(today), clock, () => undefined);
  const events = await house.log.readAll(0n, 1000);
  await house.close();
  return events.map(({ type }) => type);
};

describe('the sample partnership', () => {
  it('uses every event type there is', async () => {
    const used = new Set<string>(await told(Date.UTC(2026, 10, 22)));
    expect(Object.keys(catalogue).filter((type) => !used.has(type))).toEqual([]);
    expect(used.size).toBe(Object.keys(catalogue).length);
  });

  // A weekend moves entries together: the story must hold on whatever day it is told.
  it.each([1, 2, 3, 4, 5, 6])('holds when it is told %i days later', async (later) => {
    const events = await told(Date.UTC(2026, 10, 22 + later));
    expect(events.length).toBeGreaterThan(200);
  });
});

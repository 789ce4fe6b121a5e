import { createApp } from './app.ts';
import { type Hold, holdDirectory } from './hold-directory.ts';
import { type House, type HouseOptions, openHouse } from './house.ts';
import { startRounds } from './reminders/rounds.ts';
import type { Settings } from './settings.ts';
import { unsafeIn } from './unsafe.ts';

export interface Server {
  house: House;
  /** Where it listens, such as http://127.0.0.1:8080. */
  address: string;
  /** Stops taking requests, finishes those under way, closes everything. */
  close(): Promise<void>;
}

const SECONDS_TO_FINISH = 20;

/** A one-time link for the first account, as long as there is none. Each start makes a new one, and ends the one before. */
async function setUpLink(house: House, origin: string): Promise<string | undefined> {
  if (await house.accounts.anyoneCanSignIn()) return undefined;
  return `${origin}/set-up#${await house.links.makeSetUp()}`;
}

async function openAlone(settings: Settings, options: HouseOptions): Promise<{ house: House; hold: Hold }> {
  const hold = holdDirectory(settings.dataDirectory);
  try {
    return { house: await openHouse(settings, options), hold };
  } catch (error) {
    hold.release();
    throw error;
  }
}

/**
 * Opens the house, for this process alone, and listens. Prints where, and at the first start the set-up link. Throws what
 * stands in the way.
 */
async function listen(settings: Settings, options: HouseOptions = {}): Promise<Server> {
  const say = options.say ?? ((line: string) => process.stdout.write(`${line}\n`));
  const { house, hold } = await openAlone(settings, { ...options, say });
  try {
    const app = await createApp(house);
    const address = await app.listen({ host: settings.host, port: settings.port });
    const origin = settings.origin ?? address;
    say(`Handslag is at ${origin}`);
    for (const { said } of unsafeIn(settings)) say(`unsafe: ${said}`);
    const link = await setUpLink(house, origin);
    if (link !== undefined)
      say(`Nobody has an account yet. Make the first one here (the link works once):\n${link}`);
    const reminders = startRounds(house, { origin, say });
    return {
      house,
      address,
      async close() {
        await reminders.close();
        await app.close();
        await house.close();
        hold.release();
      },
    };
  } catch (error) {
    await house.close();
    hold.release();
    throw error;
  }
}

/** Serves until SIGTERM or SIGINT; then finishes what is under way and lets the process end. */
export async function startServer(settings: Settings, options: HouseOptions = {}): Promise<Server> {
  const server = await listen(settings, options);
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    const tooLong = setTimeout(() => process.exit(1), SECONDS_TO_FINISH * 1000);
    tooLong.unref();
    server.close().catch((error: unknown) => {
      process.stderr.write(`closing failed: ${String(error)}\n`);
      process.exitCode = 1;
    });
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  return server;
}

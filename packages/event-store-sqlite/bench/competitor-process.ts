/** One store in a process of its own, so that none pays for another's garbage. Arguments: which store, the folder, the size of its log. */
import { z } from 'zod';
import { openAct } from './act.ts';
import { openOurs } from './ours.ts';
import { openRaw } from './raw.ts';
import { fill, tasks } from './tasks.ts';

const Order = z.object({ task: z.int(), round: z.int() });
const open = { ours: openOurs, raw: openRaw, act: openAct };

const [which, directory = '', logSize] = process.argv.slice(2);
const store = await open[z.enum(['ours', 'raw', 'act']).parse(which)](directory);
await fill(store, Number(logSize));

async function measure(message: unknown): Promise<void> {
  const order = Order.parse(message);
  const task = tasks[order.task];
  if (!task) throw new RangeError(`there is no task ${order.task}`);
  const start = performance.now();
  const events = await task.task(store, order.round);
  process.send?.({ speed: events / ((performance.now() - start) / 1_000) });
}
process.on('message', (message) => void measure(message));
process.once('disconnect', () => void store.close());
process.send?.('ready');

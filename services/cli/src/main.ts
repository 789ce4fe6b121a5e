import { Command } from 'commander';
import { addBench } from './commands/bench.ts';
import { addDemo } from './commands/demo.ts';
import { addImport } from './commands/import.ts';
import { addLedger } from './commands/ledger.ts';
import { addRebuild } from './commands/rebuild.ts';
import { addServe } from './commands/serve.ts';
import { explain } from './explain.ts';

const program = new Command('handslag')
  .description('Who promised what to whom, and was it kept.')
  .version('0.1.0');
for (const add of [addServe, addDemo, addImport, addLedger, addRebuild, addBench]) add(program);

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}

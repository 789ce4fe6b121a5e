import { Command } from 'commander';
import room from '../package.json' with { type: 'json' };
import { addBackup } from './commands/backup.ts';
import { addBench } from './commands/bench.ts';
import { addCopy } from './commands/copy.ts';
import { addDemo } from './commands/demo.ts';
import { addDoctor } from './commands/doctor.ts';
import { addErase } from './commands/erase.ts';
import { addImport } from './commands/import.ts';
import { addLedger } from './commands/ledger.ts';
import { addPassword } from './commands/password.ts';
import { addRebuild } from './commands/rebuild.ts';
import { addRemind } from './commands/remind.ts';
import { addRestore } from './commands/restore.ts';
import { addRotate } from './commands/rotate.ts';
import { addSecond } from './commands/second.ts';
import { addServe } from './commands/serve.ts';
import { explain } from './explain.ts';

const program = new Command('handslag')
  .description('Who promised what to whom, and was it kept.')
  .version(room.version);
for (const add of [
  addServe,
  addDemo,
  addImport,
  addLedger,
  addPassword,
  addRebuild,
  addRemind,
  addBackup,
  addCopy,
  addRestore,
  addDoctor,
  addRotate,
  addSecond,
  addErase,
  addBench,
])
  add(program);

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}

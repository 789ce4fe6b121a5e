import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// What was compiled at an earlier start is not compiled again. Where nothing may be written, the start is slower, no more.
enableCompileCache(join(import.meta.dirname, '../../../node_modules/.cache/compiled'));
await import('./program.ts');

import { execFileSync } from 'node:child_process';
import { generatedFiles } from './test-run/generated-files.ts';

/** Writes every generated file anew: what `npm test` then finds fresh. */
const writers = generatedFiles.map((command) => command.filter((word) => word !== '--check'));
for (const command of [...writers, ['--import', 'tsx', 'tools/row-types.ts']]) {
  execFileSync(process.execPath, command, { stdio: 'inherit' });
}

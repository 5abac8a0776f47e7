import { runCommandLine } from './run-command-line.ts';
import { terminalOf } from './terminal.ts';

/** `fodfaeste <command> …`, as bin/load-command-line.ts loads it. */
await runCommandLine(process.argv.slice(2), terminalOf(process));

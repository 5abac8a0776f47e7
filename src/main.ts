import { runCommandLine } from './command-line/run-command-line.ts';
import { terminalOf } from './command-line/terminal.ts';

/** `npm start`: the demo. Everything else is a command of `fodfaeste` (src/command-line). */
await runCommandLine(['demo'], terminalOf(process));

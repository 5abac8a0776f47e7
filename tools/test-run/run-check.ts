import { runCommand } from './command.ts';
import type { CheckStep, StepResult } from './step.ts';

/** Runs a check's commands to the first that fails. The whole step counts as one. */
export async function runCheck({ name, commands }: CheckStep): Promise<StepResult> {
  const start = performance.now();
  let output = '';
  let failed = 0;
  for (const words of commands) {
    const ended = await runCommand([process.execPath, ...words], process.env);
    output += ended.output;
    if (ended.code === 0) continue;
    failed = 1;
    break;
  }
  return {
    name,
    passed: 1 - failed,
    failed,
    skipped: 0,
    seconds: (performance.now() - start) / 1000,
    output,
  };
}

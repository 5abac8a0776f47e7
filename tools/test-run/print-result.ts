import { styleText } from 'node:util';
import type { StepResult } from './step.ts';

/** Seconds from which on a file of tests is named, so that a suite that grows long is seen to. */
const worthTelling = 20;

/** One calm line for a step, what took long in it, and its warnings; a step that failed shows all it said below. */
export function printResult(result: StepResult): void {
  const bad = result.failed > 0;
  const mark = bad ? styleText('red', '✗') : styleText('green', '✓');
  console.log(`${mark} ${result.name.padEnd(12)} ${seconds(result)}  ${amount(result)}`.trimEnd());
  const slow = (result.longest ?? []).filter(([, took]) => took >= worthTelling);
  if (slow.length > 0)
    console.log(`  longest: ${slow.map(([file, took]) => `${file} ${took.toFixed(0)} s`).join(', ')}`);
  if (bad) console.log(`\n${result.output.trim()}\n`);
  else for (const warning of result.output.match(/^warning: .*$/gm) ?? []) console.log(`  ${warning}`);
}

/** The last line of a run, for people and for machines. */
export function printSum(results: readonly StepResult[]): void {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
}

function seconds({ seconds: amount }: StepResult): string {
  return `${amount.toFixed(1).padStart(6)} s`;
}

function amount({ passed, failed, skipped, remark }: StepResult): string {
  if (remark !== undefined) return remark;
  if (passed + failed + skipped === 1) return '';
  const parts = [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`];
  return parts.filter((part) => part !== false).join(', ');
}

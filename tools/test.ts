import { runsOn24, startAgainOn24 } from './test-run/right-node.ts';

/** What `npm test` runs. `npm test -- unit plan-date` runs one step, and in it the files with that in their name. */
if (runsOn24()) {
  const { runTests } = await import('./test-run/run-tests.ts');
  process.exitCode = await runTests(process.argv.slice(2));
} else {
  process.exitCode = startAgainOn24();
}

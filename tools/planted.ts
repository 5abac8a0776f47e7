import { spawnSync } from 'node:child_process';

/**
 * Plants words about citizens many times over and reads every answer somebody from outside may have:
 *
 *   npm run planted -- 2000     that many cases; prints cases, words, responses and how many were found
 */
const [cases = '2000'] = process.argv.slice(2);
const file = 'tests/acceptance/planted-words.test.ts';
const only = '--test-name-pattern=however the words are put';
const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--test', only, file], {
  stdio: 'inherit',
  env: { ...process.env, FODFAESTE_CASES: cases },
});
process.exitCode = status ?? 1;

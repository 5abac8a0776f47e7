import { generatedFiles } from './generated-files.ts';
import type { CheckStep, Step, SuiteStep } from './step.ts';

/** The steps of `npm test`, fast first. */
export const steps: readonly Step[] = [
  check('lint', [
    'node_modules/@biomejs/biome/bin/biome',
    'ci',
    '--error-on-warnings',
    '--diagnostic-level=warn',
    '--colors=off',
  ]),
  // What was checked before and has not changed is remembered beside the packages, so a clean clone checks it all.
  check('types', [
    'node_modules/typescript/bin/tsc',
    '--project',
    '.',
    '--incremental',
    '--tsBuildInfoFile',
    'node_modules/.cache/types.tsbuildinfo',
  ]),
  check('architecture', ['--import', 'tsx', 'tools/architecture/examine.ts']),
  check('unused', ['node_modules/knip/bin/knip.js', '--no-progress']),
  check('generated', ...generatedFiles),
  {
    ...suite(
      'rules',
      'src/{domain,features,command-line}/**/*.test.{ts,tsx}',
      'tests/{domain,builders,language}/**/*.test.ts',
    ),
    // Starting a process for each costs ten times what they do.
    together: true,
  },
  suite('unit', 'src/platform/**/*.test.{ts,tsx}', 'tests/editions/**/*.test.ts', 'tools/**/*.test.ts'),
  suite('policies', 'tests/policies/**/*.test.ts'),
  suite('acceptance', 'tests/acceptance/**/*.test.ts'),
  suite('journey', 'tests/browser/**/*.test.ts'),
];

function check(name: string, ...commands: ReadonlyArray<readonly string[]>): CheckStep {
  return { kind: 'check', name, commands };
}

function suite(name: string, ...files: readonly string[]): SuiteStep {
  return { kind: 'suite', name, files };
}

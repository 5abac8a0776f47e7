/**
 * Files that a program writes from others, and that stand in the repository to be read. Each command says with its
 * exit code whether what stands is what it would write today; without `--check` it writes.
 */
export const generatedFiles: ReadonlyArray<readonly string[]> = [
  ['--import', 'tsx', 'tools/programme-schema.ts', '--check'],
  ['--import', 'tsx', 'tools/programme-handbook.ts', '--check'],
  ['--import', 'tsx', 'tools/questionnaire-schema.ts', '--check'],
  ['--import', 'tsx', 'tools/policies.ts', '--check'],
  ['--import', 'tsx', 'tools/access-matrix.ts', '--check'],
  ['--import', 'tsx', 'tools/own-file-schema.ts', '--check'],
  ['--import', 'tsx', 'tools/edition-schema.ts', '--check'],
  ['--import', 'tsx', 'tools/import-template.ts', '--check'],
  ['--import', 'tsx', 'tools/questionnaire-template.ts', '--check'],
  ['--import', 'tsx', 'tools/settings-document.ts', '--check'],
];

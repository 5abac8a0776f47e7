import { styleText } from 'node:util';
import { type Check, sentence, type Violation } from './check.ts';
import { ambientTimeInCode } from './checks/ambient-time-in-code.ts';
import { ambientTimeInSql } from './checks/ambient-time-in-sql.ts';
import { chanceInTheDomain } from './checks/chance-in-the-domain.ts';
import { fileLength } from './checks/file-length.ts';
import { imports } from './checks/imports.ts';
import { programmeNames } from './checks/programme-names.ts';
import { sqlInItsPlace } from './checks/sql-in-its-place.ts';
import { strictMarkup } from './checks/strict-markup.ts';
import { textInCode } from './checks/text-in-code.ts';
import { wordsOfTheWorkplace } from './checks/words-of-the-workplace.ts';
import { readRepository } from './source-text.ts';

/** Looks through the whole repository, prints each rule with what breaks it, and ends red if anything does. */
const root = process.cwd();
const files = readRepository(root);
const checks: readonly Check[] = [
  imports(root),
  sqlInItsPlace,
  ambientTimeInCode,
  ambientTimeInSql,
  chanceInTheDomain,
  programmeNames,
  textInCode,
  strictMarkup,
  wordsOfTheWorkplace,
  fileLength,
];

for (const { rule, examine } of checks) {
  const violations = await examine(files);
  if (violations.some(({ warning }) => !warning)) process.exitCode = 1;
  console.log(`${mark(violations)} ${rule}`);
  for (const violation of violations) console.log(sentence(violation));
}

function mark(violations: readonly Violation[]): string {
  if (violations.some(({ warning }) => !warning)) return styleText('red', '✗');
  return violations.length > 0 ? styleText('yellow', '!') : styleText('green', '✓');
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnTexts } from './column-texts.ts';
import { fileTables } from './file-tables.ts';
import { tableTexts } from './table-texts.ts';

/** Columns a reader has nothing of: ids of rows, bookkeeping, and the bytes of a scan. The data file has them. */
const forMachines =
  /^(id|authority_id|citizen_id|.*(consent|enrolment|referral|session|version|questionnaire|response|request|answer|note|entry|draft|grant|series|attendance|log|handover|fact|employment|goal|step|point|closing|change|sharing|link|workplace|pledge|member|agreement|person|worry|placement|story|words|check_in|talk|minutes|part)_id|traits|identifiers|agreed_to|(written|agreed)_side|while_invited|seated_at|waited|written_by|approved_by|first_of_\w+|replaces|stands_in_for|recorded_at|text_key|text_version|rule_version|is_sent|to_whom|bytes|position|offered_from)$/;

test('what the citizen reads of is in the file, and what is closed to them is not', () => {
  const names = fileTables.map(({ table }) => table);
  for (const table of [
    'citizen_identity',
    'shared_note',
    'sharing',
    'read_log_person',
    'file_answer_words',
  ] as const)
    assert.ok(names.includes(table), table);
  for (const table of ['journal_entry', 'organisation_note', 'referral_draft', 'log_review_item'] as const)
    assert.ok(!names.includes(table), table);
});

test('the hash by which a number is found is given to nobody', () => {
  assert.ok(fileTables.every(({ columns }) => !columns.includes('cpr_hash')));
});

for (const language of ['da', 'en'] as const)
  test(`every table and every column a reader has something of is called something (${language})`, () => {
    const labels: Readonly<Record<string, string>> = columnTexts[language].columns;
    const titles: Readonly<Record<string, string>> = tableTexts[language].tables;
    const nameless = fileTables.flatMap(({ table, columns }) => [
      ...(titles[table] === undefined ? [table] : []),
      ...columns
        .map((column) => (column === 'cpr_encrypted' ? 'cpr' : column))
        .filter((column) => labels[column] === undefined && !forMachines.test(column)),
    ]);
    assert.deepEqual(nameless, []);
  });

import { importFields } from '../src/domain/import/import-field.ts';
import { choiceTexts } from '../src/features/imports/choice-texts.ts';
import { fieldHint, fieldName } from '../src/features/imports/field-words.ts';

const head = `# Lists that are read in

Made from the code by \`npm run generate\`; do not edit.

A list is a spreadsheet (xlsx) or a text file (csv), one line for each course. Columns may stand in any order and be called
what the team calls them: the product asks what they mean, and remembers it for the next list from the same source. Under
the names below it knows them by itself, in Danish and in English.

Days may be written as 2019-03-04, 4.3.2019, 4/3-19, 4. marts 2019 or March 4, 2019, and as a spreadsheet's own days. Where a
column can be read with the day or the month first, the product asks. A dash, a question mark or a no is an empty cell.

Several lines about one person with the same first day are one course with the facts of all of them. Whoever stands there
under two numbers that look alike is asked about, and nobody else is put together.

What is here already is left as it is: the same list twice changes nothing. One wrong line, and none of them is saved.

| column | in English | what stands in it |
|---|---|---|
`;

/** The columns of a list, as a page to read. */
export function importTemplateDocument(): string {
  const rows = importFields.map(
    (field) => `| ${fieldName(field, 'da')} | ${fieldName(field, 'en')} | ${fieldHint(field, 'en')} |`,
  );
  const endings = Object.entries(choiceTexts.da.ending).map(
    ([code, words]) =>
      `| \`${code}\` | ${words} | ${choiceTexts.en.ending[code as keyof typeof choiceTexts.en.ending]} |`,
  );
  return `${head}${rows.join('\n')}

The words of an ending that are known from the start:

| ending | in Danish | in English |
|---|---|---|
${endings.join('\n')}
`;
}

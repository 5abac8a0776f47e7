import { rowKinds, rowUses, templateColumns } from '../src/domain/questionnaire/template/row-uses.ts';
import { writeTemplate } from '../src/domain/questionnaire/template/write-template.ts';
import { exampleQuestionnaire, templateHelp, templateWords } from '../src/features/questionnaires/index.ts';

const head = `# Questionnaires in a spreadsheet

Made from the code by \`npm run generate\`; do not edit.

A questionnaire is a sheet (xlsx) or a text file (csv) with a row for each thing it holds. The columns may stand in any order,
those that are not needed may be left out, and words may be Danish or English, also mixed. Where something is wrong, all of it
is told at once, with row and column, and nothing is saved.

Keys may be left out: they are then made from the Danish words. Write them yourself where a new version follows, so that the
answers to the old one and the new can be held against each other.

A condition is written in small words: \`job = yes\`, \`hours >= 5\`, \`from-day <= 1.7.2026\`, \`mood answered\`, \`not …\`, and
\`and\` / \`or\` between them. Where both are used, brackets say what belongs together. Conditions look back only.

`;

/** How a questionnaire is written in a spreadsheet, as a page to read. */
export function questionnaireTemplateDocument(): string {
  const { da, en } = templateWords;
  const rows = rowKinds.map((kind) => {
    const columns = [...new Set(rowUses[kind].map(({ column }) => en.columns[column]))].join(', ');
    return `| ${da.rows[kind]} | ${en.rows[kind]} | ${templateHelp.en.rows[kind]} | ${columns} |`;
  });
  const columns = templateColumns.map(
    (column) => `| ${da.columns[column]} | ${en.columns[column]} | ${templateHelp.en.columns[column]} |`,
  );
  const used = [0, 1, 3, 6, 8, 9, 11];
  const example = writeTemplate(exampleQuestionnaire, en).map(
    (cells) => `| ${used.map((at) => String(cells[at])).join(' | ')} |`,
  );
  const [headings = '', ...lines] = example;
  return `${head}| row | in English | what it is | its columns |
|---|---|---|---|
${rows.join('\n')}

| column | in English | what stands in it |
|---|---|---|
${columns.join('\n')}

Some columns of the example that the empty template holds:

${headings}
|${used.map(() => '---|').join('')}
${lines.join('\n')}
`;
}

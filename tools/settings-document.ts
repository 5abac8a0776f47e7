import { settingsTexts } from '../src/platform/config/settings-texts.ts';
import { keepFresh } from './keep-fresh.ts';

/** Writes docs/operations/settings.md from the settings the product reads; with `--check` says whether it is fresh. */
const { title, setting, meaning, without, settings } = settingsTexts.en;
const rows = Object.entries(settings).map(
  ([name, told]) => `| \`${name}\` | ${told.meaning} | ${told.without} |`,
);

keepFresh(
  'docs/operations/settings.md',
  `# ${title}

All settings stand in the environment and are read once at start. A value that cannot be used, or a misspelt name that begins with \`FODFAESTE_\`, is told in one sentence, and the program ends with code 2.

| ${setting} | ${meaning} | ${without} |
|---|---|---|
${rows.join('\n')}

This page is made from \`src/platform/config/settings-texts.ts\` by \`npm run generate\`.
`,
);

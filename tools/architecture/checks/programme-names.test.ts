import assert from 'node:assert/strict';
import { test } from 'node:test';
import { programmeNames } from './programme-names.ts';

const definition = {
  path: 'programmes/vestby.json',
  text: JSON.stringify({
    key: 'ny-start',
    name: { da: 'Broen til hverdagen', en: 'The bridge' },
    phases: [{ key: 'main', name: { da: 'Hovedforløb' } }],
  }),
};
const found = async (text: string, path = 'src/domain/programme/phase.ts') =>
  (await programmeNames.examine([definition, { path, text }])).length;

for (const naming of [
  "if (run === 'Lemvig') {",
  'const naestvedRules = 1;',
  'const rulesForNæstved = 1;',
  '// as in HOLBÆK',
  'import x from "./aarhus.ts";',
  '// Århus',
  "const key = 'odder';",
  "const key = 'vestby';",
  "const key = 'ny-start';",
  'const title = "broen til hverdagen";',
]) {
  test(`code may not say ${naming}`, async () => assert.equal(await found(naming), 1));
}

test('a file may not be named for a programme', async () => {
  assert.equal(await found('', 'src/features/hedensted/index.ts'), 1);
});

test('a word that only holds the letters names nobody, and phases are no names', async () => {
  assert.equal(await found('// fodder for thought; the main phase, hovedforløb'), 0);
});

test('outside src the programmes may be spoken of', async () => {
  assert.equal(await found('Lemvig', 'docs/programmes/lemvig.md'), 0);
});

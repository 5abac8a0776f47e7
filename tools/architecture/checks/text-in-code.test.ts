import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textInCode } from './text-in-code.ts';

const page = 'src/features/plans/pages/plan-page.tsx';
const found = async (jsx: string, path = page) =>
  (await textInCode.examine([{ path, text: `const page = ${jsx};` }])).length;

for (const jsx of [
  '<p>Gem notat</p>',
  "<p>{'Gem notat'}</p>",
  `<p>{\`Uge \${week} af 13\`}</p>`,
  "<p>{late ? 'For sent' : t.onTime}</p>",
  "<p>{late && 'For sent'}</p>",
  '<input placeholder="Skriv her" />',
  "<nav aria-label={'Menu'} />",
  '<Field label="Navn" />',
  '<p>Velkommen til Fodfæste</p>',
]) {
  test(`a page may not hold ${jsx}`, async () => assert.equal(await found(jsx), 1));
}

for (const jsx of [
  '<p class="lead">{t.save}</p>',
  '<p>×</p>',
  '<p>&nbsp;·&nbsp;</p>',
  '<title>Fodfæste</title>',
  "<p>{day.format('long')}</p>",
  "<p>{kind === 'group' ? t.group : t.talk}</p>",
  `<a href={\`/plans/\${id}\`} id="plan" />`,
]) {
  test(`a page may hold ${jsx}`, async () => assert.equal(await found(jsx), 0));
}

test('dictionaries and tests may hold words', async () => {
  assert.equal(await found('<p>Gem notat</p>', 'src/features/plans/plan-texts.tsx'), 0);
  assert.equal(await found('<p>Gem notat</p>', 'src/features/plans/pages/plan-page.test.tsx'), 0);
});

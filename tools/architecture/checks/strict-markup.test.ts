import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strictMarkup } from './strict-markup.ts';

const path = 'src/features/plans/pages/plan-page.tsx';
const found = async (jsx: string) =>
  (await strictMarkup.examine([{ path, text: `const page = ${jsx};` }])).length;

for (const jsx of [
  '<p style="color: red">×</p>',
  '<p style={{ color }}>×</p>',
  '<Bar style={wide} />',
  '<script>{code}</script>',
  '<script dangerouslySetInnerHTML={code} />',
  '<style>{css}</style>',
  '<button type="button" onclick="go()">×</button>',
]) {
  test(`a page may not hold ${jsx}`, async () => assert.equal(await found(jsx), 1));
}

test('a script of its own address, and a property of a component, are fine', async () => {
  assert.equal(await found('<script type="module" src="/script.js" />'), 0);
  assert.equal(await found('<Choice onlyOne={true} />'), 0);
});

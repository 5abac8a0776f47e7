import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { aDefinition, aPhase, aRole } from '../../../../tests/builders/a-definition.ts';
import { differenceBetween } from '../../../domain/programme/difference/difference-between.ts';
import { codeTexts } from './code-texts.ts';
import { differenceWords } from './difference-words.ts';
import { fieldTexts } from './field-texts.ts';

const schema: unknown = JSON.parse(
  await readFile(new URL('../../../../programmes/definition.schema.json', import.meta.url), 'utf8'),
);

/** Never told as a field or a code: names inside a file, texts, and conditions, which are told whole. */
const untold = new Set(['$schema', 'key', 'id', 'da', 'en', 'test', 'of', 'years']);

function walk(node: unknown, visit: (node: Readonly<Record<string, unknown>>) => void): void {
  if (Array.isArray(node)) for (const one of node) walk(one, visit);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  visit(node as Readonly<Record<string, unknown>>);
  for (const one of Object.values(node)) walk(one, visit);
}

describe('a difference in words', () => {
  it('has a name for every field, and words for every code, in both languages', () => {
    const fields = new Set<string>();
    const codes = new Set<string>();
    walk(schema, ({ properties, enum: some, const: one }) => {
      const inCondition = typeof properties === 'object' && properties !== null && 'test' in properties;
      if (typeof properties === 'object' && properties !== null && !inCondition)
        for (const name of Object.keys(properties)) fields.add(name);
      if (Array.isArray(some)) for (const code of some) codes.add(String(code));
      if (typeof one === 'string') codes.add(one);
    });
    const conditions = ['all', 'any', 'not', 'yes', 'known', 'one_of', 'age_at_least', 'age_below'];
    const told = [...fields].filter((field) => !untold.has(field));
    for (const language of ['da', 'en'] as const) {
      assert.deepEqual(
        told.filter((field) => !(field in fieldTexts[language])),
        [],
      );
      const nameless = [...codes].filter(
        (code) => !conditions.includes(code) && !(code in codeTexts[language]),
      );
      assert.deepEqual(nameless, []);
    }
  });

  it('says what a phase was and is, and names a role that came', () => {
    const newer = aDefinition({
      version: 2,
      phases: [aPhase('main', 30), aPhase('aftercare', 13)],
      roles: [...aDefinition().roles, aRole('mentor', 'team_general')],
    });
    const words = differenceWords(differenceBetween(aDefinition(), newer), 'da');
    assert.deepEqual(
      words.map(({ title, changes }) => [title, changes]),
      [
        ['Roller', [{ kind: 'added', what: 'mentor', values: undefined }]],
        [
          'Faser',
          [
            {
              kind: 'changed',
              what: 'main: Slutter',
              values: 'Før: efter 26\u00a0uger · Nu: efter 30\u00a0uger',
            },
          ],
        ],
      ],
    );
  });
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readDefinition } from './read-definition.ts';

const folder = new URL('../../../programmes/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'));

describe('the definitions that come with the product', () => {
  it('are there', () => {
    assert.ok(files.length > 0);
  });

  for (const file of files) {
    it(`${file} can be read, fits together, and is named for its key`, () => {
      const read = readDefinition(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
      assert.deepEqual(read.ok ? [] : read.findings, []);
      assert.equal(read.ok && `${read.value.key}.json`, file);
    });
  }
});

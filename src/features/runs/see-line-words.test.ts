import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessTable } from '../../domain/access/access-table.ts';
import { relations } from '../../domain/access/relation.ts';
import { runTexts } from './run-texts.ts';
import { figureReaders } from './see-line-words.ts';

describe('who can see a figure', () => {
  it('names exactly those whom the access table lets read figures', () => {
    for (const relation of relations) {
      const mayRead = accessTable[relation].figure.read !== undefined;
      assert.equal(figureReaders('da').includes(runTexts.da.relations[relation]), mayRead, relation);
    }
  });
});

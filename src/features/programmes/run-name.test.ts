import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runNameIn } from './run-name.ts';

const definition = { name: { da: 'Opdigtet indsats', en: 'Invented programme' } };

test('a run called as its programme is called in the reader’s language, one with a name of its own as it is', () => {
  assert.equal(runNameIn('Opdigtet indsats', definition, 'en'), 'Invented programme');
  assert.equal(runNameIn('Opdigtet indsats', definition, 'da'), 'Opdigtet indsats');
  assert.equal(runNameIn('Holdet i Ådal', definition, 'en'), 'Holdet i Ådal');
});

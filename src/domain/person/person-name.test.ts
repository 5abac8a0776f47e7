import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accepted, refused } from '../kernel/result.ts';
import { longestName, parsePersonName } from './person-name.ts';

describe('a name', () => {
  it('is kept as typed', () => {
    for (const name of ['Asta Eksempel', "d'Ångström-von Øst", 'bo', 'Gry  Æ.']) {
      assert.deepEqual(parsePersonName(` ${name} `), accepted(name.replace('  ', ' ')));
    }
  });

  it('is missing when only blanks were typed', () => {
    assert.deepEqual(parsePersonName('  '), refused('name-missing'));
  });

  it('has an end', () => {
    assert.deepEqual(parsePersonName('a'.repeat(longestName)), accepted('a'.repeat(longestName)));
    assert.deepEqual(parsePersonName('a'.repeat(longestName + 1)), refused('name-too-long'));
  });
});

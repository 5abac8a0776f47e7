import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { breakings } from '../../../tests/builders/a-broken-definition.ts';
import { aDefinition } from '../../../tests/builders/a-definition.ts';
import { checkDefinition } from '../../domain/programme/check-definition.ts';
import { findingWords } from './finding-words.ts';

describe('a finding in words', () => {
  it('says where, counted as people count, and what to do', () => {
    const finding = {
      check: 'consent-role-unknown',
      at: 'consents[1].to.role',
      values: { role: 'postman' },
    } as const;
    assert.deepEqual(findingWords(finding, 'da'), {
      where: 'consents nr. 2, to, role',
      what: 'Samtykket går til rollen “postman”, som ikke findes. Tilføj rollen, eller ret nøglen.',
    });
    assert.equal(findingWords(finding, 'en').where, 'consents no. 2, to, role');
  });

  it('says so when it is about the whole file', () => {
    const finding = { check: 'file-not-json', at: '', values: { line: 7 } } as const;
    assert.equal(findingWords(finding, 'da').where, 'Hele filen');
    assert.match(findingWords(finding, 'en').what, /line 7/);
  });
});

describe('the words for what can be wrong', () => {
  for (const [check, broken] of Object.entries(breakings)) {
    it(`have all they need to tell of ${check}`, () => {
      const { definition } = broken(aDefinition());
      for (const finding of checkDefinition(definition)) {
        for (const language of ['da', 'en'] as const) {
          assert.doesNotMatch(findingWords(finding, language).what, /undefined/);
        }
      }
    });
  }
});

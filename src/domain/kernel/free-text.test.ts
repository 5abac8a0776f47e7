import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { freeText } from './free-text.ts';

describe('words a person typed', () => {
  it('keep their line breaks and lose the blanks around them', () => {
    assert.equal(freeText('  Første linje\r\nanden linje \n'), 'Første linje\nanden linje');
  });

  it('are nothing at all when only blanks were typed', () => {
    assert.equal(freeText(' \r\n\t '), undefined);
    assert.equal(freeText(undefined), undefined);
  });

  it('spell å as one letter, however it was typed', () => {
    assert.equal(freeText('Ma\u030Al'), 'Mål');
  });

  it('stay as they are when read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => freeText(freeText(typed)) === freeText(typed)),
    );
  });
});

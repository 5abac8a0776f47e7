import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aCode, aCodePeriod } from '../../../tests/builders/a-code-list.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { codesOn } from './codes-on.ts';
import { judgeCode } from './judge-code.ts';
import { isValidOn, wordingOn } from './wording-on.ts';

const office = aCode(
  1,
  'jobcenter',
  aCodePeriod('2007-01-01', '2026-01-31', { wording: { da: 'jobcenter', en: 'job centre' } }),
  aCodePeriod('2026-02-01', '', { wording: { da: 'kommunen', en: 'the municipality' } }),
);
const resourceCourse = aCode(2, '6.8', aCodePeriod('2020-01-01', '2026-01-31'));
const unemployment = aCode(3, '6.12', aCodePeriod('2020-01-01'));
const list = [unemployment, office, resourceCourse];

const day = plainDate;

describe('the codes of a list on a date', () => {
  it('are those valid that day, in the wording of that day', () => {
    const wordings = codesOn(list, day('2026-02-01')).map(({ code, wording }) => [code, wording.da]);
    assert.deepEqual(wordings, [
      ['6.12', 'sygedagpenge'],
      ['jobcenter', 'kommunen'],
    ]);
  });

  it('come in the order people look for them', () => {
    assert.deepEqual(
      codesOn(list, day('2026-01-31')).map(({ code }) => code),
      ['6.8', '6.12', 'jobcenter'],
    );
  });

  it('are none before the list begins', () => {
    assert.deepEqual(codesOn(list, day('2006-12-31')), []);
  });
});

describe('one code', () => {
  it('keeps the words of its time', () => {
    assert.equal(wordingOn(office, day('2026-01-31'))?.da, 'jobcenter');
    assert.equal(wordingOn(office, day('2026-02-01'))?.da, 'kommunen');
    assert.equal(wordingOn(office, day('2000-01-01')), undefined);
  });

  it('is valid on its first and its last day', () => {
    assert.equal(isValidOn(resourceCourse, day('2020-01-01')), true);
    assert.equal(isValidOn(resourceCourse, day('2026-01-31')), true);
    assert.equal(isValidOn(resourceCourse, day('2026-02-01')), false);
  });
});

describe('a code in a fact', () => {
  it('is judged on the fact’s date: an old case keeps an old code', () => {
    const then = judgeCode(list, resourceCourse.id, day('2025-03-01'));
    assert.equal(then.ok && then.value.code, '6.8');
  });

  it('is refused when it was not valid then, or is no code of the list', () => {
    assert.deepEqual(judgeCode(list, resourceCourse.id, day('2026-03-01')), {
      ok: false,
      refusal: 'code-not-valid-then',
    });
    assert.deepEqual(judgeCode(list, 'anything', day('2026-03-01')), { ok: false, refusal: 'code-unknown' });
  });
});

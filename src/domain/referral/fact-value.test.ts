import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anAskedFact, typed } from '../../../tests/builders/a-way-in.ts';
import { today } from '../../../tests/builders/today.ts';
import { accepted, refused } from '../kernel/result.ts';
import { answersIn } from './fact-value.ts';
import { longestFact, readFact } from './read-fact.ts';

const codes = new Map([['benefits', ['kontanthjaelp', 'su']]]);

describe('the answer to a fact', () => {
  it('is read by what was asked', () => {
    const read = (answer: Parameters<typeof anAskedFact>[1], text: string) =>
      readFact(anAskedFact('fact', answer), typed(text, text === 'dato' ? today : undefined), codes);
    assert.deepEqual(read({ kind: 'yes_no' }, 'no'), accepted({ kind: 'yes_no', yes: false }));
    assert.deepEqual(read({ kind: 'date' }, 'dato'), accepted({ kind: 'date', date: today }));
    assert.deepEqual(
      read({ kind: 'code', list: 'benefits' }, 'su'),
      accepted({ kind: 'code', list: 'benefits', code: 'su' }),
    );
    assert.deepEqual(read({ kind: 'text' }, ' Gartner '), accepted({ kind: 'text', text: 'Gartner' }));
    assert.deepEqual(read({ kind: 'yes_no' }, 'måske'), refused('fact-missing'));
    assert.deepEqual(read({ kind: 'code', list: 'unheard-of' }, 'su'), refused('code-not-offered'));
    assert.deepEqual(read({ kind: 'text' }, 'a'.repeat(longestFact + 1)), refused('fact-too-long'));
  });

  it('may be left out only where the definition does without', () => {
    const fact = anAskedFact('fact', { kind: 'text' });
    assert.deepEqual(readFact(fact, typed(' '), codes), refused('fact-missing'));
    assert.deepEqual(readFact({ ...fact, demanded: false }, typed(' '), codes), accepted(undefined));
  });

  it('is what conditions ask about', () => {
    const answers = answersIn([
      { key: 'a', value: { kind: 'yes_no', yes: false } },
      { key: 'b', value: { kind: 'code', list: 'benefits', code: 'su' } },
      { key: 'c', value: { kind: 'date', date: today } },
      { key: 'd', value: { kind: 'text', text: 'ord' } },
    ]);
    assert.deepEqual(
      [...answers],
      [
        ['a', false],
        ['b', 'su'],
        ['c', today],
        ['d', 'ord'],
      ],
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerCells, changeName, dayCells, isOfChange } from './answering-cells.ts';

const change = changeName({ questionnaire: 'how', side: 'citizen', version: 1, score: 'sum', rule: 2 });
const wholes = (cells: ReturnType<typeof answerCells>) =>
  Object.fromEntries(cells.map(({ key, role, of }) => [key, of ?? role]));

describe('what an edition counts of a questionnaire', () => {
  it('is who is asked, who ended before, and who has begun: one whole for each time, and none of them a part', () => {
    assert.deepEqual(wholes(dayCells(['start', 'later'])), {
      'begun all': 'all',
      'start all': 'all',
      'start ended': 'aside',
      'later all': 'all',
      'later ended': 'aside',
    });
  });

  it('is how those who are asked answered; late is a part of those who did', () => {
    assert.deepEqual(wholes(answerCells(['start'], [])), {
      'start all': 'all',
      'start answered': 'start all',
      'start late': 'start answered',
      'start refused': 'start all',
      'start could_not': 'start all',
      'start missing': 'start all',
      'start open': 'start all',
    });
    const answered = answerCells(['start'], []).find(({ key }) => key === 'start answered');
    assert.deepEqual(answered?.places, ['answered', 'answered_late'], 'late is answering');
  });

  it('is which way a score moved among those who gave it twice, and only that they did where there is no norm', () => {
    assert.equal(change, 'change:how:citizen:1:sum:2');
    assert.equal(isOfChange(change), true);
    assert.equal(isOfChange('start'), false);
    const both = `${change} both`;
    assert.deepEqual(wholes(answerCells([], [{ column: change, hasNorm: true }])), {
      [`${change} all`]: 'all',
      [both]: `${change} all`,
      [`${change} better`]: both,
      [`${change} unchanged`]: both,
      [`${change} worse`]: both,
    });
    assert.deepEqual(Object.keys(wholes(answerCells([], [{ column: change, hasNorm: false }]))), [
      `${change} all`,
      both,
    ]);
    const twice = answerCells([], [{ column: change, hasNorm: true }]).find(({ key }) => key === both);
    assert.ok(!twice?.places.includes('not_twice'));
  });

  it('takes the wholes as told with the days, and nothing else as told', () => {
    const given = answerCells(['start'], [{ column: change, hasNorm: true }]).filter((cell) => cell.given);
    assert.deepEqual(
      given.map(({ key }) => key),
      ['start all', `${change} all`],
    );
  });
});

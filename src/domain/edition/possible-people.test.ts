import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aState, some } from '../../../tests/builders/counted-people.ts';
import { type CountedPerson, notStarted } from './counted-person.ts';
import { possiblePeople } from './possible-people.ts';

const told = (people: readonly CountedPerson[]) => {
  const { histories, counts } = possiblePeople(people);
  return histories
    .map((history, at) => {
      const states = history.map((state) =>
        state ? `${state.traits.authority}-${state.places['job']}` : '–',
      );
      return `${states.join(' ')}: ${counts[at]}`;
    })
    .toSorted();
};

describe('the people a reader must think possible', () => {
  it('are the traits of each with the places of every other, counted as they really are', () => {
    assert.deepEqual(
      told([...some(3, { authority: 'A', job: 'met' }), ...some(2, { authority: 'B', job: 'not_met' })]),
      ['A-met: 3', 'A-not_met: 0', 'B-met: 0', 'B-not_met: 2'],
    );
  });

  it('take nothing from somebody who was known at other moments, or had not started', () => {
    const before: CountedPerson = [
      aState({ authority: 'A', job: 'met' }),
      aState({ authority: 'A', job: 'met' }),
    ];
    const newcomer: CountedPerson = [undefined, aState({ authority: 'B', job: 'not_met' })];
    const waiting: CountedPerson = [
      aState({ authority: 'C', job: 'not_yet_possible', started: notStarted }),
      aState({ authority: 'C', job: 'not_met' }),
    ];
    assert.deepEqual(told([before, newcomer, waiting]), [
      'A-met A-met: 1',
      'C-not_yet_possible C-not_met: 1',
      '– B-not_met: 1',
    ]);
  });

  it('are the same in whatever order their places were written', () => {
    const { traits } = aState();
    const one: CountedPerson = [{ traits, places: { way: 'completed', job: 'met' } }];
    const other: CountedPerson = [{ traits, places: { job: 'met', way: 'completed' } }];
    assert.deepEqual(told([one, other]), ['A-met: 2']);
  });

  it('take the places of every moment together: nobody goes from one history to another half-way', () => {
    const stays: CountedPerson = [aState({ authority: 'A' }), aState({ authority: 'A' })];
    const changes: CountedPerson = [aState({ authority: 'B' }), aState({ authority: 'B', job: 'met' })];
    assert.deepEqual(told([stays, changes]), [
      'A-not_yet_possible A-met: 0',
      'A-not_yet_possible A-not_yet_possible: 1',
      'B-not_yet_possible B-met: 1',
      'B-not_yet_possible B-not_yet_possible: 0',
    ]);
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDefinition, anOpenPhase } from '../../../tests/builders/a-definition.ts';
import { today } from '../../../tests/builders/today.ts';
import { addDays, addWeeks } from '../../domain/kernel/plain-date.ts';
import { courseWords } from './course-words.ts';

function words(weeksIn: number, endedDaysAgo?: number, definition = aDefinition()) {
  const startsOn = addWeeks(today, -weeksIn);
  const endedOn = endedDaysAgo === undefined ? undefined : addDays(today, -endedDaysAgo);
  const { title, deadline, weeksLeft } = courseWords(
    { startsOn, endedOn, changes: [] },
    definition,
    today,
    'da',
  );
  return { title, deadline: deadline?.replaceAll('\u00a0', ' '), weeksLeft };
}

test('in the main phase: which week, until when, and what follows', () => {
  assert.deepEqual(words(8), {
    title: 'Uge 9 af 26',
    deadline: 'Til og med 23. marts, derefter aftercare i 13 uger',
    weeksLeft: 17,
  });
});

test('in aftercare the weeks are counted anew, and nothing follows', () => {
  assert.deepEqual(words(30), {
    title: 'aftercare, uge 5 af 13',
    deadline: 'Til og med 19. januar',
    weeksLeft: 8,
  });
});

test('before the start, after the last week, and once it is closed', () => {
  assert.equal(words(-1).title.replaceAll('\u00a0', ' '), 'Begynder 25. november');
  assert.equal(words(39).title, 'Alle uger er gået');
  assert.equal(words(39).deadline, 'Forløbet er ikke afsluttet endnu');
  assert.equal(words(8, 1).title, 'Sluttede i går');
});

test('without a fixed end: which week, and when it is looked at together', () => {
  const open = aDefinition({ phases: [anOpenPhase('main', 13)] });
  assert.deepEqual(words(8, undefined, open), {
    title: 'Uge 9',
    deadline: 'Ingen fast slutdato. Næste fælles status senest 23. december',
    weeksLeft: undefined,
  });
});

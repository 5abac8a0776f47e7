import assert from 'node:assert/strict';
import { test } from 'node:test';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../../domain/kernel/plain-date.ts';
import { appointmentTitle, dayAndTime, timeAndPlace } from './appointment-words.ts';

const plain = (words: string): string => words.replaceAll('\u2060', '').replaceAll(/\s+/g, ' ');

test('a talk is told by whom it is with, a group by its name', () => {
  const talk = { kind: 'talk', title: null, holder: 'Pia Prik' } as const;
  assert.equal(appointmentTitle(talk, 'da'), 'Samtale med Pia');
  assert.equal(appointmentTitle({ ...talk, holder: null }, 'da'), 'Samtale');
  assert.equal(appointmentTitle({ ...talk, title: 'Ro i hverdagen' }, 'da'), 'Ro i hverdagen');
});

test('a near day is said by its nearness, a later one by its name', () => {
  const at = (days: number) => ({ on: addDays(today, days), at: '10:00', minutes: 60 });
  assert.equal(plain(dayAndTime(at(0), today, 'da')), 'I dag kl. 10–11');
  assert.equal(plain(dayAndTime(at(1), today, 'en')), 'Tomorrow at 10:00–11:00');
  assert.match(plain(dayAndTime(at(2), today, 'da')), /^[A-Z]\p{L}+dag \d+\. \p{L}+ kl\. 10–11$/u);
  assert.equal(dayAndTime({ ...at(1), at: null }, today, 'da'), 'I morgen');
});

test('where nobody said when or where, nothing is made up', () => {
  const nothing = { at: null, minutes: null, place: null, placeKind: null };
  assert.equal(timeAndPlace(nothing, 'da'), '');
  assert.equal(timeAndPlace({ ...nothing, place: 'Rådhuset' }, 'da'), 'Rådhuset');
});

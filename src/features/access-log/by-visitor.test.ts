import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../../domain/kernel/plain-date.ts';
import type { Look } from './access-log-queries.ts';
import { byVisitor } from './by-visitor.ts';

const look = (name: string, opened: string, changes: Partial<Look> = {}): Look => ({
  on: today,
  employment: name,
  name,
  title: { da: 'psykolog', en: 'psychologist' },
  house: 'Ådal Kommune',
  opened,
  times: 1,
  ...changes,
});

describe('who has looked', () => {
  it('tells each person once a day, with everything they opened', () => {
    const days = byVisitor([
      look('Pia Prik', 'enrolment.read', { times: 3 }),
      look('Pia Prik', 'shared_note.read'),
      look('Pia Prik', 'enrolment.read', { on: addDays(today, -2) }),
    ]);
    assert.deepEqual(
      days.map(({ on, visitors }) => [on, visitors.map(({ opened }) => opened.length)]),
      [
        [today, [2]],
        [addDays(today, -2), [1]],
      ],
    );
    assert.deepEqual(days[0]?.visitors[0]?.opened[0], { opened: 'enrolment.read', times: 3 });
  });

  it('keeps apart what one person opened in two jobs', () => {
    const [day] = byVisitor([
      look('Pia Prik', 'enrolment.read'),
      look('Pia Prik', 'enrolment.read', { employment: 'another', house: 'Foreningen Trædesten' }),
    ]);
    assert.equal(day?.visitors.length, 2);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../../domain/kernel/plain-date.ts';
import type { SeenLook } from './access-log-queries.ts';
import { byVisitor } from './by-visitor.ts';

const look = (name: string, opened: string, changes: Partial<SeenLook> = {}): SeenLook => ({
  on: today,
  at: '09:15',
  visitor: name,
  name,
  title: { da: 'psykolog', en: 'psychologist' },
  house: 'Ådal Kommune',
  opened,
  how: 'opened',
  times: 1,
  actingAs: ['team_psychologist'],
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
    assert.deepEqual(days[0]?.visitors[0]?.opened[0], {
      opened: 'enrolment.read',
      how: 'opened',
      times: 3,
    });
  });

  it('keeps apart what one person opened in two jobs', () => {
    const [day] = byVisitor([
      look('Pia Prik', 'enrolment.read'),
      look('Pia Prik', 'enrolment.read', { visitor: 'another', house: 'Foreningen Trædesten' }),
    ]);
    assert.equal(day?.visitors.length, 2);
  });

  it('tells the first time of the day, and all the reasons there were', () => {
    const [day] = byVisitor([
      look('Pia Prik', 'enrolment.read', { at: '13:05' }),
      look('Pia Prik', 'referral.read', { at: '09:15', actingAs: ['intake_member'] }),
      look('Pia Prik', '/my-day', { at: '08:00', actingAs: undefined }),
    ]);
    const [pia] = day?.visitors ?? [];
    assert.deepEqual([pia?.at, pia?.actingAs], ['08:00', ['team_psychologist', 'intake_member']]);
  });

  it('knows no reason where none was noted', () => {
    const [day] = byVisitor([look('Pia Prik', 'enrolment.read', { actingAs: undefined })]);
    assert.equal(day?.visitors[0]?.actingAs, undefined);
  });
});

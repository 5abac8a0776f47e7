import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { aLine, aList, planOf } from '../../../tests/builders/a-list.ts';
import type { ImportField } from './import-field.ts';

const problems = (lines: Parameters<typeof aList>[0]) =>
  planOf(aList(lines)).findings.map(({ line, field, problem }) => `${line} ${field} ${problem}`);

describe('a list that is read', () => {
  test('tells each course with its ending and its facts', () => {
    const { courses, findings } = planOf(
      aList([
        aLine(1, {
          version: '2',
          ending: 'exit to work or education',
          ended_on: '1/9-26',
          'work.from': '2026-09-02',
          'work.code': 'Fleksjob',
          'work.hours': '7,5 t',
          'work.place': 'Havnens Bageri',
        }),
      ]),
    );
    assert.deepEqual(findings, []);
    const [course] = courses;
    assert.equal(course?.version, 2);
    assert.deepEqual(course?.closing, {
      ending: 'exit_to_work_or_education',
      endedOn: '2026-09-01',
      recommendation: undefined,
    });
    assert.equal(course?.facts[0]?.hoursAWeek, 7.5);
    assert.equal(course?.facts[0]?.codeId, 'id of fleksjob');
    assert.deepEqual(course?.notes, ['referral-day-from-start', 'answer-day-from-start']);
  });

  test('an ending without a day stays without one', () => {
    const { courses } = planOf(aList([aLine(1, { ending: 'drop out', ended_on: '?' })]));
    assert.equal(courses[0]?.closing?.endedOn, undefined);
    assert.ok(courses[0]?.notes.includes('end-day-unknown'));
  });

  test('says what is wrong at the line and the column where it stands', () => {
    assert.deepEqual(
      problems([
        aLine(1, { cpr: '123' }),
        aLine(2, { starts_on: '31.2.2026' }),
        aLine(3, { starts_on: '' }),
        aLine(4, { ending: 'væk' }),
        aLine(5, { ending: 'completed', ended_on: '1.2.2026' }),
        aLine(6, { ended_on: '1.6.2026' }),
        aLine(7, { 'work.from': '1.5.2026' }),
        aLine(8, { 'work.code': 'fleksjob' }),
        aLine(9, { 'work.from': '1.5.2026', 'work.code': 'fleksjob', 'work.hours': 'mange' }),
        aLine(10, { version: '7' }),
      ]),
      [
        '2 cpr cpr-not-ten-digits',
        '3 starts_on day-unreadable',
        '4 starts_on start-missing',
        '5 ending word-unknown',
        '6 ended_on ends-before-it-begins',
        '7 ending ending-missing',
        '8 work.code code-missing',
        '9 work.from date-missing',
        '10 work.hours hours-unreadable',
        '11 version word-unknown',
      ],
    );
  });

  test('gives the same plan however its columns are turned', () => {
    const lines = Array.from({ length: 12 }, (_, at) =>
      aLine(at, {
        ending: 'completed',
        ended_on: '1.9.2026',
        'education.from': at % 3 === 0 ? '2.9.2026' : '',
      }),
    );
    const fields = Object.keys(lines[0] ?? {}) as ImportField[];
    fc.assert(
      fc.property(fc.shuffledSubarray(fields, { minLength: fields.length }), (turned) => {
        assert.deepEqual(planOf(aList(lines, turned)), planOf(aList(lines, fields)));
      }),
      { numRuns: 25 },
    );
  });

  test('finds a wrong line wherever it stands, and that line alone', () => {
    const wrong: [ImportField, string, ReturnType<typeof aLine>][] = [
      ['cpr', 'x', {}],
      ['starts_on', 'snart', {}],
      ['ending', 'forsvundet', {}],
      ['education.from', 'i fjor', {}],
      ['treatment_referral.from', '99.99.2026', {}],
    ];
    fc.assert(
      fc.property(fc.nat(40), fc.constantFrom(...wrong), (at, [field, cell]) => {
        const lines = Array.from({ length: 41 }, (_, each) =>
          aLine(each, each === at ? { [field]: cell } : {}),
        );
        const { findings } = planOf(
          aList(lines, ['cpr', 'name', 'starts_on', 'ending', 'education.from', 'treatment_referral.from']),
        );
        assert.deepEqual(
          findings.map((found) => [found.line, found.field]),
          [[at + 2, field]],
        );
      }),
      { numRuns: 25 },
    );
  });
});

describe('two lines about one person', () => {
  const one = aLine(1, { name: 'Anna Prøve Bækgaard' });

  test('with one number and one start are one course, with the facts of both', () => {
    const { pairs, courses } = planOf(
      aList([
        { ...one, 'education.from': '1.8.2026' },
        { ...one, 'treatment_referral.from': '1.9.2026' },
      ]),
    );
    assert.equal(pairs.length, 0);
    assert.deepEqual(
      courses.map(({ lines, facts }) => [lines.length, facts.length]),
      [[2, 2]],
    );
  });

  test('that say two things about the course stop', () => {
    assert.deepEqual(
      problems([
        { ...one, ending: 'completed' },
        { ...one, ending: 'drop out' },
      ]),
      ['3 ending lines-disagree'],
    );
  });

  test('with a slip in the number are asked about, and are one or two as somebody says', () => {
    const slip = {
      ...one,
      name: 'Anna P. Baekgaard',
      cpr: String(one.cpr).replace(/(\d)(\d)$/, (_all, a: string, b: string) => `${b}${a}`),
    };
    for (const name of ['Anna Prøve Bækgård', 'Bækgaard, Anna Prøve', 'Anna Bækgaard']) {
      const list = aList([one, { ...slip, name }]);
      assert.deepEqual(
        planOf(list).open.map(({ why }) => why),
        ['alike'],
        name,
      );
      assert.equal(planOf(list, { '2-3': 'one' }).courses.length, 1);
      assert.equal(planOf(list, { '2-3': 'two' }).courses.length, 2);
      assert.equal(planOf(list, { '2-3': 'two' }).open.length, 0);
    }
  });

  test('with one number and two starts are asked about: one course or two', () => {
    const list = aList([one, { ...one, starts_on: '1.9.2026' }]);
    assert.deepEqual(
      planOf(list).open.map(({ why }) => why),
      ['two_starts'],
    );
    assert.deepEqual(
      planOf(list, { '2-3': 'one' }).courses.map(({ startsOn }) => startsOn),
      ['2026-03-04'],
    );
    assert.equal(planOf(list, { '2-3': 'two' }).courses.length, 2);
  });

  test('who only share a birthday or a name are two people', () => {
    const birthday = { ...one, name: 'Bent Skitse', cpr: `${String(one.cpr).slice(0, 7)}9876` };
    const name = { ...aLine(5), name: one.name ?? '' };
    assert.equal(planOf(aList([one, birthday, name])).pairs.length, 0);
  });
});

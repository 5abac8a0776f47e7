import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessTable } from './access-table.ts';
import { closed } from './cell.ts';
import type { Relation } from './relation.ts';
import { nothingReleased, type Onlooker } from './who-can-see.ts';
import { type PageKinds, summariseSight } from './who-can-see-summary.ts';

type Named = Onlooker & { readonly name: string };

function a(name: string, ...relations: Relation[]): Named {
  return { name, relations, organisation: undefined };
}

const people = [
  a('Asta', 'citizen'),
  a('Karla', 'coordinator', 'team_general'),
  a('Jens', 'team_company_consultant'),
  a('Pia', 'team_psychologist'),
  a('Dorte', 'responsible_outside_team'),
  a('Ove', 'other_authority_staff'),
];
const course: PageKinds = {
  base: 'enrolment',
  parts: ['attendance', 'shared_note'],
  glimpse: 'enrolment_status',
};

test('a page about a course: who sees it, who misses what, and whose compartment is elsewhere', () => {
  const summary = summariseSight(people, course, nothingReleased);
  assert.deepEqual(names(summary.sees), ['Asta', 'Karla', 'Jens', 'Pia']);
  assert.deepEqual(names(summary.glimpses), ['Dorte']);
  assert.deepEqual(names(summary.shutOut), ['Ove']);
  assert.deepEqual(
    summary.seesPart.map(({ kind, people: some }) => [kind, ...names(some)]),
    [
      ['attendance', 'Jens', 'Pia'],
      ['shared_note', 'Asta'],
    ],
  );
  assert.deepEqual(
    summary.seesNothing.map(({ kind, people: some }) => [kind, ...names(some)]),
    [['shared_note', 'Jens']],
  );
  assert.deepEqual(
    summary.elsewhere.map(({ kind, people: some }) => [kind, ...names(some)]),
    [['journal', 'Pia']],
  );
});

test('without a glimpse to give, whoever does not see the page is shut out', () => {
  const { glimpse: _, ...page } = course;
  assert.deepEqual(names(summariseSight(people, page, nothingReleased).shutOut), ['Dorte', 'Ove']);
});

test('on the journal itself the journal is not elsewhere', () => {
  const journal: PageKinds = { base: 'journal', parts: [] };
  assert.deepEqual(summariseSight(people, journal, nothingReleased).elsewhere, []);
});

test('a table that shuts a row out takes its people off the page', () => {
  const row = { ...accessTable.team_company_consultant, enrolment: closed };
  const table = { ...accessTable, team_company_consultant: row };
  const summary = summariseSight(people, course, nothingReleased, table);
  assert.deepEqual(names(summary.sees), ['Asta', 'Karla', 'Pia']);
  assert.deepEqual(names(summary.glimpses), ['Jens', 'Dorte']);
});

test('nobody who could not be named has the course open: no relation is forgotten in what the pages say', () => {
  for (const relation of [
    'caseload_leader',
    'other_authority_staff',
    'log_reviewer',
    'intake_member',
  ] as const) {
    const someone = [a('Nogen', relation)];
    assert.deepEqual(summariseSight(someone, course, nothingReleased).shutOut, someone, relation);
  }
});

function names(some: readonly Named[]): string[] {
  return some.map(({ name }) => name);
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anId } from '../../../tests/builders/an-id.ts';
import { today } from '../../../tests/builders/today.ts';
import type { OrganisationId } from '../kernel/ids.ts';
import { accessTable } from './access-table.ts';
import { closed, r } from './cell.ts';
import { recordKinds } from './record-kind.ts';
import { type Relation, relations } from './relation.ts';
import { nothingReleased, type SightFacts, sightOf, whoCanSee } from './who-can-see.ts';

const lender = anId<OrganisationId>(200);
const jens = { relations: ['team_company_consultant'] as const, organisation: lender };
const notesToLender: SightFacts = {
  released: [{ kind: 'shared_note', to: lender, as: 'team_company_consultant', until: today }],
  undecided: false,
};

test('the company consultant sees no notes until the citizen says yes, and then why and how long', () => {
  const before = sightOf(jens, 'shared_note', nothingReleased);
  assert.deepEqual(before, { extent: 'none', because: [], awaitsConsent: true });
  const after = sightOf(jens, 'shared_note', notesToLender);
  assert.equal(after.extent, 'all');
  assert.deepEqual(after.because, [{ relation: 'team_company_consultant', reach: 'released', until: today }]);
});

test('a yes to one house opens nothing to another, and one kind opens no other', () => {
  const elsewhere = { ...jens, organisation: anId<OrganisationId>(9) };
  assert.equal(sightOf(elsewhere, 'shared_note', notesToLender).extent, 'none');
  const outside = { relations: ['responsible_outside_team'] as const, organisation: lender };
  assert.equal(sightOf(outside, 'attendance', notesToLender).extent, 'none');
});

test('a yes to the company consultant is no yes to her colleagues in the same house', () => {
  const outside = { relations: ['responsible_outside_team'] as const, organisation: lender };
  assert.equal(sightOf(outside, 'shared_note', notesToLender).extent, 'none');
});

test('what no consent can open does not wait for one', () => {
  assert.equal(sightOf(jens, 'journal', nothingReleased).awaitsConsent, false);
});

test('rights of several relations add up to the widest', () => {
  const lea = { relations: ['team_general', 'project_leader'] as const, organisation: lender };
  const sight = sightOf(lea, 'attendance', nothingReleased);
  assert.equal(sight.extent, 'all');
  assert.deepEqual(
    sight.because.map(({ reach }) => reach),
    ['own_kinds', 'all'],
  );
});

test('a referral is open to its caseworker until it has its answer', () => {
  const dorte = { relations: ['responsible_outside_team'] as const, organisation: lender };
  assert.equal(sightOf(dorte, 'referral', { released: [], undecided: true }).extent, 'all');
  assert.equal(sightOf(dorte, 'referral', nothingReleased).extent, 'none');
});

test('changing the table changes what is said', () => {
  const table = { ...accessTable, team_general: { ...accessTable.team_general, journal: r() } };
  const general = { relations: ['team_general'] as const, organisation: lender };
  assert.equal(sightOf(general, 'journal', nothingReleased).extent, 'none');
  assert.equal(sightOf(general, 'journal', nothingReleased, table).extent, 'all');
  const shut = { ...accessTable, team_general: { ...accessTable.team_general, enrolment: closed } };
  assert.equal(sightOf(general, 'enrolment', nothingReleased, shut).extent, 'none');
});

test('whoever is said to see a kind has an open cell for it, and whoever is said not to has none', () => {
  const someRelations = fc.uniqueArray(fc.constantFrom(...relations), { maxLength: 4 });
  const someFacts = fc.record({
    released: fc.array(
      fc.record({
        kind: fc.constantFrom(...recordKinds),
        to: fc.constant(lender),
        as: fc.constantFrom(...relations),
        until: fc.constant(today),
      }),
      { maxLength: 2 },
    ),
    undecided: fc.boolean(),
  });
  fc.assert(
    fc.property(someRelations, someFacts, (held, facts) => {
      const [sight] = whoCanSee([{ relations: held, organisation: lender }], recordKinds, facts);
      for (const kind of recordKinds) {
        const isOpen = held.some((relation) => opens(relation, kind, facts));
        assert.equal(sight?.of[kind].extent !== 'none', isOpen, `${held.join(' ')} ${kind}`);
      }
    }),
  );
});

function opens(relation: Relation, kind: (typeof recordKinds)[number], facts: SightFacts): boolean {
  const { read } = accessTable[relation][kind] as { read?: string };
  if (read === 'released')
    return facts.released.some((release) => release.kind === kind && reaches(release.as, relation));
  return read === 'undecided' ? facts.undecided : read !== undefined;
}

/** The responsible and the former caseworker outside the team have one row in the matrix. */
function reaches(addressed: Relation, relation: Relation): boolean {
  const outside: readonly Relation[] = ['responsible_outside_team', 'former_caseworker'];
  return addressed === relation || (addressed === outside[0] && relation === outside[1]);
}

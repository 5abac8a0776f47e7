import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { anId } from '../../../tests/builders/an-id.ts';
import type { OrganisationId } from '../kernel/ids.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { explainAccess, onlookerOf } from './explain-access.ts';
import { recordKinds } from './record-kind.ts';
import { relations } from './relation.ts';
import { nothingReleased, sightOf } from './who-can-see.ts';

const ngo = anId<OrganisationId>(1);
const until = plainDate('2026-12-31');
const notes = { kind: 'shared_note', right: 'read' } as const;
const consultant = { relations: ['team_company_consultant'], organisation: ngo } as const;

describe('explaining access', () => {
  test('the company consultant reads no notes until the citizen says yes', () => {
    const { extent, steps } = explainAccess(consultant, notes, nothingReleased);
    assert.equal(extent, 'none');
    assert.deepEqual(
      steps.map(({ verdict }) => verdict),
      ['awaits_release'],
    );
  });

  test('with the yes it is open, and the explanation knows until when', () => {
    const released = [{ kind: 'shared_note', to: ngo, as: 'team_company_consultant', until }] as const;
    const { extent, steps } = explainAccess(consultant, notes, { released, undecided: false });
    assert.equal(extent, 'all');
    assert.equal(steps[0]?.until, until);
  });

  test('a yes to another house opens nothing here', () => {
    const released = [
      { kind: 'shared_note', to: anId<OrganisationId>(2), as: 'team_company_consultant', until },
    ] as const;
    assert.equal(explainAccess(consultant, notes, { released, undecided: false }).extent, 'none');
  });

  test('the journal gives the coordinator nothing, and says which of her relations were asked', () => {
    const person = { relations: ['coordinator', 'team_general'], organisation: ngo } as const;
    const { steps } = explainAccess(person, { kind: 'journal', right: 'read' }, nothingReleased);
    assert.deepEqual(
      steps.map(({ relation, verdict }) => [relation, verdict]),
      [
        ['coordinator', 'gives_nothing'],
        ['team_general', 'gives_nothing'],
      ],
    );
  });

  test('the referral closes to the caseworker with its answer', () => {
    const person = { relations: ['responsible_outside_team'], organisation: ngo } as const;
    const question = { kind: 'referral', right: 'read' } as const;
    assert.equal(explainAccess(person, question, { released: [], undecided: true }).extent, 'all');
    const [step] = explainAccess(person, question, nothingReleased).steps;
    assert.equal(step?.verdict, 'ended_with_answer');
  });

  test('what is explained is what is seen, for everybody and every kind', () => {
    fc.assert(
      fc.property(
        fc.subarray([...relations]),
        fc.constantFrom(...recordKinds),
        fc.boolean(),
        fc.constantFrom(...relations),
        (held, kind, undecided, as) => {
          const person = { relations: held, organisation: ngo };
          const facts = { released: [{ kind, to: ngo, as, until }], undecided };
          assert.equal(
            explainAccess(person, { kind, right: 'read' }, facts).extent,
            sightOf(person, kind, facts).extent,
          );
        },
      ),
    );
  });

  test('the words of the locks become a person and facts', () => {
    const held = new Set([
      'team_company_consultant',
      'team_company_consultant:released:shared_note',
    ] as const);
    const { person, facts } = onlookerOf(held, ngo);
    assert.equal(explainAccess(person, notes, facts).extent, 'all');
  });
});

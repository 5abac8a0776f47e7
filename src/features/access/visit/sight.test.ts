import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anId } from '../../../../tests/builders/an-id.ts';
import { parseSightAt, sightOf, stillHolds } from './sight.ts';
import type { CitizenViewer } from './viewer.ts';

const asta: CitizenViewer = {
  as: 'citizen',
  account: anId(1),
  language: 'da',
  shownName: 'Asta Eksempel',
  demo: true,
  ownRecords: [],
};
const at = { scope: 'enrolment', id: anId<never>(5) } as const;
const made = (things: readonly string[], marks: readonly string[] = []) => sightOf(asta, at, things, marks);

describe('an open page', () => {
  it('stays open while all it was made from is held, and does not mind what came in addition', () => {
    const page = made(['team_general'], ['0123abcd']).token;
    assert.equal(stillHolds(page, made(['team_general'], ['0123abcd'])), true);
    assert.equal(stillHolds(page, made(['coordinator', 'team_general'], ['0123abcd', '99999999'])), true);
    assert.equal(stillHolds(page, made(['coordinator'], ['0123abcd'])), false);
    assert.equal(stillHolds(page, made(['team_general'])), false);
  });

  it('closes for whoever acts as somebody else', () => {
    const other = { ...asta, account: anId<never>(2) };
    assert.equal(stillHolds(made([]).token, sightOf(other, at, [], [])), false);
  });

  it('closes on a token that is none', () => {
    for (const token of ['', '1', `${made([]).token}x`])
      assert.equal(stillHolds(token, made([])), false, token);
  });

  it('closes exactly when something it was made from is gone', () => {
    const things = fc.uniqueArray(fc.stringMatching(/^[a-z_:]{1,20}$/), { maxLength: 12 });
    fc.assert(
      fc.property(things, things, (before, after) => {
        const kept = before.every((thing) => after.includes(thing));
        assert.equal(stillHolds(made(before).token, made(after)), kept);
      }),
    );
  });
});

describe('the record a page is about', () => {
  it('is read back from how it is written', () => {
    assert.deepEqual(parseSightAt(made([]).at), at);
    for (const text of ['', 'enrolment', 'enrolment:1', `moon:${at.id}`])
      assert.equal(parseSightAt(text), undefined);
  });
});

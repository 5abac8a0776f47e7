import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Relation, relations } from '../access/relation.ts';
import { type KnownPerson, maskedPerson, places } from './masked-person.ts';
import { protections } from './protection.ts';

const bo: KnownPerson = {
  code: '3F0A9C',
  callName: 'Bo',
  fullName: 'Bo Prøvesen',
  address: 'Opdigtet Vej 1',
  contact: '00 00 00 41',
  protections: [],
};
const shielded: KnownPerson = { ...bo, protections: ['name_and_address'] };
const restricted: KnownPerson = { ...bo, protections: ['restricted'] };

const someRelations = fc.uniqueArray(fc.constantFrom<Relation>(...relations), { maxLength: 4 });
const somePlace = fc.constantFrom(...places);
const someProtections = fc.subarray([...protections]);
const words = (shown: unknown) => JSON.stringify(shown) ?? '';

test('without protection a page shows what the viewer may read', () => {
  assert.deepEqual(maskedPerson(bo, ['team_general'], 'page'), {
    name: { as: 'call_name', callName: 'Bo' },
    fullName: 'Bo Prøvesen',
    address: 'Opdigtet Vej 1',
    contact: '00 00 00 41',
    warns: false,
  });
});

test('a protected person is their call name everywhere but on the one page about who they are', () => {
  for (const place of places.filter((one) => one !== 'identity_page')) {
    const shown = maskedPerson(shielded, ['team_general'], place);
    assert.deepEqual(shown?.name, { as: 'call_name', callName: 'Bo' });
    assert.doesNotMatch(words(shown), /Prøvesen|Opdigtet/, place);
  }
  assert.equal(maskedPerson(shielded, ['team_general'], 'identity_page')?.fullName, 'Bo Prøvesen');
  assert.equal(maskedPerson(shielded, ['team_general'], 'identity_page')?.warns, true);
});

test('a restricted record has a name for the team and the responsible caseworker, and a code for others', () => {
  const nameFor = (relation: Relation) => maskedPerson(restricted, [relation], 'list')?.name.as;
  for (const relation of ['team_psychologist', 'coordinator', 'responsible_outside_team'] as const)
    assert.equal(nameFor(relation), 'call_name', relation);
  for (const relation of ['project_leader', 'intake_member', 'caseload_leader', 'referrer'] as const)
    assert.equal(nameFor(relation), 'code', relation);
});

test('a restricted record is no hit for anybody else: even a neutral one would tell', () => {
  assert.equal(maskedPerson(restricted, ['project_leader'], 'search'), undefined);
  assert.equal(maskedPerson(restricted, ['coordinator'], 'search')?.name.as, 'call_name');
});

test('no restricted name leaves the product', () => {
  assert.equal(maskedPerson(restricted, ['coordinator'], 'export')?.name.as, 'code');
  assert.equal(maskedPerson(restricted, ['responsible_on_team'], 'letter')?.name.as, 'code');
});

test('one’s own name is never hidden from oneself', () => {
  fc.assert(
    fc.property(somePlace, someProtections, (place, kinds) => {
      const shown = maskedPerson({ ...bo, protections: kinds }, ['citizen'], place);
      assert.deepEqual(shown?.name, { as: 'call_name', callName: 'Bo' });
    }),
  );
});

test('whoever the viewer is: protection never shows more than its absence', () => {
  fc.assert(
    fc.property(someRelations, somePlace, someProtections, (held, place, kinds) => {
      const openly = maskedPerson(bo, held, place);
      const masked = maskedPerson({ ...bo, protections: kinds }, held, place);
      for (const part of ['fullName', 'address', 'contact'] as const) {
        if (masked?.[part] !== undefined && place !== 'identity_page')
          assert.equal(masked[part], openly?.[part], part);
      }
    }),
  );
});

test('no list, hit, message or export ever holds an address', () => {
  fc.assert(
    fc.property(
      someRelations.filter((held) => !held.includes('citizen')),
      fc.constantFrom('list', 'search', 'error', 'export'),
      someProtections,
      (held, place, kinds) => {
        const shown = maskedPerson({ ...bo, protections: kinds }, held, place as 'list');
        assert.doesNotMatch(words(shown), /Opdigtet/);
      },
    ),
  );
});

test('a code in place of a name brings nothing else along', () => {
  fc.assert(
    fc.property(someRelations, somePlace, someProtections, (held, place, kinds) => {
      const shown = maskedPerson({ ...bo, protections: kinds }, held, place);
      if (shown?.name.as === 'code') assert.doesNotMatch(words(shown), /Bo|Opdigtet|00 00/);
    }),
  );
});

test('holding one relation more never hides what was shown', () => {
  fc.assert(
    fc.property(
      someRelations,
      fc.constantFrom(...relations),
      somePlace,
      someProtections,
      (held, more, place, kinds) => {
        const person = { ...bo, protections: kinds };
        const before = maskedPerson(person, held, place);
        const after = maskedPerson(person, [...held, more], place);
        if (before?.name.as === 'call_name') assert.equal(after?.name.as, 'call_name');
      },
    ),
  );
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkOrganisation, longestOrganisationName } from './check-organisation.ts';

const there = ['Ådal Kommune', 'Foreningen Trædesten'];

describe('a house', () => {
  it('is registered under its name, with blanks put right', () => {
    const checked = checkOrganisation({ name: '  Fonden   Fantasi ', kind: 'fund' }, there);
    assert.deepEqual(checked, { ok: true, value: { name: 'Fonden Fantasi', kind: 'fund' } });
  });

  it('is asked for everything that is missing at once', () => {
    const checked = checkOrganisation({ name: ' ', kind: 'kingdom' }, there);
    assert.deepEqual(checked, {
      ok: false,
      refusals: { name: 'organisation-name-missing', kind: 'organisation-kind-missing' },
    });
  });

  it('stands once, however its name is written', () => {
    for (const name of ['ådal kommune', ' ÅDAL  KOMMUNE', 'Foreningen trædesten']) {
      const checked = checkOrganisation({ name, kind: 'ngo' }, there);
      assert.deepEqual(checked, { ok: false, refusals: { name: 'organisation-there-already' } }, name);
    }
  });

  it('has a name that fits, or is told so', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 300 }), (name) => {
        const checked = checkOrganisation({ name, kind: 'ngo' }, []);
        if (checked.ok) assert.ok(checked.value.name.length <= longestOrganisationName);
        else assert.ok(name.trim().length === 0 || name.trim().length > longestOrganisationName);
      }),
    );
  });
});

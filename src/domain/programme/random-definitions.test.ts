import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { breakings } from '../../../tests/builders/a-broken-definition.ts';
import { aRandomDefinition } from '../../../tests/builders/a-random-definition.ts';
import { checkDefinition } from './check-definition.ts';
import { readDefinition } from './read-definition.ts';

describe('a definition nobody has thought of', () => {
  it('is never refused when it is sound', () => {
    fc.assert(
      fc.property(aRandomDefinition, (definition) => {
        const read = readDefinition(JSON.parse(JSON.stringify(definition)));
        assert.deepEqual(read.ok ? [] : read.findings, []);
      }),
    );
  });

  it('comes back from a file as it was written', () => {
    fc.assert(
      fc.property(aRandomDefinition, (definition) => {
        const written: unknown = JSON.parse(JSON.stringify(definition));
        const read = readDefinition(written);
        assert.deepEqual(read.ok && JSON.parse(JSON.stringify(read.value)), written);
      }),
    );
  });

  for (const [check, broken] of Object.entries(breakings)) {
    it(`is refused with ${check}, told where, when that is what is wrong`, () => {
      fc.assert(
        fc.property(aRandomDefinition, (sound) => {
          const { definition, at } = broken(sound);
          const found = checkDefinition(definition);
          assert.ok(
            found.some((finding) => finding.check === check && finding.at === at),
            `not at ${at}: ${JSON.stringify(found)}`,
          );
        }),
        { numRuns: 30 },
      );
    });
  }
});

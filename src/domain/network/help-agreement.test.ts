import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type HelpVersion, helpStanding, helpWords, longestHelp } from './help-agreement.ts';

const version = (nth: number, isAgreed: boolean): HelpVersion => ({
  version: nth,
  words: `Opdigtet ${nth}`,
  writtenBy: nth % 2 === 0 ? 'relative' : 'citizen',
  isAgreed,
});

test('nothing is agreed before anything is written', () => {
  assert.deepEqual(helpStanding([]), { agreed: undefined, proposed: undefined });
});

test('a first wording waits for the other, and then holds', () => {
  assert.equal(helpStanding([version(1, false)]).proposed?.version, 1);
  assert.deepEqual(helpStanding([version(1, true)]), { agreed: version(1, true), proposed: undefined });
});

test('whoever changes it asks the other anew, and what was agreed holds meanwhile', () => {
  const standing = helpStanding([version(2, false), version(1, true)]);
  assert.equal(standing.agreed?.version, 1);
  assert.equal(standing.proposed?.version, 2);
});

test('whatever the history: what holds was agreed, what waits was not, and nothing that waits is older', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 8 }), fc.nat(), (agreed, turn) => {
      const versions = agreed.map((is, at) => version(at + 1, is));
      const turned = versions
        .slice(turn % (versions.length + 1))
        .concat(versions.slice(0, turn % (versions.length + 1)));
      const standing = helpStanding(turned);
      assert.deepEqual(standing, helpStanding(versions));
      assert.ok(standing.agreed?.isAgreed !== false);
      assert.ok(standing.proposed?.isAgreed !== true);
      assert.ok((standing.proposed?.version ?? 99) > (standing.agreed?.version ?? 0));
    }),
  );
});

test('a few words are kept as they were typed, nothing and a letter are refused', () => {
  assert.deepEqual(helpWords(' Inge kører mig. '), { ok: true, value: 'Inge kører mig.' });
  assert.deepEqual(helpWords('  '), { ok: false, refusal: 'words-missing' });
  assert.deepEqual(helpWords('a'.repeat(longestHelp + 1)), { ok: false, refusal: 'words-too-long' });
});

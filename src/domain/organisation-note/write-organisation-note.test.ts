import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anId } from '../../../tests/builders/an-id.ts';
import { today } from '../../../tests/builders/today.ts';
import {
  longestNote,
  type NoteBefore,
  type NoteDraft,
  type OrganisationNoteId,
  writeOrganisationNote,
} from './write-organisation-note.ts';

const id = (number: number) => anId<OrganisationNoteId>(number);
const mine = { id: id(1), isOwn: true, isCorrected: false };
const draft: NoteDraft = { id: id(9), words: ' Kom med sin søster.\r\nGod snak. ', corrects: undefined };
const refusal = (changes: Partial<NoteDraft>, before: readonly NoteBefore[] = [mine]) => {
  const written = writeOrganisationNote({ ...draft, ...changes }, before, today);
  return written.ok ? undefined : written.refusal;
};

test('a note holds the words as written, on the day they were written', () => {
  assert.deepEqual(writeOrganisationNote(draft, [], today), {
    ok: true,
    value: { id: id(9), writtenOn: today, words: 'Kom med sin søster.\nGod snak.', corrects: undefined },
  });
});

test('no words, and far too many', () => {
  assert.equal(refusal({ words: ' \n' }), 'words-missing');
  assert.equal(refusal({ words: 'x'.repeat(longestNote + 1) }), 'words-too-long');
});

test('only the writer puts a note right, and only once', () => {
  assert.equal(refusal({ corrects: id(1) }), undefined);
  assert.equal(refusal({ corrects: id(1) }, [{ ...mine, isOwn: false }]), 'not-yours');
  assert.equal(refusal({ corrects: id(2) }), 'not-yours');
  assert.equal(refusal({ corrects: id(1) }, [{ ...mine, isCorrected: true }]), 'corrected-already');
});

test('however often somebody corrects, the notes form lines: nobody’s note, and none twice', () => {
  const step = fc.record({ own: fc.boolean(), corrects: fc.option(fc.nat(12), { nil: undefined }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const notes: (NoteBefore & { isCorrected: boolean })[] = [];
      for (const [at, { own, corrects }] of steps.entries()) {
        const target = corrects === undefined ? undefined : id(corrects + 1);
        const seen = notes.map((note) => ({ ...note, isOwn: note.isOwn === own }));
        const written = writeOrganisationNote(
          { id: id(at + 1), words: 'ord', corrects: target },
          seen,
          today,
        );
        if (!written.ok) continue;
        const corrected = notes.find((note) => note.id === target);
        assert.equal(corrected === undefined, target === undefined);
        assert.ok(!corrected?.isCorrected && (corrected === undefined || corrected.isOwn === own));
        if (corrected) corrected.isCorrected = true;
        notes.push({ id: id(at + 1), isOwn: own, isCorrected: false });
      }
    }),
  );
});

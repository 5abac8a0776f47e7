import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anId } from '../../../tests/builders/an-id.ts';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { checkMove, type MoveDraft } from './check-move.ts';
import { linksThatStand, type MoveLink, peopleOfLinks } from './move-link.ts';

const today = plainDate('2026-11-18');
const record = (authority: string, citizen: number) => ({ authority, citizen: anId<never>(citizen) });

function aLink(number: number, from: number, to: number, changes: Partial<MoveLink> = {}): MoveLink {
  return {
    id: anId(number),
    from: record(`authority ${from}`, from),
    to: record(`authority ${to}`, to),
    movedOn: addDays(today, -60),
    toldBy: 'citizen',
    recordedOn: addDays(today, -50),
    replaces: undefined,
    takenBack: false,
    ...changes,
  };
}

const draft: MoveDraft = { from: record('A', 1), to: record('B', 2), movedOn: today, toldBy: 'citizen' };

describe('a move between municipalities', () => {
  it('makes one person of two records, and of three where they moved twice', () => {
    const people = peopleOfLinks([aLink(90, 2, 3), aLink(91, 1, 2)]);
    assert.equal(new Set([1, 2, 3].map((citizen) => people.get(anId(citizen)))).size, 1);
    assert.equal(people.get(anId(4)), undefined);
  });

  it('stands from the day it is known until it is taken back', () => {
    const link = aLink(90, 1, 2, { recordedOn: plainDate('2026-10-01') });
    const undone = aLink(91, 1, 2, {
      recordedOn: plainDate('2026-11-01'),
      replaces: link.id,
      takenBack: true,
    });
    const standing = (day: string) => linksThatStand([link, undone], plainDate(day)).length;
    assert.deepEqual([standing('2026-09-30'), standing('2026-10-31'), standing('2026-11-01')], [0, 1, 0]);
  });

  it('is between two municipalities, once, and on a day that has been', () => {
    const refusals = (changes: Partial<MoveDraft>, standing: readonly MoveLink[] = []) => {
      const checked = checkMove({ ...draft, ...changes }, standing, today);
      return checked.ok ? {} : checked.refusals;
    };
    assert.deepEqual(refusals({}), {});
    assert.deepEqual(refusals({ to: record('A', 2) }), { to: 'same-municipality' });
    assert.deepEqual(refusals({}, [aLink(90, 1, 2)]), { to: 'linked-already' });
    assert.deepEqual(refusals({ to: record('C', 3) }, [aLink(90, 1, 2)]), { to: 'linked-already' });
    assert.deepEqual(refusals({ from: record('B', 2), to: record('A', 1) }, [aLink(90, 1, 2)]), {
      to: 'linked-already',
    });
    assert.deepEqual(refusals({ from: record('B', 2), to: record('C', 3) }, [aLink(90, 1, 2)]), {});
    assert.deepEqual(refusals({ movedOn: addDays(today, 1) }), { movedOn: 'date-in-the-future' });
    assert.deepEqual(refusals({ from: undefined, to: undefined, movedOn: undefined, toldBy: undefined }), {
      from: 'from-missing',
      to: 'to-missing',
      movedOn: 'date-missing',
      toldBy: 'teller-missing',
    });
  });
});

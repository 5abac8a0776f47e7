import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plainDate } from '../kernel/plain-date.ts';
import { noWish, type WorkWish, workNeeds } from '../work-wish/work-wish.ts';
import { checkTelling } from './check-telling.ts';
import { lineKey, tellableLines } from './tellable-lines.ts';

const wish: WorkWish = {
  ...noWish,
  kinds: ['fleksjob'],
  tasks: 'Noget med planter',
  skills: ['Luge', 'Køre truck'],
  needs: ['breaks'],
  needsWords: ['Min hund skal med'],
  hoursFrom: 6,
  readyFrom: plainDate('2026-12-01'),
};

describe('choosing what a company is told', () => {
  const offered = tellableLines(wish);

  it('offers what is wished for, line by line, and never the kind of work, which may tell of a benefit', () => {
    assert.deepEqual(offered.map(lineKey), [
      'tasks: Noget med planter',
      'skill: Luge',
      'skill: Køre truck',
      'need: breaks',
      'need_words: Min hund skal med',
      'hours: 6-',
      'ready_from: 2026-12-01',
    ]);
    assert.doesNotMatch(JSON.stringify(offered), /fleksjob/);
    assert.deepEqual(tellableLines(noWish), []);
  });

  it('tells what was chosen and nothing more, in the order it is read', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(offered.map(lineKey)), (chosen) => {
        const told = checkTelling({ chosen, ownWords: '' }, offered, 'citizen');
        assert.ok(told.ok);
        assert.deepEqual(
          told.value.lines.map(lineKey),
          offered.map(lineKey).filter((key) => chosen.includes(key)),
        );
      }),
    );
  });

  it('says when a line has been worded anew since it was seen', () => {
    const told = checkTelling(
      { chosen: ['skill: Luge', 'diagnosis: angst'], ownWords: '' },
      offered,
      'citizen',
    );
    assert.deepEqual(told, { ok: false, refusals: { chosen: 'line-gone' } });
  });

  it('lets nobody but the citizen write the citizen’s own words', () => {
    const draft = { chosen: [], ownWords: ' Jeg hører dårligt på venstre øre ' };
    const own = checkTelling(draft, offered, 'citizen');
    assert.equal(own.ok && own.value.ownWords, 'Jeg hører dårligt på venstre øre');
    assert.deepEqual(checkTelling(draft, offered, 'staff'), {
      ok: false,
      refusals: { ownWords: 'own-words-are-the-citizens' },
    });
    assert.deepEqual(checkTelling({ chosen: [], ownWords: '620384-1234' }, offered, 'citizen'), {
      ok: false,
      refusals: { ownWords: 'own-words-hold-a-cpr-number' },
    });
  });

  it('can tell every need of the list', () => {
    assert.equal(tellableLines({ ...noWish, needs: workNeeds }).length, workNeeds.length);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plainDate } from '../kernel/plain-date.ts';
import { checkWorkWish, type WorkWishDraft } from './check-work-wish.ts';
import { areasOfIndustry } from './trade-areas.ts';
import { isSameWish, noWish, workNeeds } from './work-wish.ts';

const kinds = ['virksomhedspraktik', 'fleksjob'];
const empty: WorkWishDraft = {
  kinds: [],
  trades: [],
  tasks: '',
  skills: '',
  needs: [],
  needsWords: '',
  areas: '',
  travels: [],
  travelMinutes: undefined,
  hoursFrom: undefined,
  hoursTo: undefined,
  readyFrom: undefined,
};

describe('saying what one wishes for at work', () => {
  it('demands nothing', () => {
    assert.deepEqual(checkWorkWish(empty, kinds), { ok: true, value: noWish });
  });

  it('keeps one thing a line, each once, and places between commas', () => {
    const typed = {
      ...empty,
      tasks: ' Passe planter ',
      skills: 'Køre truck\r\n\r\n Køre  truck\nLuge',
      areas: '8722, Juelsminde;8783',
      hoursFrom: 6,
      hoursTo: 12.5,
      readyFrom: plainDate('2026-12-01'),
    };
    const checked = checkWorkWish(typed, kinds);
    assert.ok(checked.ok);
    assert.equal(checked.value.tasks, 'Passe planter');
    assert.deepEqual(checked.value.skills, ['Køre truck', 'Luge']);
    assert.deepEqual(checked.value.areas, ['8722', 'Juelsminde', '8783']);
  });

  it('names everything that cannot stand at once', () => {
    const checked = checkWorkWish(
      {
        ...empty,
        tasks: 'Spørg efter 620384-1234',
        skills: 'x'.repeat(161),
        needsWords: Array.from({ length: 21 }, (_, at) => `linje ${at}`).join('\n'),
        areas: 'x'.repeat(61),
        travelMinutes: 0,
        hoursFrom: 10,
        hoursTo: 5,
        readyFrom: 'unreadable',
      },
      kinds,
    );
    assert.deepEqual(checked, {
      ok: false,
      refusals: {
        tasks: 'words-hold-a-cpr-number',
        skills: 'line-too-long',
        needsWords: 'too-many-lines',
        areas: 'area-too-long',
        travelMinutes: 'minutes-unreadable',
        hoursTo: 'hours-backwards',
        readyFrom: 'date-unreadable',
      },
    });
  });

  it('takes only what the form offers, in the order it is offered, and finds the same again', () => {
    const some = fc.shuffledSubarray([...workNeeds, 'diagnosis', 'benefit']);
    fc.assert(
      fc.property(some, fc.shuffledSubarray([...kinds, 'made-up']), (needs, wished) => {
        const checked = checkWorkWish({ ...empty, needs, kinds: wished }, kinds);
        assert.ok(checked.ok);
        assert.deepEqual(
          checked.value.needs,
          workNeeds.filter((need) => needs.includes(need)),
        );
        assert.deepEqual(
          checked.value.kinds,
          kinds.filter((kind) => wished.includes(kind)),
        );
        const again = checkWorkWish({ ...empty, needs: needs.toReversed(), kinds: wished }, kinds);
        assert.ok(again.ok && isSameWish(checked.value, again.value));
      }),
    );
  });

  it('knows which everyday words an industry of the register belongs to', () => {
    assert.deepEqual(areasOfIndustry('81'), ['green', 'cleaning']);
    assert.deepEqual(areasOfIndustry('562910'), ['food']);
    assert.deepEqual(areasOfIndustry('99'), []);
  });
});

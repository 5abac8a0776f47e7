import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { AccountId } from '../kernel/ids.ts';
import { judgeRecognised, type TraitAnswers, traits } from './recognised.ts';
import { actOnStory, type Story, type StoryAct, storyStates } from './story.ts';

const [lea, pia] = ['lea', 'pia'] as AccountId[] as [AccountId, AccountId];
const answers: TraitAnswers = { age: 'changed', place: 'left_out', trade: 'as_it_is', family: 'as_it_is' };
const draft: Story = {
  about: 'citizen',
  state: 'draft',
  version: 1,
  writtenBy: lea,
  agreedTo: undefined,
  answers,
};

/** Does one act after the other; stops at the first refusal and answers with it. */
function told(acts: readonly StoryAct[], story = draft, identifiers = 0): string {
  let now = story;
  for (const act of acts) {
    const next = actOnStory(now, act, identifiers);
    if (!next.ok) return next.refusal;
    now = next.value;
  }
  return now.state;
}

const agree: StoryAct = { act: 'agree', version: 1 };
const approve: StoryAct = { act: 'approve', by: pia };
const publish: StoryAct = { act: 'publish' };
const withdraw: StoryAct = { act: 'withdraw' };
const rewrite: StoryAct = { act: 'rewrite', by: lea, answers };

describe('a story', () => {
  test('is read by the citizen, approved by a second person, published, and gone when it is withdrawn', () => {
    assert.equal(told([agree]), 'read_by_citizen');
    assert.equal(told([agree, approve, publish]), 'published');
    assert.equal(told([agree, approve, publish, withdraw]), 'withdrawn');
    assert.equal(told([agree, approve, publish, withdraw, publish]), 'not-in-this-state');
  });

  test('is not approved by its writer, unread, or in words the citizen has not read', () => {
    assert.equal(told([agree, { act: 'approve', by: lea }]), 'own-story');
    assert.equal(told([approve]), 'not-in-this-state');
    assert.equal(told([publish]), 'not-in-this-state');
    assert.equal(told([rewrite, agree]), 'other-words-were-read');
    assert.equal(told([agree, rewrite, approve]), 'not-in-this-state');
  });

  test('whoever wrote the last words does not approve them, though another began', () => {
    const acts: StoryAct[] = [{ ...rewrite, by: pia }, { act: 'agree', version: 2 }, approve];
    assert.equal(told(acts), 'own-story');
  });

  test('goes nowhere with an identifier left, or with the person easy to recognise', () => {
    assert.equal(told([agree], draft, 1), 'identifiers-left');
    assert.equal(told([agree], { ...draft, answers: { ...answers, age: 'as_it_is' } }), 'too-much-as-it-is');
    assert.equal(told([agree], { ...draft, answers: {} }), 'question-unanswered');
  });

  test('whatever is done in whatever order, what is out was read and agreed to as it stands, by two people', () => {
    const told = fc.constantFrom('changed', 'left_out', 'as_it_is') as fc.Arbitrary<
      'changed' | 'left_out' | 'as_it_is'
    >;
    const someAnswers = fc.record({ age: told, place: told, trade: told, family: told });
    const someone = fc.constantFrom(lea, pia);
    const someAct: fc.Arbitrary<StoryAct> = fc.oneof(
      fc.record({ act: fc.constant('rewrite' as const), by: someone, answers: someAnswers }),
      fc.record({ act: fc.constant('agree' as const), version: fc.constantFrom(0, 0, 0, 1) }),
      fc.record({ act: fc.constant('approve' as const), by: someone }),
      fc.constantFrom(publish, publish, publish, withdraw),
    );
    let published = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(someAct, fc.constantFrom(0, 0, 0, 0, 1)), { maxLength: 25 }), (acts) => {
        let [now, approver, wasWithdrawn] = [draft, undefined as AccountId | undefined, false];
        for (const [tried, identifiers] of acts) {
          // Mostly the words as they stand, now and then some that stand no more.
          const act = tried.act === 'agree' ? { ...tried, version: now.version - tried.version } : tried;
          const next = actOnStory(now, act, identifiers);
          if (!next.ok) continue;
          if (act.act === 'approve') approver = act.by;
          if (next.value.state === 'published') {
            published += 1;
            assert.equal(next.value.agreedTo, next.value.version);
            assert.notEqual(approver, next.value.writtenBy);
            assert.equal(identifiers, 0);
            assert.ok(traits.filter((trait) => next.value.answers[trait] !== 'as_it_is').length >= 2);
          }
          assert.ok(!wasWithdrawn, 'nothing happens to what is withdrawn');
          wasWithdrawn = next.value.state === 'withdrawn';
          now = next.value;
        }
      }),
      { numRuns: 400 },
    );
    assert.ok(published > 0, 'some of them came out');
  });

  test('about nobody is approved by a second person as it is written, and read by no citizen', () => {
    const news: Story = { ...draft, about: 'nobody', answers: {} };
    assert.equal(told([approve, publish], news), 'published');
    assert.equal(told([agree], news), 'not-in-this-state');
    assert.equal(told([{ act: 'approve', by: lea }], news), 'own-story');
    assert.equal(told([approve], news, 1), 'identifiers-left');
    assert.equal(told([approve, rewrite, publish], news), 'not-in-this-state');
  });

  test('can be taken down from wherever it is', () => {
    for (const state of storyStates.filter((one) => one !== 'withdrawn'))
      assert.equal(told([withdraw], { ...draft, state }), 'withdrawn', state);
  });
});

test('two of age, place, trade and family are hidden, and all four are answered', () => {
  assert.equal(judgeRecognised(answers), undefined);
  assert.equal(judgeRecognised({ ...answers, place: 'as_it_is' }), 'too-much-as-it-is');
  for (const trait of traits)
    assert.equal(judgeRecognised({ ...answers, [trait]: undefined }), 'question-unanswered');
});

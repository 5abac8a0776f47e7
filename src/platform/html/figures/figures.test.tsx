import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Curve, Funnel, Targets, WeekBar } from '../index.ts';
import { percentLength } from './percent.ts';

test('a length never leaves the figure', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5, max: 500 }), fc.integer({ min: 0, max: 200 }), (part, whole) => {
      const length = Number(percentLength(part, whole).replace('%', ''));
      return length >= 0 && length <= 100;
    }),
  );
  assert.equal(percentLength(98, 131), '74.8%');
  assert.equal(percentLength(0, 0), '0%');
});

test('the week bar is one picture with one description', () => {
  const markup = String(<WeekBar label="Uge 2 af 3" weeks={['done', 'now', 'ahead']} />);
  assert.equal(
    markup,
    '<div class="ff-weeks__bar" role="img" aria-label="Uge 2 af 3"><span class="is-done"></span><span class="is-now"></span><span></span></div>',
  );
});

test('a funnel without anybody divides by nobody', () => {
  const steps = [{ name: 'Henvist', reached: 0, may: 0, out: { label: 'Ingen endnu' } }];
  const markup = String(<Funnel unit="personer" steps={steps} />);
  assert.doesNotMatch(markup, /NaN|Infinity/);
});

test('the pattern of a funnel stands on the page once, however many steps there are', () => {
  const step = { name: 'Henvist', reached: 2, may: 1, out: { label: '' } };
  const markup = String(<Funnel unit="personer" steps={[step, step, step]} />);
  assert.equal(markup.match(/id="ff-hatch"/g)?.length, 1);
  assert.equal(markup.match(/url\(#ff-hatch\)/g)?.length, 3);
});

const target = {
  title: 'I job',
  direction: 'Højere er bedre',
  value: '17 %',
  count: { label: '17 af 98' },
  limits: 'grænser 11–26 %, mål 20 %',
  goalLabel: 'mål 20 %',
  sentence: 'Det er for tidligt at sige.',
};
const shares = { value: 0.17, low: 0.11, high: 0.26, goal: 0.2, end: 0.4, endLabel: '40 %' };

test('everything a target draws is also said: value, count, limits, direction and a sentence', () => {
  const markup = String(<Targets items={[{ ...target, shares }]} />);
  const words = markup.replaceAll(/<svg.*?<\/svg>/gs, '').replaceAll(/<[^>]+>/g, ' ');
  for (const said of [target.value, target.count.label, target.limits, target.direction, target.sentence]) {
    assert.ok(words.includes(said), said);
  }
});

test('a target without a count draws nothing', () => {
  assert.doesNotMatch(String(<Targets items={[target]} />), /<svg/);
});

test('a goal near the end of the scale keeps its label inside, and the scale’s own label gives way', () => {
  const markup = String(<Targets items={[{ ...target, shares: { ...shares, goal: 0.39 } }]} />);
  assert.match(markup, /text-anchor="end">mål 20 %/);
  assert.doesNotMatch(markup, /40 %/);
});

test('a curve has a title and a description of its own, and a place for every answer', () => {
  const points = [
    { at: 1, value: 3 },
    { at: 9, value: 6 },
  ];
  const markup = String(
    <Curve id="c" title="Svar" description="Op" points={points} start={1} end={13} max={10} unit="uge" />,
  );
  assert.match(markup, /role="img" aria-labelledby="c-title c-text"/);
  assert.match(markup, />uge 1<.*>9<.*>13</s);
  assert.equal(markup.match(/<circle/g)?.length, 2);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ModelFigure, modelDrawing } from '../index.ts';
import { layOutModel } from './model-shapes.ts';

const shapes = ['strands', 'steps', 'around_citizen'] as const;
const layouts = fc.record({
  shape: fc.constantFrom(...shapes),
  parts: fc.integer({ min: 2, max: 8 }),
  hasCentre: fc.boolean(),
});

test('nothing of a model leaves its drawing', () => {
  fc.assert(
    fc.property(layouts, ({ shape, parts, hasCentre }) => {
      const { width, height, centre, nodes, nodeRadius } = layOutModel(shape, parts, hasCentre);
      const round = nodes.map((node) => ({ ...node, radius: nodeRadius }));
      for (const { x, y, radius } of hasCentre ? [...round, centre] : round) {
        assert.ok(x - radius >= 0 && x + radius <= width, `${shape} ${parts}: x ${x}`);
        assert.ok(y - radius >= 0 && y + radius <= height, `${shape} ${parts}: y ${y}`);
      }
    }),
  );
});

test('no two parts of a model lie on each other, and none on the middle', () => {
  fc.assert(
    fc.property(layouts, ({ shape, parts, hasCentre }) => {
      const { centre, nodes, nodeRadius } = layOutModel(shape, parts, hasCentre);
      const round = nodes.map((node) => ({ ...node, radius: nodeRadius }));
      const all = hasCentre ? [...round, centre] : round;
      for (const [at, one] of all.entries()) {
        for (const other of all.slice(at + 1)) {
          const apart = Math.hypot(one.x - other.x, one.y - other.y);
          assert.ok(apart >= one.radius + other.radius, `${shape} ${parts}: ${apart}`);
        }
      }
    }),
  );
});

const model = {
  id: 'model',
  shape: 'around_citizen',
  title: 'Et hold omkring dig',
  description: 'Du står i midten. To står omkring dig.',
  centre: { label: 'I midten', words: 'Dig' },
  elements: [{ title: 'Psykologen', text: 'Taler med dig.' }, { title: 'Konsulenten' }],
} as const;

test('a model has a title and a description of its own, and all it draws stands beside it in words', () => {
  const markup = String(<ModelFigure {...model} />);
  assert.match(markup, /role="img" aria-labelledby="model-title model-text"/);
  const beside = markup.replace(/<svg.*?<\/svg>/s, '').replaceAll(/<[^>]+>/g, ' ');
  for (const said of ['Psykologen', 'Taler med dig.', 'Konsulenten', 'I midten: Dig']) {
    assert.ok(beside.includes(said), said);
  }
});

test('words too long for the middle are left to the key, a short line is broken', () => {
  const drawn = (centre: string) =>
    [...String(modelDrawing({ ...model, parts: 2, centre })).matchAll(/centretext"[^>]*>([^<]*)/g)].map(
      ([, words]) => words,
    );
  assert.deepEqual(drawn('Et job der varer'), ['Et job', 'der varer']);
  assert.deepEqual(drawn('Arbejdsmarkedet'), []);
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { anEdition } from '../builders/an-edition.ts';

const file = new URL('../../docs/sealed-edition.schema.json', import.meta.url);
/** The schema as it is published, read back: what whoever gets an edition checks it with. */
const published = z.fromJSONSchema(JSON.parse(readFileSync(file, 'utf8')));
const asFile = (edition: unknown): unknown => JSON.parse(JSON.stringify(edition));

test('an edition is what its published schema says, whole or of a part, with and without its newer parts', () => {
  const values = [{ value: 'a', name: 'Ådal Kommune' }];
  const since = { newPeople: true, newFacts: false, corrections: false };
  const { asOf, knownAt } = anEdition();
  for (const edition of [
    anEdition(),
    anEdition({ only: [{ trait: 'authority', values }], since: { asOf, knownAt, ...since } }),
    anEdition({
      companies: [],
      host: { name: 'x', both: { came: 1, offered: 2 }, hostOnly: { came: 0, offered: 0 } },
    }),
  ])
    assert.deepEqual(published.safeParse(asFile(edition)).error?.issues ?? [], []);
});

test('what is no edition is found: a count below nought, a key nobody knows, a day that is none', () => {
  const broken = [
    { ...anEdition(), counts: { 'job met': -1 } },
    { ...anEdition(), citizens: [] },
    { ...anEdition(), asOf: 'i går' },
  ];
  for (const edition of broken) assert.equal(published.safeParse(asFile(edition)).success, false);
});

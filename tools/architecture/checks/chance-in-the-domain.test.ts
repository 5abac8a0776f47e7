import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chanceInTheDomain } from './chance-in-the-domain.ts';

const found = async (path: string, text: string) =>
  (await chanceInTheDomain.examine([{ path, text }])).length;
const rule = 'src/domain/referral/referral.ts';

test('a rule may not throw dice or make an id', async () => {
  assert.equal(await found(rule, 'const pick = Math.random();'), 1);
  assert.equal(await found(rule, 'const id = crypto.randomUUID();'), 1);
  assert.equal(await found(rule, 'import { randomUUID } from "node:crypto";'), 1);
});

test('an id that comes in as an argument is fine, and so is chance outside the domain', async () => {
  assert.equal(await found(rule, 'const begin = (random: number) => random;'), 0);
  assert.equal(await found('src/platform/ids/new-id.ts', 'crypto.randomUUID()'), 0);
});

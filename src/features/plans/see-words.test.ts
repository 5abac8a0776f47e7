import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aName } from '../../../tests/builders/a-name.ts';
import { anId } from '../../../tests/builders/an-id.ts';
import type { Release } from '../../domain/access/who-can-see.ts';
import type { Helper } from './plan-sheet-queries.ts';
import { seeWords } from './see-words.ts';

const [authority, association] = [anId(1), anId(2)] as Helper['organisation'][];
const karla = {
  account: anId(10),
  organisation: authority,
  name: 'Karla',
  row: 'team_general',
  coordinates: true,
};
const jens = {
  account: anId(11),
  organisation: association,
  name: 'Jens',
  row: 'team_company_consultant',
  coordinates: false,
};
const team = [karla, jens] as unknown as readonly Helper[];

const line = (...released: Release[]) =>
  seeWords({ team, released }, { language: 'da', callName: aName('Asta'), own: false });
const toJens = (kind: Release['kind'], to = association): Release => {
  return { kind, to, as: 'team_company_consultant', until: undefined };
};

test('the company consultant sees what is about work until there is a yes', () => {
  assert.equal(
    line(),
    'Asta og Karla kan se hele planen. Jens ser det om arbejde, og resten når Asta siger ja.',
  );
});

test('with a yes to the rest he stands among those who see it all', () => {
  assert.equal(line(toJens('plan'), toJens('other_strands')), 'Asta, Karla og Jens kan se hele planen.');
});

test('with a yes to some of it the line says so', () => {
  assert.match(line(toJens('other_strands')), /Jens ser det om arbejde og det, Asta har sagt ja til\./);
});

test('a yes to another house opens nothing', () => {
  assert.match(line(toJens('plan', authority), toJens('other_strands', authority)), /når Asta siger ja\./);
});

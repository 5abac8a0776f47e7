import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anId } from '../../../tests/builders/an-id.ts';
import { catalogueAddress, languageSwitchAddress, leafletAddress, sheetAddress } from './addresses.ts';

test('what is chosen stands in the address, so that it can be passed on; what is not, does not', () => {
  assert.equal(catalogueAddress({ where: undefined, who: undefined }), '/catalogue');
  assert.equal(catalogueAddress({ where: anId(11), who: 'gp' }), `/catalogue?where=${anId(11)}&who=gp`);
  assert.equal(sheetAddress('1', { who: undefined }), '/catalogue/1');
  assert.equal(sheetAddress('1', { who: 'relative' }), '/catalogue/1?who=relative');
});

test('a leaflet says in its address which language it speaks', () => {
  assert.equal(leafletAddress('1', 'en'), '/catalogue/1/leaflet/en.pdf');
});

test('the language is changed without losing what was chosen', () => {
  assert.equal(languageSwitchAddress('da', '/catalogue?who=gp'), '/language/en?back=%2Fcatalogue%3Fwho%3Dgp');
});

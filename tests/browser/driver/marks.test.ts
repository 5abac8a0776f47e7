import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { marksOf } from './marks.ts';

const [one, other] = ['0190c000-0000-7000-8000-000000000001', '0190c000-0000-7000-8000-000000000002'];
const alike = (before: string, after: string) => marksOf(before) === marksOf(after);

describe('a page that need not be examined again', () => {
  it('says other words, leads to other records, holds other values', () => {
    assert.ok(alike('<p>Asta</p>', '<p>Bo og Karla</p>'));
    assert.ok(alike(`<a href="/enrolments/${one}">Asta</a>`, `<a href="/enrolments/${other}">Bo</a>`));
    assert.ok(alike('<input value="18.11.2026">', '<input value="x">'));
    assert.ok(
      alike('<option value="1">a b</option>', '<option value="1">a b</option><option value="2">c d</option>'),
    );
  });
});

describe('a page in our other language', () => {
  const page = (language: string, navigation: string, button: string) =>
    `<html lang="${language}"><nav aria-label="${navigation}"><button aria-label="${button}">x y</button></nav></html>`;

  it('need not be examined again', () => {
    assert.ok(alike(page('da', 'Sider', 'x y'), page('en', 'Pages', 'x y')));
  });

  it('is examined again in a language we do not have, or when what is pressed is called something else', () => {
    assert.ok(!alike(page('da', 'Sider', 'x y'), page('xx', 'Sider', 'x y')));
    assert.ok(!alike(page('da', 'Sider', 'x y'), page('en', 'Pages', 'z')));
  });
});

describe('a page that is examined again', () => {
  it('has a word where none was, or none where one was', () => {
    assert.ok(!alike('<a href="/x">Asta</a>', '<a href="/x"></a>'));
    assert.ok(!alike('<input value="1">', '<input value="">'));
  });

  it('has a sign where words were: what is short is judged otherwise', () => {
    assert.ok(!alike('<b>nej</b>', '<b>×</b>'));
  });

  it('has a label that names another field, or an id that comes twice', () => {
    const field = (label: string) =>
      `<label for="${label}">x y</label><input id="${one}"><input id="${other}">`;
    assert.ok(!alike(field(one), field(other)));
    assert.ok(!alike(`<p id="${one}"></p><p id="${other}"></p>`, `<p id="${one}"></p><p id="${one}"></p>`));
  });

  it('leads to another place on itself, or has something else chosen', () => {
    assert.ok(!alike('<a href="#main">x y</a>', '<a href="#gone">x y</a>'));
    assert.ok(!alike('<input checked="">', '<input>'));
  });
});

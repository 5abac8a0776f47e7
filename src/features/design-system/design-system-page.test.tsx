import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as library from '../../platform/html/index.ts';
import { DesignSystemPage } from './index.ts';

const languages = ['da', 'en'] as const;
const pages = languages.map((language) =>
  String(<DesignSystemPage language={language} languageSwitch="?other" />),
);

test('the page speaks both languages', () => {
  assert.match(pages[0] ?? '', /<html lang="da">/);
  assert.match(pages[1] ?? '', /<html lang="en">/);
});

test('no component writes a style attribute, a script or a handler', () => {
  for (const page of pages) {
    assert.doesNotMatch(page, /<[^>]+\sstyle=/);
    assert.doesNotMatch(page, /<style\b/);
    assert.doesNotMatch(page, /<script\b/);
    assert.doesNotMatch(page, /<[^>]+\son[a-z]+=/i);
    assert.doesNotMatch(page, /javascript:/);
  }
});

test('every id stands once, and every reference finds one', () => {
  for (const page of pages) {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '');
    assert.deepEqual(ids, [...new Set(ids)]);
    const references = [...page.matchAll(/\s(?:for|aria-describedby|aria-labelledby)="([^"]+)"/g)];
    for (const id of references.flatMap(([, list]) => (list ?? '').split(' ')))
      assert.ok(ids.includes(id), id);
    for (const [, id = ''] of page.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(id), `#${id}`);
  }
});

test('every component of the library stands on the page', () => {
  const components = Object.keys(library).filter((name) => /^[A-Z]/.test(name));
  const source = sourcesBelow(import.meta.dirname);
  const missing = components.filter((name) => !source.includes(`<${name}`));
  assert.deepEqual(missing, []);
});

function sourcesBelow(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx') && !path.endsWith('.test.tsx'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n');
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Page } from '../index.ts';

const viewer = {
  name: 'Karla Mønster',
  actingAs: 'koordinerende sagsbehandler',
  signOut: { action: '/sign-out', label: 'Log ud' },
};

test('a page is a whole document in its language, and loads stylesheets but no script', () => {
  const markup = String(<Page language="en" title="My day" home="/" />);
  assert.match(markup, /^<!doctype html><html lang="en"><head>/);
  assert.match(markup, /<title>My day – Fodfæste<\/title>/);
  assert.equal(markup.match(/<link rel="stylesheet"/g)?.length, 2);
  assert.doesNotMatch(markup, /<script/);
});

test('a refused form is told in the title, where it is heard first', () => {
  assert.match(
    String(<Page language="da" title="Kort notat" home="/" refused />),
    /<title>Fejl: Kort notat – /,
  );
});

test('the skip link is the first thing on the page and leads to the content', () => {
  const markup = String(<Page language="da" title="T" home="/" viewer={viewer} demo="Demo." />);
  assert.match(markup, /<body><a class="skipnav" href="#main-content">/);
  assert.match(markup, /<main id="main-content" tabindex="-1"/);
});

test('signing out is a post, both at the top and in the folded menu', () => {
  const markup = String(<Page language="da" title="T" home="/" viewer={viewer} />);
  assert.equal(markup.match(/<form action="\/sign-out" method="post"/g)?.length, 2);
});

test('the menu says where one is: on the page, or below it', () => {
  const navigation = [
    { href: '/day', label: 'Min dag', current: 'page' as const },
    { href: '/groups', label: 'Hold', current: 'section' as const },
    { href: '/other', label: 'Indsatser' },
  ];
  const markup = String(<Page language="da" title="T" home="/" navigation={navigation} />);
  assert.match(markup, /<a href="\/day" aria-current="page">/);
  assert.match(markup, /<a href="\/groups" aria-current="true">/);
  assert.match(markup, /<a href="\/other">/);
});

test('the other language is offered in its own words', () => {
  const inDanish = String(<Page language="da" title="T" home="/" languageSwitch="/language/en" />);
  assert.match(inDanish, /<a href="\/language\/en" lang="en" hreflang="en">English<\/a>/);
  const inEnglish = String(<Page language="en" title="T" home="/" languageSwitch="/language/da" />);
  assert.match(inEnglish, /<a href="\/language\/da" lang="da" hreflang="da">Dansk<\/a>/);
});

test('a public page has no viewer and leads to the sign-in', () => {
  const markup = String(<Page language="da" title="T" home="/" signIn="/sign-in" />);
  assert.match(markup, /<a href="\/sign-in">Log ind<\/a>/);
  assert.doesNotMatch(markup, /ff-viewer__who/);
});

test('the citizen’s pages are calm: one narrow column', () => {
  const markup = String(<Page language="da" title="T" home="/" calm />);
  assert.match(markup, /<body class="ff-calm">/);
  assert.match(markup, /<div class="ff-narrow">/);
});

test('a page somebody has signed in to carries what it was made from, and the script that closes it', () => {
  const sight = { token: '0123abcd', at: 'run:1', path: '/runs/1' };
  const markup = String(<Page language="da" title="T" home="/my-day" sight={sight} />);
  assert.match(markup, /<script type="module" src="\/assets\/[0-9a-f]{12}\/open-screens\.js"><\/script>/);
  assert.match(markup, /<body data-sight="0123abcd" data-sight-at="run:1">/);
  assert.match(markup, /<template id="ff-closed"/);
});

test('a page with texts to be taken along loads the script that copies them, and no other page does', () => {
  const copies = /<script type="module" src="\/assets\/[0-9a-f]{12}\/copy-text\.js"><\/script>/;
  assert.match(String(<Page language="da" title="T" home="/" copies />), copies);
  assert.doesNotMatch(String(<Page language="da" title="T" home="/" />), copies);
});

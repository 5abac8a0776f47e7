import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Faces, Icon, Rows, ShareList, StackingTable, Table, TimeLine } from '../index.ts';
import { initialsOf } from './initials.ts';

test('initials are the first letters of the first and the last name', () => {
  assert.equal(initialsOf('Karla Mønster'), 'KM');
  assert.equal(initialsOf('Wilhelmina Meget Langtnavn'), 'WL');
  assert.equal(initialsOf('åse'), 'Å');
  assert.equal(initialsOf('  '), '');
});

test('initials are decoration and the name stands beside; a citizen may be shown the first name only', () => {
  const markup = String(<Faces people={[{ name: 'Pia Prik', shown: 'Pia', role: 'psykolog' }]} />);
  assert.match(markup, /<span class="ff-face" aria-hidden="true">PP<\/span>/);
  assert.match(markup, /<strong>Pia<\/strong>psykolog/);
});

test('an icon is never heard', () => {
  assert.match(
    String(<Icon name="success" />),
    /aria-hidden="true"><use href="\/assets\/[0-9a-f]{12}\/icons\.svg#success">/,
  );
});

test('rows take the heading level of the list they stand in', () => {
  assert.match(String(<Rows items={[{ title: 'Gry Påfund' }]} />), /<h3>/);
  assert.match(String(<Rows level={4} items={[{ title: 'Gry Påfund' }]} />), /<h4>/);
});

test('what can be taken back has a button that says what, and what cannot has none', () => {
  const items = [{ title: 'Pia fortæller teamet', value: '1' }, { title: 'Fabrikken ved intet' }];
  const markup = String(<ShareList action="/consents" name="consent" button="Tag tilbage" items={items} />);
  assert.equal(markup.match(/<button/g)?.length, 1);
  assert.match(markup, /name="consent" value="1">Tag tilbage<span class="sr-only">: Pia fortæller teamet</);
});

test('a table names its rows, and one that scrolls can be reached from the keyboard', () => {
  const table = (
    <Table
      scrolls
      caption="Mål"
      columns={[{ label: 'Mål' }, { label: 'n', numeric: true }]}
      rows={[['Job', 17]]}
    />
  );
  assert.match(String(table), /<section class="ff-scroll" tabindex="0" aria-label="Mål">/);
  assert.match(String(table), /<th scope="row">Job<\/th><td class="is-num">17<\/td>/);
});

test('a table that stacks names each cell, and stays a table to those who hear it', () => {
  const columns = [{ label: 'Grund' }, { label: 'I orden', numeric: true }];
  const markup = String(
    <StackingTable caption="Vurderinger" columns={columns} rows={[['Tilfældig', '7']]} />,
  );
  assert.match(markup, /<th scope="row" role="rowheader">Tilfældig<\/th>/);
  assert.match(markup, /<td role="cell" class="is-num" data-label="I orden">7<\/td>/);
});

test('a time line marks done, now and open; what is ahead is a plain ring', () => {
  const states = ['done', 'now', 'open', 'ahead'] as const;
  const markup = String(
    <TimeLine items={states.map((state) => ({ when: '9.15', title: 'Samtale', state }))} />,
  );
  assert.deepEqual(
    [...markup.matchAll(/<li(?: class="([^"]+)")?>/g)].map(([, look]) => look),
    ['is-done', 'is-now', 'is-open', undefined],
  );
});

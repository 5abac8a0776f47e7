import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sqlStatements } from './sql-statements.ts';

test('a file is cut where its statements end', () => {
  assert.deepEqual(sqlStatements('select 1;\n\nselect\n2;'), [
    { line: 1, text: 'select 1;' },
    { line: 3, text: 'select\n2;' },
  ]);
});

test('a semicolon in a text, a name, a comment or a body ends nothing', () => {
  const whole = [
    "select 'a;b''c;';",
    'select "a;b";',
    'create function f() as $body$ begin; end; $body$ language plpgsql;',
  ];
  for (const sql of whole) assert.deepEqual(sqlStatements(sql), [{ line: 1, text: sql }]);
  assert.deepEqual(sqlStatements('-- a;\nselect 1; /* b; */'), [{ line: 2, text: 'select 1;' }]);
});

test('a body keeps its words and loses its comments', () => {
  const body = "create function f() as $$\n-- it's old\nselect '--'; $$;";
  assert.deepEqual(
    sqlStatements(body).map(({ text }) => text),
    ["create function f() as $$\n           \nselect '--'; $$;"],
  );
});

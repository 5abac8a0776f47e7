import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseServerUser } from './server-user.ts';

const folder = '/srv/data/postgres';

test('root runs the server as a user without rights', () => {
  assert.deepEqual(chooseServerUser(0, { uid: 0, gid: 0 }, folder), { uid: 65534, gid: 65534 });
});

test('root runs the server of a service account as that account', () => {
  assert.deepEqual(chooseServerUser(0, { uid: 998, gid: 997 }, folder), { uid: 998, gid: 997 });
});

test('an ordinary user runs the server in person', () => {
  assert.deepEqual(chooseServerUser(1000, { uid: 1000, gid: 1000 }, folder), {});
});

test('an ordinary user is told that the folder is in use by another', () => {
  assert.throws(
    () => chooseServerUser(1000, { uid: 65534, gid: 65534 }, folder),
    /in use by user 65534: start as that user, or choose another folder/,
  );
});

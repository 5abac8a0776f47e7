import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSettings, SettingsFault } from './settings.ts';

test('without settings: port 3000 on the machine itself, the embedded database, a key file', () => {
  assert.deepEqual(readSettings({}), {
    port: 3000,
    host: '127.0.0.1',
    databaseUrl: undefined,
    dataFolder: undefined,
    masterKey: undefined,
  });
});

test('a wrong setting gives one clear sentence', () => {
  assert.throws(
    () => readSettings({ PORT: '80a' }),
    new SettingsFault('PORT must be a whole number from 0 to 65535, not "80a".'),
  );
  assert.throws(() => readSettings({ DATABASE_URL: 'mysql://x' }), /DATABASE_URL must begin with postgres/);
});
